/** A word or sign for a currency. */
export interface Sign {
  /** ISO 4217. */
  readonly currency: string;
  /** What one of it is in whole units: 0.01 for a cent, 1e6 for "MEUR". */
  readonly factor: number;
  /** Whether the word also means something else ("pond" is a weight): money only behind a scale word. */
  readonly needsScale: boolean;
  /** Whether it may stand before its number. */
  readonly leads: boolean;
}

const leading = (currency: string, factor = 1): Sign => ({ currency, factor, needsScale: false, leads: true });
const trailing = (currency: string, factor = 1): Sign => ({ currency, factor, needsScale: false, leads: false });

const EURO = leading('EUR');
const SYMBOLS: Readonly<Record<string, string>> = { '£': 'GBP', '¥': 'JPY', '₽': 'RUB', '₹': 'INR', '₺': 'TRY', '₩': 'KRW', 'ƒ': 'NLG' };
/** What stands before a dollar sign. */
const DOLLARS: Readonly<Record<string, string>> = {
  '': 'USD', us: 'USD', usd: 'USD', c: 'CAD', ca: 'CAD', cad: 'CAD', nz: 'NZD', nzd: 'NZD', a: 'AUD', au: 'AUD', aud: 'AUD', hk: 'HKD', hkd: 'HKD',
  s: 'SGD', sg: 'SGD', sgd: 'SGD', r: 'BRL', mx: 'MXN', mxn: 'MXN', nt: 'TWD', twd: 'TWD', sr: 'SRD', srd: 'SRD',
};
/** ISO codes that are no Dutch words, so they count in lower case too. */
const CODES = new Set(['EUR', 'USD', 'GBP', 'CHF', 'CAD', 'AUD', 'NZD', 'JPY', 'CNY', 'DKK', 'NLG', 'BEF', 'DEM', 'FRF', 'PLN', 'CZK', 'HUF', 'HKD', 'SGD', 'SRD', 'ANG', 'AWG', 'ZAR', 'BRL', 'MXN', 'KRW', 'INR', 'IDR', 'UAH', 'RUB', 'ILS', 'AED', 'THB']);
const CAPITAL_CODES = new Set(['SEK', 'NOK', 'TRY', 'RON', 'ISK', 'BGN', 'PHP', 'MAD', 'XCG']);

/** Names of currencies; without an adjective only those that are one currency. */
const NAMES: Readonly<Record<string, { readonly alone: string | null; readonly needsScale?: boolean; readonly of?: Readonly<Record<string, string>> }>> = {
  dollar: { alone: 'USD', of: { amerikaanse: 'USD', canadese: 'CAD', australische: 'AUD', 'nieuw-zeelandse': 'NZD', hongkongse: 'HKD', singaporese: 'SGD', surinaamse: 'SRD', taiwanese: 'TWD', us: 'USD' } },
  pond: { alone: 'GBP', needsScale: true, of: { britse: 'GBP', engelse: 'GBP', egyptische: 'EGP', sterling: 'GBP' } },
  gulden: { alone: 'NLG', of: { nederlandse: 'NLG', antilliaanse: 'ANG', caribische: 'XCG', surinaamse: 'SRG', arubaanse: 'AWG' } },
  florin: { alone: 'AWG', of: { arubaanse: 'AWG' } },
  frank: { alone: null, of: { zwitserse: 'CHF', belgische: 'BEF', franse: 'FRF', luxemburgse: 'LUF' } },
  yen: { alone: 'JPY', of: { japanse: 'JPY' } },
  yuan: { alone: 'CNY', of: { chinese: 'CNY' } },
  renminbi: { alone: 'CNY', of: { chinese: 'CNY' } },
  roebel: { alone: 'RUB', of: { russische: 'RUB', 'wit-russische': 'BYN' } },
  kroon: { alone: null, of: { deense: 'DKK', zweedse: 'SEK', noorse: 'NOK', tsjechische: 'CZK', ijslandse: 'ISK' } },
  zloty: { alone: 'PLN', of: { poolse: 'PLN' } },
  forint: { alone: 'HUF', of: { hongaarse: 'HUF' } },
  lira: { alone: 'TRY', of: { turkse: 'TRY', italiaanse: 'ITL' } },
  peso: { alone: null, of: { mexicaanse: 'MXN', argentijnse: 'ARS', chileense: 'CLP', colombiaanse: 'COP', filipijnse: 'PHP', cubaanse: 'CUP' } },
  roepie: { alone: null, of: { indiase: 'INR', indonesische: 'IDR', pakistaanse: 'PKR' } },
  rand: { alone: null, of: { 'zuid-afrikaanse': 'ZAR' } },
  real: { alone: null, of: { braziliaanse: 'BRL' } },
  won: { alone: null, of: { 'zuid-koreaanse': 'KRW', koreaanse: 'KRW' } },
  dirham: { alone: null, of: { marokkaanse: 'MAD' } },
  mark: { alone: null, of: { duitse: 'DEM', finse: 'FIM' } },
  hryvnia: { alone: 'UAH', of: { oekraïense: 'UAH' } },
};
const PLURALS: Readonly<Record<string, string>> = { kronen: 'kroon', franken: 'frank', franc: 'frank', francs: 'frank', ponden: 'pond', yuans: 'yuan', marken: 'mark', lire: 'lira', "zloty's": 'zloty', "lira's": 'lira', "peso's": 'peso', "roebels": 'roebel' };

/** Signs that are tried where no letter stands before; what they are, {@link signOf} says. */
export const SIGN = /[a-z]{0,3}\$|[km]?€(?:ur(?![a-z]))?|[£¥₽₹₺₩ƒ]|[km]?eur(?![a-zé'])/iy;

const WORDS: ReadonlyMap<string, Sign> = new Map([
  ['euro', leading('EUR')], ...['euros', "euro's"].map((word) => [word, trailing('EUR')] as const),
  ...['eurocent', 'eurocents', 'eurocenten', 'cent', 'cents', 'centen'].map((word) => [word, trailing('EUR', 0.01)] as const), ['dollarcent', trailing('USD', 0.01)],
]);
const NAMED = new RegExp(`^(?:${[...Object.keys(NAMES), ...Object.keys(PLURALS)].join('|')})s?$`);
const PREFIXES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6 };

/**
 * What a sign or code stands for.
 * @param text as matched by {@link SIGN}, or a word of three capitals
 */
export function signOf(text: string): Sign | null {
  if (text === '€') return EURO;
  const lower = text.toLowerCase();
  if (lower.endsWith('$')) {
    const currency = DOLLARS[lower.slice(0, -1)];
    return currency === undefined ? null : leading(currency);
  }
  const symbol = SYMBOLS[text];
  if (symbol !== undefined) return leading(symbol);
  if (/^[km]?(?:€|eur$)/.test(lower)) return leading('EUR', PREFIXES[lower.charAt(0)] ?? 1);
  return isCode(text) ? leading(text.toUpperCase()) : null;
}

/** Whether a word is the code of a currency. */
export const isCode = (word: string): boolean => word.length === 3 && (CODES.has(word.toUpperCase()) || CAPITAL_CODES.has(word));

/**
 * What the name of a currency stands for.
 * @param word in lower case
 * @param adjective the word before it in lower case, or ''
 */
export function currencyWord(word: string, adjective: string): Sign | null {
  const plain = WORDS.get(word);
  if (plain !== undefined) return plain;
  if (!NAMED.test(word)) return null;
  const name = NAMES[PLURALS[word] ?? word] ?? NAMES[word.replace(/s$/, '')];
  if (name === undefined) return null;
  const named = name.of?.[adjective];
  if (named !== undefined) return trailing(named);
  return name.alone === null ? null : { ...trailing(name.alone), needsScale: name.needsScale ?? false };
}

/** Whether a word tells which dollar, krone or pound is meant. */
export const isCurrencyAdjective = (word: string): boolean => ADJECTIVES.has(word);
const ADJECTIVES = new Set(Object.values(NAMES).flatMap(({ of }) => Object.keys(of ?? {})));
