import type { Place, Recogniser } from '../recogniser';
import { referenceDraft, type ReferenceDraft } from './reference-draft';

/** The letters that fix the payments from the gemeentefonds and provinciefonds, published in May, September and December. */
export const circular: Recogniser<'reference'> = {
  kind: 'reference',
  name: 'circular',
  candidates: /(?<![A-Za-z])(?:[Mm]ei|[Ss]eptember|[Dd]ecember|[Mm]aart|[Jj]uni|[Nn]ovember)?[Cc]irculaires?(?: (?:van het )?(?:gemeentefonds|provinciefonds))?(?: (?:19|20)\d{2}(?!\d))?/g,
  read,
  examples: [
    { text: 'met de meicirculaire 2022 wordt', quote: 'meicirculaire 2022', fields: { type: 'circulaire', ids: [] } },
    { text: 'De septembercirculaire gemeentefonds 2017', quote: 'septembercirculaire gemeentefonds 2017' },
    { text: 'de circulaires gemeentefonds', quote: 'circulaires gemeentefonds' },
  ],
  traps: [{ text: 'een circulaire economie', why: 'an adjective' }, { text: 'de circulaire en duurzame bouw', why: 'an adjective' }],
};

function read(place: Place): readonly ReferenceDraft[] {
  const [written] = place.match;
  const named = /^(?:mei|september|december|maart|juni|november)/i.test(written);
  if (!named && !/ (?:gemeentefonds|provinciefonds)/.test(written)) return [];
  return [referenceDraft(place, { type: 'circulaire', span: { start: place.match.index, end: place.match.index + written.length }, confidence: named ? 0.95 : 0.9 })];
}
