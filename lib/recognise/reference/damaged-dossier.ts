import type { Place, Recogniser } from '../recogniser';
import { matchBefore } from './looking';
import { referenceDraft, type ReferenceDraft } from './reference-draft';

/**
 * A dossier with a digit too many before a chapter and a number ("364410-XII, nr. 4"): clearly a Kamerstuk, but which
 * one the text does not tell. No digit is repaired.
 */
export const damagedDossier: Recogniser<'reference'> = {
  kind: 'reference',
  name: 'damaged dossier',
  candidates: /(?<!\d)\d{2} ?\d{4}[ -][IVX]{1,5}[A-C]?,? ?nr\.?(?: ?\d{1,4})?(?!\d)/g,
  read,
  examples: [
    { text: 'Kamerstuk 353001-XII, nr. 4', quote: 'Kamerstuk 353001-XII, nr. 4', fields: { type: 'kamerstuk', ids: [], url: null } },
    { text: 'de brief (35 3001 VIII nr 6)', quote: '35 3001 VIII nr 6', fields: { ids: [] } },
  ],
  traps: [{ text: 'rij 353001, nr. 4', why: 'no chapter' }],
};

function read(place: Place): readonly ReferenceDraft[] {
  const at = place.match.index;
  const label = matchBefore(/[Kk]amerstuk(?:ken)? $/, place.passage.text, at, 14)?.[0].length ?? 0;
  return [referenceDraft(place, { type: 'kamerstuk', span: { start: at - label, end: at + place.match[0].length }, confidence: 0.7 })];
}
