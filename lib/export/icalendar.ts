import type { IsoDate } from '../recognise/mark';

/** A happening for a calendar: whole days, both inclusive. */
export interface CalendarEvent {
  /** The same for the same happening in every export. */
  readonly id: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly title: string;
  readonly description: string;
  readonly url: string;
}

/**
 * An iCalendar file (RFC 5545) of whole-day events.
 * @param now moment of writing, ISO 8601 in UTC
 */
export function toIcalendar(events: readonly CalendarEvent[], now: string): string {
  const stamp = `${now.replace(/[-:]/g, '').slice(0, 15)}Z`;
  const lines = [
    'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Kamerspoor//Kamerspoor//NL', 'CALSCALE:GREGORIAN',
    ...events.flatMap((event) => [
      'BEGIN:VEVENT', `UID:${escaped(event.id)}@kamerspoor`, `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${day(event.from)}`, `DTEND;VALUE=DATE:${day(dayAfter(event.to))}`,
      `SUMMARY:${escaped(event.title)}`, 'TRANSP:TRANSPARENT',
      ...(event.description === '' ? [] : [`DESCRIPTION:${escaped(event.description)}`]),
      ...(address(event.url) === '' ? [] : [`URL:${address(event.url)}`]),
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

const day = (date: IsoDate): string => date.replaceAll('-', '');

function dayAfter(date: IsoDate): IsoDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** Text in a content line: its own signs escaped, line ends as `\\n`, other control signs left out (RFC 5545, 3.3.11). */
// eslint-disable-next-line no-control-regex -- control signs are what is taken out
const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n|\r/g, '\\n').replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '');

/** An address that can stand in a content line as it is; empty when it is none. */
const address = (url: string): string => (/^https?:\/\/[^\s\p{Cc}]{1,2000}$/u.test(url) ? url : '');

const MOST_OCTETS = 75;

/** Breaks a content line so that no piece is over 75 octets; signs are never cut (RFC 5545, 3.1). */
function folded(line: string): string {
  const encoder = new TextEncoder();
  const pieces: string[] = [];
  let piece = '';
  let octets = 0;
  for (const sign of line) {
    const length = encoder.encode(sign).length;
    if (octets + length > MOST_OCTETS) {
      pieces.push(piece);
      piece = ' ';
      octets = 1;
    }
    piece += sign;
    octets += length;
  }
  return [...pieces, piece].join('\r\n');
}
