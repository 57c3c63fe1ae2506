import type { Span } from '../../text/span';
import type { Place, Recogniser } from '../recogniser';
import { matchAt } from './looking';
import { referenceDraft, type ReferenceDraft } from './reference-draft';
import { SESSION_YEARS, sessionYears } from './session-years';

/** Written questions with their answers, in the appendix of the Handelingen, by year and number. */
export const aanhangsel: Recogniser<'reference'> = {
  kind: 'reference',
  name: 'aanhangsel',
  candidates: /anhangsel /g,
  opens: ['anha'],
  read,
  examples: [
    { text: 'Aanhangsel Handelingen II 2016/17, nr. 310', quote: 'Aanhangsel Handelingen II 2016/17, nr. 310', fields: { type: 'aanhangsel', ids: ['ah-tk-20162017-310'] } },
    { text: 'Zie Aanhangsel van de Handelingen, vergaderjaar 2021-2022, nrs. 12 en 13.', quote: 'Aanhangsel van de Handelingen, vergaderjaar 2021-2022, nrs. 12 en 13', fields: { ids: ['ah-tk-20212022-12', 'ah-tk-20212022-13'] } },
    { text: 'Aanhangsel van de Handelingen 21007-2008, nr. 6', quote: 'Aanhangsel van de Handelingen 21007-2008, nr. 6', fields: { ids: [] }, why: 'a damaged year is not repaired' },
  ],
  traps: [
    { text: 'Het aanhangsel van de nota telt twee delen.', why: 'another appendix' },
  ],
};

/** The same by year and number alone, as answers to questions write it of one another. */
export const questionsByYear: Recogniser<'reference'> = {
  kind: 'reference',
  name: 'questions by year',
  candidates: /ergaderjaar \d/g,
  opens: ['erga'],
  read: readByYear,
  examples: [{ text: 'eerdere vragen (vergaderjaar 2021-2022, 455)', quote: 'vergaderjaar 2021-2022, 455', fields: { type: 'aanhangsel', ids: ['ah-tk-20212022-455'] } }],
  traps: [{ text: 'in het vergaderjaar 2017-2018 zijn 1200 vragen gesteld', why: 'no number behind the year' }],
};

const NUMBERS = String.raw`(?<numbers>\d{1,4}(?!\d| ?\d{3}|[-.]\d)(?:(?:, | en )\d{1,4}(?!\d| \d{3})){0,6})`;
const AFTER_WORD = new RegExp(
  String.raw`(?:(?:van de |der |bij de |van )?[Hh]andelingen)?,?(?: ?(?<chamber>II|I|TK|EK|Tweede Kamer|Eerste Kamer)(?: der Staten-Generaal)?,?)? ?(?:(?<years>${SESSION_YEARS})|\d{4,5}-\d{4}),?[ \n]?(?:nrs?\.?|nummers?)? ?${NUMBERS}`, 'y');
const YEAR_AND_NUMBER = new RegExp(String.raw`ergaderjaar (?<years>\d{4}-\d{4}), ${NUMBERS}(?=[).;])`, 'y');

function read(place: Place): readonly ReferenceDraft[] {
  const at = place.match.index - 1;
  const behind = place.match.index + place.match[0].length;
  const match = /a/i.test(place.passage.text.charAt(at)) ? matchAt(AFTER_WORD, place.passage.text, behind) : null;
  if (match === null) return [];
  const chamber = /^(?:I|EK|Eerste Kamer)$/.test(match.groups?.chamber ?? '') ? 'ek' : 'tk';
  return [draft(place, { start: at, end: behind + match[0].length }, chamber, match.groups, 0.98)];
}

function readByYear(place: Place): readonly ReferenceDraft[] {
  const { text } = place.passage;
  const match = matchAt(YEAR_AND_NUMBER, text, place.match.index);
  const start = place.match.index - 1;
  // Behind a comma the year belongs to what stands before it: "Kamerstukken II, vergaderjaar ...".
  if (match === null || /[,;:] ?$/.test(text.slice(Math.max(0, start - 2), start))) return [];
  return [draft(place, { start, end: place.match.index + match[0].length }, 'tk', match.groups, 0.85)];
}

function draft(place: Place, span: Span, chamber: string, groups: Readonly<Record<string, string | undefined>> | undefined, confidence: number): ReferenceDraft {
  const years = sessionYears(groups?.years);
  const ids = years === null ? [] : (groups?.numbers ?? '').split(/, | en /).map((number) => `ah-${chamber}-${years}-${number}`);
  return referenceDraft(place, { type: 'aanhangsel', span, ids, confidence });
}
