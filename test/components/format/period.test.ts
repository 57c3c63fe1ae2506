import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDay, formatPeriod, formatPeriodShort } from '../../../components/format/period';

const rows: [string, string, string, string][] = [
  ['2018-07-05', '2018-07-05', '5 juli 2018', 'a day'],
  ['2018-11-06', '2018-11-29', '6–29 november 2018', 'within a month'],
  ['2018-06-26', '2018-07-03', '26 juni – 3 juli 2018', 'within a year'],
  ['2018-12-20', '2019-01-05', '20 december 2018 – 5 januari 2019', 'over a year'],
  ['2020-05-01', '2020-05-31', 'mei 2020', 'exactly a month'],
  ['2020-02-01', '2020-02-29', 'februari 2020', 'a leap month'],
  ['2019-02-01', '2019-02-27', '1–27 februari 2019', 'not quite a month'],
  ['2019-03-01', '2019-05-31', 'voorjaar 2019', 'exactly a spring'],
  ['2019-03-01', '2019-05-30', '1 maart – 30 mei 2019', 'not quite a spring'],
  ['2018-09-01', '2018-11-30', 'najaar 2018', 'an autumn'],
  ['2018-12-01', '2019-02-28', 'winter 2018–2019', 'winter has two years'],
  ['2019-01-01', '2019-03-31', 'eerste kwartaal 2019', 'a quarter'],
  ['2019-07-01', '2019-12-31', 'tweede helft 2019', 'a half'],
  ['2019-04-01', '2019-05-31', 'april–mei 2019', 'two months'],
  ['2018-11-01', '2019-04-30', 'november 2018 – april 2019', 'months over a year'],
  ['2018-01-01', '2018-12-31', '2018', 'a year'],
  ['2016-01-01', '2017-12-31', '2016–2017', 'years'],
  ['2018-07-05', '2018-07-01', '5–1 juli 2018', 'the wrong way round stays visible'],
  ['2018-02-30', '2018-02-30', '2018-02-30', 'no such day'],
  ['ooit', 'nooit', 'ooit – nooit', 'no days'],
];

describe('formatPeriod', () => {
  it.each(rows)('%s to %s is %s: %s', (from, to, expected) => {
    expect(formatPeriod(from, to)).toBe(expected);
  });

  it('follows the other language', () => {
    expect(formatPeriod('2018-11-06', '2018-11-29', 'en')).toBe('6–29 November 2018');
    expect(formatDay('2018-07-05', 'en')).toBe('5 July 2018');
  });

  it.each([
    ['2018-11-08', '2018-11-24', '8–24 nov 2018'], ['2018-07-05', '2018-07-05', '5 jul 2018'], ['2019-03-01', '2019-05-31', 'voorjaar 2019'], ['2020-11-01', '2020-11-30', 'november 2020'],
  ])('%s to %s is %s in a narrow column', (from, to, expected) => {
    expect(formatPeriodShort(from, to)).toBe(expected);
  });

  it('gives different words to different periods', () => {
    const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2040-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
    const period = fc.tuple(day, day).map(([a, b]) => (a < b ? [a, b] as const : [b, a] as const));
    fc.assert(fc.property(period, period, (a, b) => {
      fc.pre(a.join() !== b.join());
      expect(formatPeriod(...a)).not.toBe(formatPeriod(...b));
    }));
  });
});
