/** What one in a cell of a table stands for. */
export interface TableUnit {
  readonly currency: string;
  readonly factor: number;
}

const FACTOR = "(1[. ]000[. ]000[. ]000|1[. ]000[. ]000|1[. ]?000|1(?! ?\\d| ?(?:miljoen|mln|miljard|mld|mrd|duizend))|(?:1 )?(?:miljoen(?:en)?|mln\\.?|miljard(?:en)?|mld\\.?|mrd\\.?|duizend(?:en)?))";
const EURO = "(?:€|eur(?:o(?:'?s)?)?)";
/** "x € 1.000", "bedragen x 1.000,-", "x 1 mln. euro" */
const TIMES = new RegExp(`(?:^|[\\s(*])[x×*] ?(?:${EURO} ?)?${FACTOR}(?:,-)?(?: ?${EURO})?`, 'i');
/** "in € miljoen", "in miljoenen euro's", "€ mln", "in € 1.000", "€ x 1.000" */
const IN_EURO = new RegExp(`(?:\\bin |\\(|^)(?:${EURO}(?: [x×])? ?${FACTOR}|${FACTOR} ${EURO})`, 'i');
const WHOLE = new RegExp(`\\bin (?:hele )?${EURO}|\\(${EURO}\\)|^${EURO}$|\\bbedrag(?:en)? \\(?(?:in )?${EURO}`, 'i');

/**
 * The unit that a caption, a column head or the line above a table names.
 * @returns `null` when the text names none
 */
export function tableUnit(text: string): TableUnit | null {
  const within = IN_EURO.exec(text);
  const factor = TIMES.exec(text)?.[1] ?? within?.[1] ?? within?.[2];
  if (factor !== undefined) return { currency: 'EUR', factor: factorOf(factor) };
  return WHOLE.test(text) ? { currency: 'EUR', factor: 1 } : null;
}

function factorOf(words: string): number {
  const lower = words.toLowerCase();
  if (/\d/.test(lower) && !/[a-z]/.test(lower)) return Number(lower.replace(/[. ]/g, ''));
  if (/miljoen|mln/.test(lower)) return 1e6;
  return /miljard|mld|mrd/.test(lower) ? 1e9 : 1e3;
}

const MULTIPLIER = /(?:^|[^\d\s] |[\s(])[x×*] ?$/;
const COUNTED_BEFORE = /\d ?[x×*] ?$/;
const IN_UNIT = /(?:\(|\b(?:bedragen|cijfers|waarden|alles) )in ?$/i;

/**
 * Whether a number is the unit of a table ("bedragen x € 1.000") and so no amount. "3 x € 1.000" is one.
 * @param before the text up to the number or its sign
 */
export function isTableUnit(before: string, value: number): boolean {
  const tail = before.slice(-16);
  const round = value === 1e3 || value === 1e6 || value === 1e9 || value === 1;
  return round && !COUNTED_BEFORE.test(tail) && (MULTIPLIER.test(tail) || IN_UNIT.test(tail));
}

const FOLLOWING_UNIT = /^ ?\([x×*] ?€? ?(1[. ]000(?:[. ]000)?|1 (?:miljoen|mln\.?))\)/i;

/** The factor of "€ 100 (x € 1 000)", or 1. */
export function unitBehind(after: string): number {
  const found = FOLLOWING_UNIT.exec(after)?.[1];
  return found === undefined ? 1 : factorOf(found);
}
