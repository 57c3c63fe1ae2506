import type { IsoDate } from '../mark';
import { LAWS, type Law } from './laws';
import { matchAt, matchBefore } from './looking';
import { endsName } from './name-end';

/** The name of a law as it stands in a text. */
export interface LawName {
  readonly start: number;
  readonly end: number;
  /** Laws that bear the name; several where it went from one to the next, none where the table has no number. */
  readonly laws: readonly Law[];
  /** Whether the letters mean a law only beside an article ("Sr", "WW"). */
  readonly needsArticle: boolean;
  /** Whether the name stands in the table or was read by its form only. */
  readonly known: boolean;
}

const byTitle = groupBy((law) => law.titles);
const byShort = groupBy((law) => law.short.flatMap((name) => [name, name.toUpperCase()]));
const byWeakShort = groupBy((law) => (law.shortWithArticle ?? []).flatMap((name) => [name, name.toUpperCase()]));

function groupBy(names: (law: Law) => readonly string[]): ReadonlyMap<string, readonly Law[]> {
  const map = new Map<string, Law[]>();
  for (const law of LAWS) {
    for (const name of new Set(names(law))) map.set(name, [...(map.get(name) ?? []), law]);
  }
  return map;
}

/** All abbreviations, for a candidate pattern, longest first. */
export const ABBREVIATIONS: readonly string[] = [...byShort.keys(), ...byWeakShort.keys()]
  .filter((name) => !name.startsWith('Wet ') && !name.startsWith('WET '))
  .sort((a, b) => b.length - a.length);

/** Reads an abbreviation that begins at `at` and ends at `end`, in its own capitals. */
export function abbreviationAt(text: string, at: number, end: number): LawName | null {
  const written = text.slice(at, end);
  const strong = byShort.get(written);
  const laws = strong ?? byWeakShort.get(written);
  return laws === undefined ? null : { start: at, end, laws, needsArticle: strong === undefined, known: true };
}

/** An abbreviation in small letters ("3:2 awb"), which counts only beside an article; "bw" is the Burgerlijk Wetboek, law by book. */
export function smallAbbreviationAt(text: string, at: number, end: number): LawName {
  const written = text.slice(at, end).toUpperCase();
  return { start: at, end, laws: byShort.get(written) ?? byWeakShort.get(written) ?? [], needsArticle: true, known: true };
}

const COMPOUND_HEAD = /^[^\p{L}\d-]*(\p{Lu}[\p{L}-]{2,40})$/u;
const LONGEST_HEAD = 44;
const ADJECTIVE_HEAD = /(?<!\p{L})[Aa]lgemene $/u;
const NO_LAW = /^(?:Initiatief|Spoed|Nood|Rijks|Begrotings|Slot|Moeder|Model|Ontwerp|Wijzigings|Invoerings|Uitvoerings|Kader|Verzamel|Reparatie|Veeg|Experimenteer)$/;
const YEAR = / (?:19|20)\d{2}(?!\d)/y;

/** Reads a name in one word that ends in "wet" at `end`: "Gemeentewet", "Mediawet 2008". `wetStart` is where "wet" begins. */
export function compoundEndingAt(text: string, wetStart: number): LawName | null {
  const wordStart = Math.max(text.lastIndexOf(' ', wetStart), text.lastIndexOf('\n', wetStart), wetStart - LONGEST_HEAD) + 1;
  const head = COMPOUND_HEAD.exec(text.slice(wordStart, wetStart))?.[1];
  if (head === undefined || NO_LAW.test(head)) return null;
  const start = wetStart - head.length;
  const end = wetStart + 3;
  const adjective = matchBefore(ADJECTIVE_HEAD, text, start, 12)?.[0].length ?? 0;
  const year = matchAt(YEAR, text, end);
  const withYear = year === null ? undefined : byTitle.get(text.slice(start, end + year[0].length).toLowerCase());
  if (year !== null && withYear !== undefined) return { start, end: end + year[0].length, laws: withYear, needsArticle: false, known: true };
  const laws = byTitle.get(text.slice(start - adjective, end).toLowerCase()) ?? byTitle.get(text.slice(start, end).toLowerCase());
  return { start: start - adjective, end, laws: laws ?? [], needsArticle: false, known: laws !== undefined };
}

const WORD = / ([\p{L}\d][\p{L}\d-]*)|, (?=\p{Ll})/uy;
const LINKING = new Set(['op', 'de', 'het', 'van', 'voor', 'en', 'in', 'inzake', 'ter', 'tot', 'naar', 'met', 'der', 'houdende', 'tegen', 'over', 'een', 'of', 'bij', 'aan']);
const OPENING = new Set(['op', 'inzake', 'ter', 'voor', 'tegen', 'houdende']);
const MOST_WORDS = 8;

/** Reads a name that begins with "Wet", "Rijkswet" or "Wetboek" at `start`; `wordEnd` is where that word ends. */
export function titleFrom(text: string, start: number, wordEnd: number): LawName | null {
  const ends: number[] = [];
  let end = wordEnd;
  let words = 0;
  for (let token = matchAt(WORD, text, end); token !== null && words < MOST_WORDS + 6; token = matchAt(WORD, text, end)) {
    const word = token[1] ?? '';
    if (endsName(word)) break;
    end += token[0].length;
    words++;
    if (word !== '' && !LINKING.has(word)) ends.push(end);
  }
  const opening = adjectiveBefore(text, start);
  for (const at of [...ends].reverse()) {
    const laws = byTitle.get(text.slice(opening, at).toLowerCase()) ?? byTitle.get(text.slice(start, at).toLowerCase());
    if (laws !== undefined) return { start: opening, end: at, laws, needsArticle: false, known: true };
    const short = byShort.get(text.slice(start, at));
    if (short !== undefined) return { start, end: at, laws: short, needsArticle: false, known: true };
  }
  const unknownEnd = unknownTitleEnd(text, start, wordEnd, ends);
  return unknownEnd === null ? null : { start: opening, end: unknownEnd, laws: [], needsArticle: false, known: false };
}

const adjectiveBefore = (text: string, start: number): number => start - (matchBefore(ADJECTIVE_HEAD, text, start, 12)?.[0].length ?? 0);

/** A title that the table does not have ends before a capital or after a year. */
function unknownTitleEnd(text: string, start: number, wordEnd: number, ends: readonly number[]): number | null {
  const firstWord = /^ ([\p{L}\d-]+)/u.exec(text.slice(wordEnd, wordEnd + 40))?.[1] ?? '';
  const capital = text.charAt(start) === 'W' || text.charAt(start) === 'R';
  if (!capital && !/^[A-Z]{2,}$/.test(firstWord)) return null;
  if (firstWord === '' || (LINKING.has(firstWord) && !OPENING.has(firstWord))) return null;
  let best: number | null = null;
  let bestIsCapital = false;
  for (const end of ends.slice(0, MOST_WORDS)) {
    const word = text.slice(text.lastIndexOf(' ', end - 1) + 1, end);
    const isFirst = end === wordEnd + 1 + firstWord.length;
    if (!isFirst && best !== null && /^\p{Lu}/u.test(word) && !isContinuedCapital(text, end, word, bestIsCapital)) break;
    if (/^\d/.test(word) && !/^(?:19|20)\d{2}$/.test(word)) break;
    if (best === null) bestIsCapital = /^\p{Lu}/u.test(word);
    best = end;
    if (/^\d{4}$/.test(word)) break;
  }
  return best;
}

/** "Wet Werk en Bijstand", "Wet op de Raad van State": a capital goes on behind "en", and behind "van" when the name began with one. */
function isContinuedCapital(text: string, end: number, word: string, beganWithCapital: boolean): boolean {
  const link = /(?: en| van) $/.exec(text.slice(Math.max(0, end - word.length - 5), end - word.length))?.[0];
  return (link === ' en ' || (link === ' van ' && beganWithCapital)) && !/wet$|^W[a-z]{2}$/i.test(word);
}

const IN_BRACKETS = / \((?:hierna:? )?([A-Z][A-Za-z]{1,8}(?: \d{4})?)\)/y;

/** Where a name ends together with its abbreviation in brackets: "Wet open overheid (Woo)". */
export function withAbbreviation(text: string, end: number): number {
  const match = matchAt(IN_BRACKETS, text, end);
  return match !== null && (byShort.has(match[1] ?? '') || byWeakShort.has(match[1] ?? '')) ? end + match[0].length : end;
}

/** The law that a name means in a text of this date, or every law that it can mean. */
export function lawsOn(name: LawName, date: IsoDate | null): readonly Law[] {
  if (date === null) return name.laws;
  return name.laws.filter((law) => (law.from === undefined || law.from <= date) && (law.until === undefined || date < law.until));
}
