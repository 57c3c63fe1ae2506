import type { Place, Recogniser } from '../recogniser';
import { matchAt, matchBefore } from './looking';
import { referenceDraft, type ReferenceDraft } from './reference-draft';

/** Series of published data by the name of their subject, with their year: "beleidsinformatie Jeugd 2017". */
export const publishedData: Recogniser<'reference'> = {
  kind: 'reference',
  name: 'published data',
  candidates: /eleidsinformatie /g,
  opens: ['elei'],
  read,
  examples: [{ text: 'de beleidsinformatie Jeugd 2019 toont', quote: 'beleidsinformatie Jeugd 2019', fields: { type: 'rapport', ids: [] } }],
  traps: [{ text: 'beleidsinformatie over jeugd', why: 'no name' }],
};

const HEAD = /(?<!\p{L})b$/iu;
const NAME = /\p{Lu}[\p{L}-]*(?: (?:en )?\p{Lu}[\p{L}-]*){0,5}(?: (?:19|20)\d{2}(?!\d))?/uy;

function read(place: Place): readonly ReferenceDraft[] {
  const { text } = place.passage;
  const at = place.match.index;
  const behind = at + place.match[0].length;
  const name = matchBefore(HEAD, text, at, 2) === null ? null : matchAt(NAME, text, behind);
  if (name === null) return [];
  return [referenceDraft(place, { type: 'rapport', span: { start: at - 1, end: behind + name[0].length }, confidence: 0.9 })];
}
