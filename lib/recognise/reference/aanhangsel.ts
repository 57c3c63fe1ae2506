import type { Place, Recogniser } from '../recogniser';
import { matchAt } from './looking';
import { referenceDraft, type ReferenceDraft } from './reference-draft';
import { SESSION_YEARS, sessionYears } from './session-years';

/** Written questions with their answers, in the appendix of the Handelingen, by year and number. */
export const aanhangsel: Recogniser<'reference'> = {
  kind: 'reference',
  name: 'aanhangsel',
  candidates: /[Aa]anhangsel |[Vv]ergaderjaar (?=\d)/g,
  read,
  examples: [
    { text: 'Aanhangsel Handelingen II 2016/17, nr. 310', quote: 'Aanhangsel Handelingen II 2016/17, nr. 310', fields: { type: 'aanhangsel', ids: ['ah-tk-20162017-310'] } },
    { text: 'Zie Aanhangsel van de Handelingen, vergaderjaar 2021-2022, nrs. 12 en 13.', quote: 'Aanhangsel van de Handelingen, vergaderjaar 2021-2022, nrs. 12 en 13', fields: { ids: ['ah-tk-20212022-12', 'ah-tk-20212022-13'] } },
    { text: 'Aanhangsel van de Handelingen 21007-2008, nr. 6', quote: 'Aanhangsel van de Handelingen 21007-2008, nr. 6', fields: { ids: [] }, why: 'a damaged year is not repaired' },
    { text: 'eerdere vragen (vergaderjaar 2021-2022, 455)', quote: 'vergaderjaar 2021-2022, 455', fields: { ids: ['ah-tk-20212022-455'] } },
  ],
  traps: [
    { text: 'Het aanhangsel van de nota telt twee delen.', why: 'another appendix' },
    { text: 'in het vergaderjaar 2017-2018 zijn 1200 vragen gesteld', why: 'no number behind the year' },
  ],
};

const NUMBERS = String.raw`(?<numbers>\d{1,4}(?!\d| ?\d{3}|[-.]\d)(?:(?:, | en )\d{1,4}(?!\d| \d{3})){0,6})`;
const AFTER_AANHANGSEL = new RegExp(
  String.raw`(?:(?:van de |der |bij de |van )?[Hh]andelingen)?,?(?: ?(?<chamber>II|I|TK|EK|Tweede Kamer|Eerste Kamer)(?: der Staten-Generaal)?,?)? ?(?:(?<years>${SESSION_YEARS})|\d{4,5}-\d{4}),?[ \n]?(?:nrs?\.?|nummers?)? ?${NUMBERS}`, 'y');
const AFTER_YEAR = new RegExp(String.raw`(?<years>\d{4}-\d{4}), ${NUMBERS}(?=[).;])`, 'y');

function read(place: Place): readonly ReferenceDraft[] {
  const at = place.match.index;
  const behind = at + place.match[0].length;
  const named = /^a/i.test(place.match[0]);
  const match = matchAt(named ? AFTER_AANHANGSEL : AFTER_YEAR, place.passage.text, behind);
  if (match === null) return [];
  if (!named && /[,;:] ?$/.test(place.passage.text.slice(Math.max(0, at - 2), at))) return [];
  const years = sessionYears(match.groups?.years);
  const chamber = /^(?:I|EK|Eerste)/.test(match.groups?.chamber ?? '') && match.groups?.chamber !== 'II' ? 'ek' : 'tk';
  const numbers = (match.groups?.numbers ?? '').split(/, | en /);
  const ids = years === null ? [] : numbers.map((number) => `ah-${chamber}-${years}-${number}`);
  return [referenceDraft(place, { type: 'aanhangsel', span: { start: at, end: behind + match[0].length }, ids, confidence: named ? 0.98 : 0.85 })];
}
