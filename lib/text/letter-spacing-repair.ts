import type { RepairFinder } from './clean';
import type { Repair } from './clean-text';

/** Words that may be joined anywhere: no row of real words looks like one of them with blanks in it. */
const LABELS = ['kamerstuk', 'kamerstukken', 'handelingen', 'vergaderjaar', 'aanhangsel', 'voorgesteld', 'ontvangen', 'kwartaal', 'voorjaar', 'najaar'];
const MONTHS = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'];

/** What a date ends in before "jl." and "a.s.". */
const MONTH_ENDS = 'uari|maart|april|mei|ju ?[nl] ?i|augustus|ober|ember|dag|week|maand';

const spaced = (word: string): string => word.replace(/\B/g, ' ?');
const anyOf = (words: readonly string[]): string => words.map(spaced).join('|');

/** Spaced letters in words of dates and in the labels of papers; each must stand where its word can stand. */
const SPACED = new RegExp([
  `(?<=\\d(?:e|de|ste)? )(?:${anyOf(MONTHS)})(?![\\p{L}])`,
  `(?<![\\p{L}])(?:${anyOf(MONTHS)})(?= (?:19|20)\\d\\d)`,
  `(?<![\\p{L}])(?:${anyOf(LABELS)})(?![\\p{L}])`,
  `\\bj(?<=(?:${MONTH_ENDS}) j) ?\\.? ?l ?\\.`,
  `\\ba(?<=(?:${MONTH_ENDS}) a) ?\\. ?s ?\\.`,
  `(?<![\\p{L}])${spaced('half')}(?= j ?a ?a ?r(?![\\p{L}]))`,
  `(?<=[dk]e |afgelopen |komende |korte |lange |die |alle )${spaced('tijd')}(?![\\p{L}])`,
].join('|'), 'giu');

/** A letter that is no word by itself, or digits set apart: a text with spaced words has some. */
const SIGN_OF_SPACING = / [bdf-jlmp-svw] | \d \d(?: |\d{3}-)/i;

/** Digits after a spaced label are spaced as well: "Kamers tuk 3 6200-XII- 60". */
const SPACED_NUMBER = /^ (?=\d)[\dIVXABC]{1,6}(?:(?: ?-| |- )[\dIVXABC]{1,6}){1,5}/;
const SPACED_YEARS = /^ 2 ?0 ?\d ?\d ?- ?(?:2 ?0 ?)?\d ?\d(?!\d)/;

/**
 * Joins letters that a scanner set apart ("jul i", "27 juni j l .", "hal f jaar"), in words of dates and
 * labels only: elsewhere a blank between letters may well be meant.
 */
export const letterSpacingRepairs: RepairFinder = (_source, plain, stretch) => {
  const text = plain.slice(stretch.start, stretch.end);
  if (!SIGN_OF_SPACING.test(text)) return [];
  const repairs: Repair[] = [];
  const join = (from: number, raw: string): void => {
    const joined = raw.replaceAll(' ', '');
    if (joined !== raw) repairs.push({ start: stretch.start + from, end: stretch.start + from + raw.length, text: joined, kind: 'letterSpacing' });
  };
  for (const match of text.matchAll(SPACED)) {
    const word = match[0];
    if (!word.includes(' ')) continue;
    join(match.index, word);
    const end = match.index + word.length;
    const number = numberAfter(word.replaceAll(' ', '').toLowerCase(), text.slice(end, end + 40));
    if (number !== '') join(end + 1, number);
  }
  return repairs;
};

/** The number that belongs to a label, without the blank before it. */
function numberAfter(label: string, rest: string): string {
  if (label === 'vergaderjaar') return (SPACED_YEARS.exec(rest)?.[0] ?? '').slice(1);
  return label.startsWith('kamerstuk') ? (SPACED_NUMBER.exec(rest)?.[0] ?? '').slice(1) : '';
}
