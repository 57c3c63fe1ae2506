import type { Place, Recogniser } from '../recogniser';
import { matchAt, matchBefore } from './looking';
import { referenceDraft, type ReferenceDraft } from './reference-draft';

/** The yearly memoranda on the national budget, with their year when it stands behind. */
export const budgetMemorandum: Recogniser<'reference'> = {
  kind: 'reference',
  name: 'budget memorandum',
  candidates: /nota(?![a-z])/g,
  opens: ['nota'],
  read,
  examples: [
    { text: 'In de Miljoenennota 2022 is', quote: 'Miljoenennota 2022', fields: { type: 'rapport', ids: [] } },
    { text: 'bij de Voorjaarsnota wordt', quote: 'Voorjaarsnota' },
  ],
  traps: [{ text: 'een nota over water', why: 'another memorandum' }, { text: 'een Startnota', why: 'none in particular' }],
};

const HEAD = /(?<!\p{L})(?:[Oo]ntwerp-)?(?:Miljoenen|Voorjaars|Najaars|Start)$/u;
const INDEFINITE = /(?<!\p{L})(?:een|geen|elke) $/iu;
const YEAR_BEHIND = / (?:19|20)\d{2}(?!\d)/y;

function read(place: Place): readonly ReferenceDraft[] {
  const { text } = place.passage;
  const at = place.match.index;
  const head = matchBefore(HEAD, text, at, 20)?.[0];
  if (head === undefined || matchBefore(INDEFINITE, text, at - head.length, 8) !== null) return [];
  const behind = at + place.match[0].length;
  const year = matchAt(YEAR_BEHIND, text, behind)?.[0].length ?? 0;
  return [referenceDraft(place, { type: 'rapport', span: { start: at - head.length, end: behind + year }, confidence: 0.93 })];
}
