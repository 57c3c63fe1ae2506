import { matchAt, matchBefore } from './looking';

/** How numbers are tied to their dossier; the looser the tie, the more the rest of the reference must show. */
export type Tie = 'nr' | 'letter' | 'hyphen' | 'commaLetter' | 'bare' | 'numberFirst' | 'unreadable';

export interface PrintedNumbers {
  readonly numbers: readonly string[];
  readonly tie: Tie;
  readonly start: number;
  readonly end: number;
}

const MOST_IN_A_RANGE = 40;
const NUMBER = String.raw`\d{1,4}[a-z]?(?![\p{L}\d])(?!\.\d)`;
const LETTERS = String.raw`(?!EK\b|TK\b|CS\b)[A-Z]{1,2}(?![\p{L}\d])`;

/** "nr.", "nrs.", "nummers", "stuk nr.", "letter", with the comma and space around them free. */
const NR = String.raw`(?:stuk(?:ken)? |motie |onder )?(?:nrs?|NRS?|Nrs?|nos?\.|[Nn]ummers?|stuknummers?|stuknrs?|stuk(?:ken)?)[.,]{0,2}:?[ \n]?`;
const AFTER_NR = new RegExp(`[.,]{0,2}[ \\n]?${NR}(${NUMBER}|${LETTERS})(?! \\d{1,3}(?!\\d))`, 'uy');
const PLURAL = /nrs|nummers|nos|stukken/i;
/** "nr. ??", "nr." at the end, "nummers 4 27": a number that is not there or that a scan has torn. */
const NR_WITHOUT_NUMBER = /[.,]? ?(?:nrs?\.?|nummers?)(?: ?\?{1,3}|(?=[).;]|$)| ?\d{1,2}(?= \d))/y;
const AFTER_LETTER = new RegExp(`,? letters? (${LETTERS})`, 'uy');
const AFTER_HYPHEN = /- ?(\d{1,4}|[A-Z]{1,2})(?![\p{L}\d]|[/.]\d)/uy;
const ATTACHMENT = /-[bhn]\d{1,3}(?!\d)/y;
const AFTER_COMMA_LETTER = new RegExp(`, ?(${LETTERS})`, 'uy');
const BARE_NUMBER = new RegExp(`,? (?!(?:19|20)\\d{2}(?!\\d))(${NUMBER})(?!,\\d| ?%| \\d{3})`, 'uy');
const BARE_LETTERS = new RegExp(`,? (?:nr\\.? )?(${LETTERS})`, 'uy');

const PAGES = String.raw`(?:,? (?:pp?|blz|pag|pagina)\.? ?\d{1,5}(?: ?(?:-|,|en) ?\d{1,5}){0,6})?`;
const NEXT_WITH_NR = new RegExp(`${PAGES}(?:[,;]| en|, en|; en| &) (?:nrs?\\.?|nummers?) ?(${NUMBER}|${LETTERS})`, 'uy');
const NEXT_PLAIN = new RegExp(`(?:, | en |, en | & |/)(${NUMBER}|${LETTERS})(?! [\\p{Lu}\\d]| ?%)`, 'uy');
const LAST_PLAIN = /(?: en | & )(\d{1,4}[a-z]?|[A-Z]{1,2})(?=[).;:,\]\n]| \(|$)/uy;
const RANGE_TO = /(?: ?- ?| t\/m | tot en met | t\.m\. )(\d{1,4})(?!\d)/y;

/**
 * Reads the numbers behind a dossier.
 * @param at where the dossier ends
 * @param labelled whether a label ("Kamerstukken II") stands in front; without one a bare number is no number of a paper
 */
export function numbersAfter(text: string, at: number, labelled: boolean): PrintedNumbers | null {
  const nr = matchAt(AFTER_NR, text, at);
  if (nr !== null) return listFrom(text, at, nr, 'nr', PLURAL.test(nr[0]));
  const letter = matchAt(AFTER_LETTER, text, at);
  if (letter !== null) return listFrom(text, at, letter, 'letter', true);
  const hyphen = matchAt(AFTER_HYPHEN, text, at);
  if (hyphen !== null) {
    const attached = matchAt(ATTACHMENT, text, at + hyphen[0].length)?.[0] ?? '';
    if (attached !== '') return { numbers: [`${hyphen[1] ?? ''}${attached}`], tie: 'hyphen', start: at, end: at + hyphen[0].length + attached.length };
    return listFrom(text, at, hyphen, 'hyphen', false);
  }
  const commaLetter = matchAt(AFTER_COMMA_LETTER, text, at);
  if (commaLetter !== null) return listFrom(text, at, commaLetter, 'commaLetter', true);
  if (labelled) {
    const bare = matchAt(BARE_NUMBER, text, at) ?? matchAt(BARE_LETTERS, text, at);
    if (bare !== null) return listFrom(text, at, bare, 'bare', false);
  }
  const unreadable = matchAt(NR_WITHOUT_NUMBER, text, at);
  return unreadable === null ? null : { numbers: [], tie: 'unreadable', start: at, end: at + unreadable[0].length };
}

/** Follows a list of numbers from its first: "12 en 13", "1-3", "nr. 6, p. 15; nr. 7". After a plural every number counts. */
function listFrom(text: string, start: number, first: RegExpExecArray, tie: Tie, plural: boolean): PrintedNumbers {
  const numbers = [first[1] ?? ''];
  let end = start + first[0].length;
  let manyFollow = plural;
  for (;;) {
    const range = manyFollow || tie === 'nr' ? rangeFrom(text, end, numbers.at(-1) ?? '', manyFollow) : null;
    if (range !== null) {
      numbers.push(...range.numbers);
      end = range.end;
    }
    const withNr = matchAt(NEXT_WITH_NR, text, end);
    const next = withNr ?? matchAt(manyFollow ? NEXT_PLAIN : LAST_PLAIN, text, end);
    if (next === null || !sameKind(numbers[0] ?? '', next[1] ?? '')) break;
    if (withNr !== null && /rs\b/.test(withNr[0])) manyFollow = true;
    numbers.push(next[1] ?? '');
    end += next[0].length;
  }
  return { numbers, tie, start, end };
}

const sameKind = (a: string, b: string): boolean => /^\d/.test(a) === /^\d/.test(b);

function rangeFrom(text: string, at: number, from: string, hyphenCounts: boolean): { numbers: string[]; end: number } | null {
  const match = matchAt(RANGE_TO, text, at);
  if (match === null || (!hyphenCounts && match[0].includes('-'))) return null;
  const first = Number(from);
  const last = Number(match[1]);
  if (!(last > first) || last - first > MOST_IN_A_RANGE) return null;
  return { numbers: Array.from({ length: last - first }, (_, i) => String(first + 1 + i)), end: at + match[0].length };
}

const REACH = 90;
const LIST_BEFORE = String.raw`(?<list>\d{1,4}(?:(?:, | en |, en | t\/m | tot en met |-)\d{1,4}){0,12})`;
const NUMBERS_IN_FRONT = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(?:[Ss]tuk(?:ken)? )?(?:nrs?\.?|[Nn]ummers?)|[Ss]tuk(?:ken|nummers?|nrs?\.?)?) ?` +
  `${LIST_BEFORE}(?<was> ?, was nr\\. ?\\d{1,4})? ?\\( ?(?:[Kk]amerstuk(?:ken)? )?$`, 'u');
const NUMBERS_IN_BRACKETS = new RegExp(String.raw`\(nrs?\. ?${LIST_BEFORE}, ?$`, 'u');

/** Reads numbers that stand before their dossier: "nr. 214 (26 150)", "(nr. 28, 33000-IV)". The dossier begins at `dossierStart`. */
export function numbersBefore(text: string, dossierStart: number): PrintedNumbers | null {
  const bracket = matchBefore(NUMBERS_IN_BRACKETS, text, dossierStart, REACH);
  const match = bracket ?? matchBefore(NUMBERS_IN_FRONT, text, dossierStart, REACH);
  if (match === null) return null;
  const replaced = /\d+/.exec(match.groups?.was ?? '')?.[0];
  const numbers = expand(match.groups?.list ?? '');
  const start = dossierStart - match[0].length + (bracket === null ? 0 : 1);
  return { numbers: replaced === undefined ? numbers : [...numbers, replaced], tie: 'numberFirst', start, end: dossierStart };
}

/** "12, 14 en 16 t/m 18" as numbers. */
export function expand(list: string): string[] {
  const numbers: string[] = [];
  for (const piece of list.split(/, en |, | en /)) {
    const [from = '', to] = piece.split(/ t\/m | tot en met |-/);
    const last = Number(to ?? from);
    if (last - Number(from) > MOST_IN_A_RANGE) return [from];
    for (let number = Number(from); number <= last; number++) numbers.push(String(number));
  }
  return numbers;
}
