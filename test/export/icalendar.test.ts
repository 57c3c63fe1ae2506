import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toIcalendar } from '../../lib/export/icalendar';

const NOW = '2026-01-02T03:04:05.000Z';
const event = { id: 'alv-1', from: '2018-11-30', to: '2018-11-30', title: 'Buitengewone ledenvergadering', description: '', url: '' };
const unfolded = (text: string): string[] => text.replace(/\r\n /g, '').split('\r\n');

describe('iCalendar', () => {
  it('writes a whole day, with the day after as its end', () => {
    expect(unfolded(toIcalendar([event], NOW))).toEqual(expect.arrayContaining([
      'BEGIN:VEVENT', 'UID:alv-1@kamerspoor', 'DTSTAMP:20260102T030405Z', 'DTSTART;VALUE=DATE:20181130', 'DTEND;VALUE=DATE:20181201', 'SUMMARY:Buitengewone ledenvergadering',
    ]));
  });

  it('ends a year at the first day of the next', () => {
    expect(toIcalendar([{ ...event, to: '2018-12-31' }], NOW)).toContain('DTEND;VALUE=DATE:20190101');
  });

  it.each([
    ['a; b, c', 'SUMMARY:a\\; b\\, c'],
    ['twee\nregels', 'SUMMARY:twee\\nregels'],
    ['terug\\slag', 'SUMMARY:terug\\\\slag'],
  ])('escapes %j', (title, line) => {
    expect(unfolded(toIcalendar([{ ...event, title }], NOW))).toContain(line);
  });

  it('keeps every line within 75 octets and loses no sign', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', 'é', '€', '😀', ' '), maxLength: 120 }), (title) => {
      const written = toIcalendar([{ ...event, title }], NOW);
      for (const line of written.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      expect(unfolded(written)).toContain(`SUMMARY:${title}`);
    }));
  });
});
