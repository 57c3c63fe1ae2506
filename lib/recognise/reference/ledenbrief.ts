import type { Place, Recogniser } from '../recogniser';
import { matchBefore } from './looking';
import { referenceDraft, type ReferenceDraft } from './reference-draft';

/**
 * Letters of the VNG to its members, by the number that stands in their letterhead. "Lbr." counts only in this
 * case: small letters occur inside words, and a shelfmark writes "LBr.".
 */
export const ledenbrief: Recogniser<'reference'> = {
  kind: 'reference',
  name: 'ledenbrief',
  candidates: /(?<!\d)(\d{2})\/(\d{3})(?!\d)/g,
  read,
  examples: [
    { text: 'Ons kenmerk Lbr. 15/041', quote: 'Lbr. 15/041', fields: { type: 'ledenbrief', ids: ['lbr-15-041'], url: null } },
    { text: 'Lbr.20/007', quote: 'Lbr.20/007', fields: { ids: ['lbr-20-007'] } },
    { text: 'Lbr.\t15/041', quote: 'Lbr.\t15/041', fields: { ids: ['lbr-15-041'] }, why: 'in a line that was drawn out, in columns' },
    { text: 'zie ledenbrief 15/041', quote: 'ledenbrief 15/041', fields: { ids: ['lbr-15-041'] } },
  ],
  traps: [
    { text: 'een muurbrand, lbr. 15/041', why: 'small letters' },
    { text: 'signatuur LBr. 228', why: 'a shelfmark' },
    { text: 'U Lbr. 17/02', why: 'damaged: a digit is missing' },
  ],
};

const LABEL = /(?<![\p{L}\d])(?:Lbr\.?|[Ll]edenbrief(?: nr\.?| nummer)?:?)[ \t]?$/u;

function read(place: Place): readonly ReferenceDraft[] {
  const [whole, year = '', number = ''] = place.match;
  const label = matchBefore(LABEL, place.passage.text, place.match.index, 22);
  if (label === null) return [];
  const span = { start: place.match.index - label[0].length, end: place.match.index + whole.length };
  return [referenceDraft(place, { type: 'ledenbrief', span, ids: [`lbr-${year}-${number}`], confidence: 0.99 })];
}
