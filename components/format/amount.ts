import type { Language } from '../../lib/protocol';
import type { AmountMark } from '../../lib/recognise/mark';

/** What a sum of money needs to be set in words; an amount mark has it. */
export type Sum = Pick<AmountMark, 'currency' | 'low' | 'high' | 'approx' | 'bound' | 'per'>;

const LOCALE = { nl: 'nl-NL', en: 'en-GB' } as const;
const WORDS = {
  nl: { range: 'tot', approx: 'ca.', min: 'ten minste', max: 'ten hoogste', per: 'per', million: 'miljoen', billion: 'miljard' },
  en: { range: 'to', approx: 'approx.', min: 'at least', max: 'at most', per: 'per', million: 'million', billion: 'billion' },
} as const;

type Scale = 'million' | 'billion' | null;
const SIZE = { million: 1e6, billion: 1e9 } as const;

/** Decimals that a number before "miljoen" or "miljard" may have; a sum that needs more is written out. */
const MOST_DECIMALS = 3;

/**
 * A sum of money as Dutch papers set it: `€ 80 miljoen`, `€ 110 tot € 160 miljoen`, `ca. € 5,2 miljard`,
 * `€ 40 per inwoner`. `low` and `high` are whole units of the currency. Nothing is rounded: a sum that has more
 * than three decimals in millions is written out. Returns `''` when a number is not finite.
 */
export function formatAmount(sum: Sum, language: Language = 'nl'): string {
  if (!Number.isFinite(sum.low) || !Number.isFinite(sum.high)) return '';
  const words = WORDS[language];
  const before = [sum.approx ? words.approx : null, sum.bound === null ? null : words[sum.bound]];
  const after = sum.per === null ? null : `${words.per} ${sum.per}`;
  return [...before, money(sum, language), after].filter((part) => part !== null).join(' ');
}

function money({ currency, low, high }: Sum, language: Language): string {
  const sign = currencySign(currency, language);
  const from = scaleFor(low);
  const to = scaleFor(high);
  const point = (value: number, scale: Scale): string => `${sign}${digits(value, scale, language)}`;
  const word = (scale: Scale): string => (scale === null ? '' : ` ${WORDS[language][scale]}`);
  if (low === high) return point(high, to) + word(to);
  const first = point(low, from) + (from === to ? '' : word(from));
  return `${first} ${WORDS[language].range} ${point(high, to)}${word(to)}`;
}

/** The largest scale word that leaves at least 1 before it and few enough decimals. */
function scaleFor(value: number): Scale {
  const size = Math.abs(value);
  if (size >= SIZE.billion && fits(size / SIZE.billion)) return 'billion';
  if (size >= SIZE.million && fits(size / SIZE.million)) return 'million';
  return null;
}

function fits(value: number): boolean {
  return Number(value.toFixed(MOST_DECIMALS)) === value;
}

function digits(value: number, scale: Scale, language: Language): string {
  const scaled = scale === null ? value : value / SIZE[scale];
  const cents = scale === null && !Number.isInteger(value);
  const options = cents ? { minimumFractionDigits: 2, maximumFractionDigits: 2 } : { maximumFractionDigits: MOST_DECIMALS };
  return new Intl.NumberFormat(LOCALE[language], options).format(scaled);
}

/** The sign with the space that the language sets after it; a currency that is no ISO 4217 code stands as it is. */
function currencySign(currency: string, language: Language): string {
  if (!/^[A-Z]{3}$/.test(currency)) return `${currency} `;
  const parts = new Intl.NumberFormat(LOCALE[language], { style: 'currency', currency }).formatToParts(0);
  const sign = parts.find((part) => part.type === 'currency')?.value ?? currency;
  return language === 'en' && sign.length === 1 ? sign : `${sign} `;
}
