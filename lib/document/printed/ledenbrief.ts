import type { Statement } from '../evidence';
import { addresseeOf } from './addressee';
import { firstDate } from './date-line';
import { letterhead } from './letterhead';
import type { Sheet } from './sheet';
import { signatureAfter } from './signature';

/**
 * What makes a letter one to all members of the VNG, besides its number: who it is for. Letters to ministers
 * stand among them on the site, so a mark of the VNG alone does not count.
 */
const TO_MEMBERS = /^(?:Brief )?aan de leden$|^T\.a\.v\. het college en de (?:gemeente)?raad|^Geachte? (?:leden van )?(?:het )?college en (?:leden van )?(?:de )?(?:gemeente)?raad/i;
const WITHIN_LINES = 70;
/** The site prints the day without a label, among the first lines. */
const DATED_WITHIN = 8;

/** A ledenbrief of the VNG. Without a printed number it has no id. */
export function printedLedenbrief(sheet: Sheet): Statement | null {
  const { subject, reference, lbr, date, isList } = letterhead(sheet.head);
  const toMembers = sheet.head.slice(0, WITHIN_LINES).some(({ text }) => TO_MEMBERS.test(text));
  if (isList || lbr === null && !toMembers) return null;
  return {
    kind: 'ledenbrief', id: lbr === null ? null : idOfLbr(lbr), number: lbr, reference, title: subject,
    date: date ?? firstDate(sheet.head.slice(0, DATED_WITHIN)),
    addressee: addresseeOf(sheet.head), sender: signatureAfter(sheet, sheet.head[0]?.start ?? 0),
  };
}

/** "Lbr. 12/094" gives `lbr-12-094`. */
export function idOfLbr(printed: string): string | null {
  const match = /(\d{2})\/(\d{3})(?!\d)/.exec(printed);
  return match === null ? null : `lbr-${match[1] ?? ''}-${match[2] ?? ''}`;
}
