import type { RepairFinder } from './clean';
import type { Repair } from './clean-text';

/** A word that a scanner may have set apart, and where it must stand to be read so. */
interface SpacedWord {
  readonly word: string;
  /** What must stand right before it, and right behind it; both are the nearest signs only. */
  readonly before: RegExp;
  readonly after: RegExp;
}

const ANYWHERE = /(?:^|\P{L})$/u;
const WORD_END = /^(?:\P{L}|$)/u;
const AFTER_DAY = /\d(?:e|de|ste)? $/;
const BEFORE_YEAR = /^ (?:19|20)\d\d/;
const AFTER_DATE = /(?:uari|maart|april|mei|ju ?[nl] ?i|augustus|ober|ember|dag|week|maand) $/;

const months = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'];
const labels = ['kamerstukken', 'kamerstuk', 'handelingen', 'vergaderjaar', 'aanhangsel', 'voorgesteld', 'ontvangen', 'kwartaal', 'voorjaar', 'najaar'];

/** Words of dates and the labels of papers. */
const spacedWords: readonly SpacedWord[] = [
  ...months.map((word) => ({ word, before: AFTER_DAY, after: WORD_END })),
  ...months.map((word) => ({ word, before: ANYWHERE, after: BEFORE_YEAR })),
  ...labels.map((word) => ({ word, before: ANYWHERE, after: WORD_END })),
  ...['jl.', 'j.l.', 'a.s.'].map((word) => ({ word, before: AFTER_DATE, after: /^/ })),
  { word: 'half', before: ANYWHERE, after: /^ j ?a ?a ?r(?!\p{L})/u },
  { word: 'tijd', before: /(?:[dk]e|afgelopen|lange|die|alle) $/, after: WORD_END },
];

const pattern = (word: string): string => word.replaceAll('.', '\\.').split('').join(' ?').replaceAll('\\ ?', '\\');
const byFirstLetter = Map.groupBy(new Set(spacedWords.map(({ word }) => word)), (word) => word.charAt(0));
const SPACED = new RegExp(`\\b(?:${Array.from(byFirstLetter, ([first, words]) => `${first}(?:${words.map((word) => pattern(word).slice(1)).join('|')})`).join('|')})`, 'gi');

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
    const raw = match[0];
    const end = match.index + raw.length;
    if (!raw.includes(' ') || !standsWell(raw, text.slice(Math.max(0, match.index - 12), match.index), text.slice(end, end + 12))) continue;
    join(match.index, raw);
    const number = numberAfter(raw.replaceAll(' ', '').toLowerCase(), text.slice(end, end + 40));
    if (number !== '') join(end + 1, number);
  }
  return repairs;
};

function standsWell(raw: string, before: string, after: string): boolean {
  const joined = raw.replaceAll(' ', '').toLowerCase();
  return spacedWords.some((spaced) => spaced.word === joined && spaced.before.test(before) && spaced.after.test(after));
}

/** The number that belongs to a label, without the blank before it. */
function numberAfter(label: string, rest: string): string {
  if (label === 'vergaderjaar') return (SPACED_YEARS.exec(rest)?.[0] ?? '').slice(1);
  return label.startsWith('kamerstuk') ? (SPACED_NUMBER.exec(rest)?.[0] ?? '').slice(1) : '';
}
