import type { Place, Recogniser } from '../recogniser';
import { matchAt, matchBefore, wordPartBefore } from './looking';
import { nameEnd } from './name-end';
import { referenceDraft, type ReferenceDraft } from './reference-draft';
import { WRITTEN_DAY, WRITTEN_MONTH } from './written-date';

/**
 * Letters by sender and date ("brief van het kabinet van 6 november"), by whose they are ("onze brief") and by name
 * ("brandbrief van de wethouders"). Which letter is meant no register tells, so they have no id. A letter that is
 * still to come is a commitment, not a reference.
 */
export const letter: Recogniser<'reference'> = {
  kind: 'reference',
  name: 'letter',
  candidates: /[Bb]rief(?![A-Za-z])/g,
  opens: ['brie'],
  read,
  examples: [
    { text: 'In de brief van het college van 3 maart (zie bijlage) staat', quote: 'brief van het college van 3 maart', fields: { type: 'brief', ids: [], url: null } },
    { text: 'Onze brief van 14 juni 2019 is', quote: 'brief van 14 juni 2019' },
    { text: 'in mijn brief d.d. 4-11-2020 meldde', quote: 'brief d.d. 4-11-2020' },
    { text: 'gereageerd op onze brief.', quote: 'onze brief' },
    { text: 'De provincie heeft ons vorige week per brief geïnformeerd.', quote: 'per brief' },
    { text: 'in een brandbrief van de burgemeesters is', quote: 'brandbrief van de burgemeesters' },
  ],
  traps: [
    { text: 'Ik zal u een brief sturen.', why: 'still to come' },
    { text: 'Wij zullen u per brief informeren.', why: 'still to come' },
    { text: 'de oud-bewindspersoon Vijlbrief', why: 'a name' },
    { text: 'in deze brief ga ik in op', why: 'the letter itself' },
  ],
};

const BY_DATE = new RegExp(String.raw`(?: van (?!\d)[^\n.;()]{2,90}?)?,? (?:van|d\.d\.|dd\.?|gedateerd|met dagtekening) ${WRITTEN_DAY}`, 'y');
const DATE_THEN_SENDER = new RegExp(String.raw` (?:van|d\.d\.|dd\.?) ${WRITTEN_DAY}`, 'y');
const NAMED = /(?<![\p{L}-])(?:brand|kamer|toezichts)$/iu;
const OWNED = /(?<!\p{L})(?:onze|mijn|uw|diens) $/iu;
const MONTH_BEHIND = new RegExp(`, ${WRITTEN_MONTH}`, 'y');
const BY_LETTER = /(?<!\p{L})per $/iu;
const TOLD_BEHIND = / (?:\p{L}+ ){0,6}?(?:heeft|heb|hebben|is|zijn|bent) (?:\p{L}+ ){0,3}?(?:geïnformeerd|gemeld|bericht|ingelicht)/uy;
const TOLD_AT_ONCE = / (?:geïnformeerd|gemeld|bericht|ingelicht)/y;
const STILL_TO_COME = new Set(['zal', 'zullen', 'zou', 'zouden', 'wordt', 'worden', 'word', 'wil', 'willen', 'gaat', 'gaan']);

function read(place: Place): readonly ReferenceDraft[] {
  const { text } = place.passage;
  const at = place.match.index;
  const behind = at + place.match[0].length;
  const prefix = wordPartBefore(text, at, 24);
  const named = matchBefore(NAMED, text, at, 24);
  if (prefix !== '' && named === null && !/^leden$/i.test(prefix)) return [];
  const start = at - prefix.length;
  const dated = matchAt(DATE_THEN_SENDER, text, behind) ?? matchAt(BY_DATE, text, behind);
  if (dated !== null) return [referenceDraft(place, { type: 'brief', span: { start, end: behind + dated[0].length }, confidence: 0.96 })];
  if (named !== null) return byName(place, start, behind);
  if (prefix !== '') return [];
  const owned = matchBefore(OWNED, text, at, 20);
  if (owned !== null) return [referenceDraft(place, { type: 'brief', span: { start: at - owned[0].length, end: behind }, confidence: 0.85 })];
  const byLetter = matchBefore(BY_LETTER, text, at, 8);
  if (byLetter === null || isStillToCome(text.slice(Math.max(0, at - 100), at))) return [];
  const told = matchAt(TOLD_BEHIND, text, behind) ?? matchAt(TOLD_AT_ONCE, text, behind);
  return told === null ? [] : [referenceDraft(place, { type: 'brief', span: { start: at - byLetter[0].length, end: behind }, confidence: 0.85 })];
}

/** Whether the clause before "per brief" speaks of what will be written. */
function isStillToCome(before: string): boolean {
  const clause = before.split(/[.;:]/).at(-1) ?? '';
  return clause.split(' ').some((word) => STILL_TO_COME.has(word.toLowerCase()));
}

/** "brandbrief van de wethouders Jeugd", and in a footnote "Brandbrief wethouders Jeugd, februari 2021". */
function byName(place: Place, start: number, behind: number): ReferenceDraft[] {
  const { text } = place.passage;
  const end = nameEnd(text, behind, 16);
  if (end === behind) return [];
  const month = matchAt(MONTH_BEHIND, text, end)?.[0].length ?? 0;
  return [referenceDraft(place, { type: 'brief', span: { start, end: end + month }, confidence: 0.88 })];
}
