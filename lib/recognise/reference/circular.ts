import type { Place, Recogniser } from '../recogniser';
import { matchAt, matchBefore } from './looking';
import { referenceDraft, type ReferenceDraft } from './reference-draft';

/** The letters that fix the payments from the gemeentefonds and provinciefonds, published in May, September and December. */
export const circular: Recogniser<'reference'> = {
  kind: 'reference',
  name: 'circular',
  candidates: /irculaires?(?![a-z])/g,
  opens: ['ircu'],
  read,
  examples: [
    { text: 'met de meicirculaire 2022 wordt', quote: 'meicirculaire 2022', fields: { type: 'circulaire', ids: [] } },
    { text: 'De septembercirculaire gemeentefonds 2017', quote: 'septembercirculaire gemeentefonds 2017' },
    { text: 'de circulaires gemeentefonds', quote: 'circulaires gemeentefonds' },
  ],
  traps: [{ text: 'een circulaire economie', why: 'an adjective' }, { text: 'de circulaire en duurzame bouw', why: 'an adjective' }],
};

const HEAD = /(?<![A-Z])(?<month>mei|september|december|maart|juni|november)?c$/i;
const TAIL = /(?<fund> (?:van het )?(?:gemeentefonds|provinciefonds))?(?: (?:19|20)\d{2}(?!\d))?/y;

function read(place: Place): readonly ReferenceDraft[] {
  const { text } = place.passage;
  const at = place.match.index;
  const head = matchBefore(HEAD, text, at, 12);
  const end = at + place.match[0].length;
  const tail = matchAt(TAIL, text, end);
  if (head === null || tail === null) return [];
  const named = head.groups?.month !== undefined;
  if (!named && tail.groups?.fund === undefined) return [];
  return [referenceDraft(place, { type: 'circulaire', span: { start: at - head[0].length, end: end + tail[0].length }, confidence: named ? 0.95 : 0.9 })];
}
