import { parseDate } from '../../recognise/date/read-date';
import type { Interval } from '../../recognise/date/calendar';
import type { IsoDate } from '../../recognise/mark';
import { CAPITALS, LETTERS } from '../../text/latin';
import type { SheetLine } from './sheet';

/** "Den Haag, 5 juli 2018"; the place may have two words. */
const PLACE_AND_DATE = new RegExp(
  String.raw`^(?:'s-|De |Den )?[${CAPITALS}][${LETTERS}-]{2,30}(?: aan (?:de|den) [${CAPITALS}][${LETTERS}]{2,20})?,? (?:\d{1,2}\.? ?[${LETTERS}]{3,12}\.? ?\d{4}|\d{1,2}[-/]\d{1,2}[-/]\d{4})$`);
const ENDS_IN_YEAR = /\d{4}$/;
const LEADS_IN = /^(?:Voorgesteld|Vastgesteld|Ontvangen|Ingediend|Ingekomen|Gewijzigd|Ontvangen ter Griffie op|Gedrukt)(?: tijdens (?:het|de) .{3,120}? van| op)?:? /;
const DATE_START = new RegExp(String.raw`\d{1,2}\.? ?[${LETTERS}]{3,12}\.? ?\d{4}|\d{1,2}[-/]\d{1,2}[-/]\d{4}`);

/** The day that a line is dated with: a place and a date, a formula such as "Vastgesteld 4 april 2019", or the bare date. */
export function datedLine(line: string): IsoDate | null {
  const leadIn = LEADS_IN.exec(line);
  if (leadIn !== null) return dayOf(DATE_START.exec(line.slice(leadIn[0].length))?.[0] ?? '');
  if (ENDS_IN_YEAR.test(line) && PLACE_AND_DATE.test(line)) return dayOf(DATE_START.exec(line)?.[0] ?? '');
  return dayOf(line);
}

/** A day written out in full, with or without the day of the week. */
export function dayOf(text: string): IsoDate | null {
  const interval = /\d/.test(text) ? intervalOf(text) : null;
  return interval !== null && interval.from === interval.to ? interval.from : null;
}

/** A printed date of any length, or `null`. */
export function intervalOf(text: string): Interval | null {
  const bare = text.trim().replace(/\.$/, '').replace(/^(\d{1,2}) ?(\p{L}{3,12}) ?(\d{4})$/u, '$1 $2 $3');
  return bare.length > 60 ? null : parseDate(bare);
}

/** The first dated line, or `null`. */
export function firstDate(lines: readonly SheetLine[]): IsoDate | null {
  for (const { text } of lines) {
    const day = datedLine(text);
    if (day !== null) return day;
  }
  return null;
}
