import type { RepairFinder } from './clean';
import type { Repair } from './clean-text';

/** An address with what stands at the beginning of the next lines, which may belong to it. */
const OVER_LINES = /(?:https?:\/\/|www\.)[^\s<>"]{1,300}(?:[ \t]{0,4}\r?\n[ \t]{0,40}[^\s<>"]{1,300}){1,3}/g;
const LINE_END = /[ \t]{0,4}\r?\n[ \t]{0,40}/g;
/** No address ends with one of these, so what follows belongs to it. */
const UNENDED = /[-_=&?%\\]$/;
const BEGINS_INSIDE = /^[/_=&?%#\\]/;
/** Words, tied by what ties the parts of an address. */
const TIED = /^[^\s.]{1,200}[/_=&?%]\S|^[^\s.]{1,200}\.(?:html?|pdf|aspx?|php|docx?)(?![a-z])/i;

/**
 * Takes out line ends inside an address: printers break them after a slash, a hyphen or a low line, without a hyphen
 * of their own. After a slash the address may have ended, so there the next line must read as the rest of one.
 */
export const addressRepairs: RepairFinder = (source, plain, { start, end }) => {
  if (!source.wrapped) return [];
  const repairs: Repair[] = [];
  for (const { 0: words, index } of plain.slice(start, end).matchAll(OVER_LINES)) {
    for (const { 0: room, index: at } of words.matchAll(LINE_END)) {
      if (!goesOn(words.slice(0, at), words.slice(at + room.length))) break;
      const from = start + index + at;
      repairs.push({ start: from, end: from + room.length, text: '', kind: 'space' });
    }
  }
  return repairs;
};

function goesOn(line: string, next: string): boolean {
  return UNENDED.test(line) || BEGINS_INSIDE.test(next) || (line.endsWith('/') && TIED.test(next));
}
