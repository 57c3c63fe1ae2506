import type { IsoDate } from '../recognise/mark';
import type { DocumentIdentity } from './document';

const AHEAD = /\b(?:zal|zullen|gaat|gaan|wordt|worden|gepland|voorzien|verwachting|start(?:en)?|continueert|nog|uiterlijk|bereid|voornemens|kan|kunnen)\b|\ba\.s\.|\baanstaande\b/i;
const BEHIND = /\b(?:heeft|hebben|heb|was|waren|werd|werden|bleken|kwamen|had|hadden)\b|\bjl\b|\bj\.l\.|\bjongstleden\b/i;

/** The days within which a document was written, as far as it tells. */
export function writtenWithin({ date, dateInferred }: DocumentIdentity): { from: IsoDate; to: IsoDate } | null {
  return date === null ? dateInferred : { from: date, to: date };
}

/**
 * Whether something lay ahead when the document was written: by its date, and where that says neither
 * (this year, or a document without a date) by the wording of the sentence.
 * @param sentence gives it when it is needed
 */
export function isPlanned(event: { from: IsoDate; to: IsoDate }, sentence: () => string, written: { from: IsoDate; to: IsoDate } | null): boolean {
  if (written !== null && event.from > written.to) return true;
  if (written !== null && event.to < written.from) return false;
  const words = sentence();
  return AHEAD.test(words) && !BEHIND.test(words);
}
