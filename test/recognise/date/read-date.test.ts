import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { parseDate, readDateAt } from '../../../lib/recognise/date/read-date';

const rows: readonly (readonly [text: string, from: string, to: string, why: string])[] = [
  ['9 mei 2017', '2017-05-09', '2017-05-09', 'a day'],
  ['1maart 2024', '2024-03-01', '2024-03-01', 'the space got lost'],
  ['30 september2016', '2016-09-30', '2016-09-30', 'the other space got lost'],
  ['  9 mei\n2017 ', '2017-05-09', '2017-05-09', 'blanks and line ends do not matter'],
  ['3 sept. 2009', '2009-09-03', '2009-09-03', 'short month'],
  ['tweede juni van 1998', '1998-06-02', '1998-06-02', 'day in words'],
  ['7-2-2021', '2021-02-07', '2021-02-07', 'Dutch order'],
  ['7-2-21', '2021-02-07', '2021-02-07', 'two digits are in this century'],
  ['21.11.68', '1968-11-21', '1968-11-21', 'two digits above fifty are in the last'],
  ['2021-02-07', '2021-02-07', '2021-02-07', 'ISO 8601'],
  ['donderdag 9 mei 2019', '2019-05-09', '2019-05-09', 'day of the week in front'],
  ['11 en 12 maart 2020', '2020-03-11', '2020-03-12', 'two days on end'],
  ['28 februari t/m 3 maart 2020', '2020-02-28', '2020-03-03', 'the year holds for both ends'],
  ['november - 4 februari 2017', '2016-11-01', '2017-02-04', 'the first end lies in the year before'],
  ['augustus 2013', '2013-08-01', '2013-08-31', 'a month'],
  ['02/2016', '2016-02-01', '2016-02-29', 'a month in digits of a leap year'],
  ['begin 2027', '2027-01-01', '2027-03-31', 'first quarter'],
  ['medio 2027', '2027-06-01', '2027-07-31', 'June and July'],
  ['eind 2027', '2027-10-01', '2027-12-31', 'last quarter'],
  ['winter 2019', '2019-12-01', '2020-02-29', 'runs into the next year'],
  ['tweede kwartaal van 2026', '2026-04-01', '2026-06-30', 'a quarter'],
  ['Q4 2026', '2026-10-01', '2026-12-31', 'a quarter in short'],
  ['tweede helft van 2026', '2026-07-01', '2026-12-31', 'a half year'],
  ['2024-2028', '2024-01-01', '2028-12-31', 'years'],
  ['2013/2014', '2013-01-01', '2014-12-31', 'budget years, no day and month'],
  ['vergaderjaar 2018-2019', '2018-09-18', '2019-09-16', 'from Prinsjesdag to the day before the next'],
  ['vergaderjaar 1999/00', '1999-09-21', '2000-09-18', 'over the turn of the century'],
  ['Prinsjesdag 2026', '2026-09-15', '2026-09-15', 'third Tuesday of September'],
  ['meicirculaire 2023', '2023-05-01', '2023-05-31', 'month of publication'],
  ['laatste donderdag van november 2022', '2022-11-24', '2022-11-24', 'counted in the month'],
];

describe('parseDate', () => {
  it.each(rows)('reads %j as %s to %s (%s)', (text, from, to) => {
    expect(parseDate(text)).toEqual({ from, to });
  });

  it.each([
    ['9 mei', 'no year'],
    ['31 juni 2018', 'no such day'],
    ['29 februari 2019', 'not in that year'],
    ['40-13-2018', 'no such month'],
    ['dit jaar', 'depends on the day of writing'],
    ['8 en 15 juni 2018', 'two days, not the time between them'],
    ['mei 2018 of later', 'more than a date'],
    ['', 'nothing'],
  ])('does not read %j (%s)', (text) => {
    expect(parseDate(text)).toBeNull();
  });

  it('reads what it is given from any day of the calendar', () => {
    fc.assert(fc.property(fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }), (date) => {
      const iso = date.toISOString().slice(0, 10);
      const printed = date.toLocaleDateString('nl-NL', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
      expect(parseDate(printed)).toEqual({ from: iso, to: iso });
    }));
  });
});

describe('readDateAt', () => {
  it('never throws, never leaves the text and never turns an interval round', () => {
    const word = fc.constantFrom('5', '31', 'juni', 'tot', ' ', '-', '/', '2018', '20', 'eind', 'eerste', 'week', 'van', 'dit', 'jaar', 'Q3', 'mei', 'en', '.', 'zomer', 'over');
    fc.assert(fc.property(fc.array(word, { maxLength: 12 }), (words) => {
      const text = words.join(' ');
      for (let at = 0; at < text.length; at++) {
        const found = readDateAt(text, at);
        if (found === null) continue;
        expect(found.end).toBeLessThanOrEqual(text.length);
        expect(found.end).toBeGreaterThan(at);
        if (found.meaning.kind === 'fixed') expect(found.meaning.interval.from <= found.meaning.interval.to).toBe(true);
      }
    }));
  });
});
