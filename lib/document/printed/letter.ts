import type { Statement } from '../evidence';
import { addresseeOf } from './addressee';
import { firstDate } from './date-line';
import { letterhead } from './letterhead';
import type { Sheet } from './sheet';
import { signatureAfter } from './signature';

const SALUTATION = /^(?:Zeer )?(?:Geachte?|Hooggeachte?) .{2,100}$/i;
const WITHIN_LINES = 60;

/** Any other letter: it greets somebody, and has a letterhead, a date or a signature. */
export function printedLetter(sheet: Sheet): Statement | null {
  const greeted = sheet.head.slice(0, WITHIN_LINES).findIndex(({ text }) => SALUTATION.test(text));
  if (greeted < 0) return null;
  const above = sheet.head.slice(0, greeted);
  const { subject, reference, date } = letterhead(sheet.head);
  const sender = signatureAfter(sheet, sheet.head[greeted]?.start ?? 0);
  if (subject === null && reference === null && date === null && sender === null) return null;
  return { kind: 'brief', title: subject, reference, date: date ?? firstDate(above), sender, addressee: addresseeOf(sheet.head.slice(0, greeted + 1)) };
}
