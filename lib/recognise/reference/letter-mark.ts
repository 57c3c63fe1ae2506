import type { Place, Recogniser } from '../recogniser';
import { matchAt, matchBefore } from './looking';
import { referenceDraft, type ReferenceDraft } from './reference-draft';

/**
 * The mark (kenmerk) that a body puts on its letters: "COS/U201900364" (VNG), "IENW/BSK-2023/297705" (IenW),
 * "2025-0000395533" (BZK). It names a letter but no register leads from it to the letter.
 */
export const letterMark: Recogniser<'reference'> = {
  kind: 'reference',
  name: 'letter mark',
  candidates: /\/(?=[A-Z]{0,3}U\d|BSK-)|-000\d{7}/g,
  read,
  examples: [
    { text: 'ons kenmerk ABC/U201700123', quote: 'ABC/U201700123', fields: { type: 'brief', ids: [] } },
    { text: 'STAF/FC/U201500777 van', quote: 'STAF/FC/U201500777', fields: { type: 'brief' } },
    { text: 'kenmerk IENW/BSK-2021/12345', quote: 'IENW/BSK-2021/12345', fields: { type: 'brief' } },
    { text: 'Kenmerk 2021-0000123456', quote: '2021-0000123456', fields: { type: 'brief' } },
  ],
  traps: [{ text: 'nr. Z/14/005746/19654', why: 'the mark of another body' }, { text: 'U201700123', why: 'no department' }],
};

const HEAD = /(?<![\w/-])(?:[A-Z]{2,6}(?:\/[A-Z]{2,4})?|20\d{2})$/;
const WHOLE = /(?:[A-Z]{2,6}(?:\/[A-Z]{2,4})?\/[A-Z]{0,3}U(?:20)?\d{7}|[A-Z]{3,5}\/BSK-(?:19|20)\d{2}\/\d{3,6}|20\d{2}-0{3}\d{7})(?![\w/-])/y;

function read(place: Place): readonly ReferenceDraft[] {
  const { text } = place.passage;
  const head = matchBefore(HEAD, text, place.match.index, 14);
  const start = place.match.index - (head?.[0].length ?? 0);
  const whole = head === null ? null : matchAt(WHOLE, text, start);
  if (whole === null) return [];
  const span = { start, end: start + whole[0].length };
  return [referenceDraft(place, { type: 'brief', span, confidence: 0.93 })];
}
