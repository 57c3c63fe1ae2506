import type { Statement } from '../evidence';
import { addresseeOf } from './addressee';
import { datedLine, firstDate } from './date-line';
import { kamerstukHeader, type KamerstukHeader } from './kamerstuk-header';
import { letterhead } from './letterhead';
import type { Sheet } from './sheet';
import { signatureAfter } from './signature';

const LETTER_OF = /^[A-Z ]{0,40}BRIEF VAN (.{5,200})$/;
const LINES_BELOW = 25;

/** A kamerstuk by its printed header: letters, reports, bills and what else is no motion. */
export function printedKamerstuk(sheet: Sheet): Statement | null {
  const header = kamerstukHeader(sheet.head);
  if (header === null || header.title === null && header.dossiers.length === 0) return null;
  const below = sheet.head.slice(header.next, header.next + LINES_BELOW);
  const office = LETTER_OF.exec(header.title ?? '')?.[1] ?? null;
  return {
    ...numberOf(header),
    kind: 'kamerstuk',
    title: header.title ?? header.dossierTitle,
    date: firstDate(below),
    addressee: office === null ? null : addresseeOf(below),
    sender: office === null ? null : (signatureAfter(sheet, below[0]?.start ?? 0) ?? office),
    reference: office === null ? null : letterhead(below).reference,
  };
}

/** The fields that the header settles. */
export function numberOf(header: KamerstukHeader): Statement {
  return { id: header.id, aliases: header.aliases, number: header.number, dossiers: header.dossiers };
}

/** The date of a paper that says when it was moved: "Voorgesteld 24 april 2025". */
export function movedOn(sheet: Sheet): string | null {
  const line = sheet.head.find(({ text }) => /^(?:Voorgesteld|Ingediend)\b/.test(text));
  return line === undefined ? null : datedLine(line.text);
}
