import type { Place, Recogniser } from '../recogniser';
import { referenceDraft, type ReferenceDraft } from './reference-draft';

/** Staatsblad, Staatscourant and Tractatenblad by year and number (Aanwijzingen voor de regelgeving, 3.42 and on). */
export const staatsblad: Recogniser<'reference'> = {
  kind: 'reference',
  name: 'staatsblad',
  candidates: /(?<!\p{L})(?:Stb\.?|Staatsblad|Stcrt\.?|Staatscourant|Trb\.?|Tractatenblad),? ?(?:van )?(\d{4}),? ?(?:nr\.?|nummer)? ?(\d{1,5}(?:-[nh]\d)?)(?![\d/])/gu,
  opens: ['stb', 'staa', 'stcr', 'trb', 'trac'],
  read,
  examples: [
    { text: 'de wet van 3 maart (Stb. 2018, 77)', quote: 'Stb. 2018, 77', fields: { type: 'staatsblad', ids: ['stb-2018-77'] } },
    { text: 'Stb. 2012, 5-n1', quote: 'Stb. 2012, 5-n1', fields: { ids: ['stb-2012-5-n1'] } },
    { text: 'Staatscourant 2019, nr. 4411', quote: 'Staatscourant 2019, nr. 4411', fields: { ids: ['stcrt-2019-4411'] } },
    { text: 'Trb. 2001, 10', quote: 'Trb. 2001, 10', fields: { ids: ['trb-2001-10'] } },
  ],
  traps: [
    { text: 'het Staatsblad waarin deze wet wordt geplaatst', why: 'no number' },
    { text: 'Staatscourant van 2019', why: 'no number' },
  ],
};

const FAMILIES = new Map([['stb', 'stb'], ['staatsblad', 'stb'], ['stcrt', 'stcrt'], ['staatscourant', 'stcrt'], ['trb', 'trb'], ['tractatenblad', 'trb']]);

function read(place: Place): readonly ReferenceDraft[] {
  const [whole, year = '', number = ''] = place.match;
  const family = FAMILIES.get(/^\p{L}+/u.exec(whole)?.[0].toLowerCase() ?? '');
  if (family === undefined) return [];
  const span = { start: place.match.index, end: place.match.index + whole.length };
  return [referenceDraft(place, { type: 'staatsblad', span, ids: [`${family}-${year}-${number}`], confidence: 0.98 })];
}
