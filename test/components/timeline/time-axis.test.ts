import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisLabels } from '../../../components/timeline/axis-labels';
import { dayLater, daysBetween, timeAxis, type AxisUnit } from '../../../components/timeline/time-axis';

const WIDTH = 800;

describe('the axis of time', () => {
  it.each<[string, string, AxisUnit, string]>([
    ['1900-01-01', '2020-12-31', 'decade', 'more than a lifetime'],
    ['2011-01-01', '2024-12-31', 'year', 'some years'],
    ['2018-01-01', '2018-12-31', 'month', 'one year'],
    ['2018-11-01', '2018-11-30', 'day', 'one month'],
  ])('from %s to %s goes by the %s: %s', (from, to, unit) => {
    expect(timeAxis({ from, to }, [], WIDTH).unit).toBe(unit);
  });

  it('gives a year in which more begins more room, and months to it', () => {
    const begins = Array.from({ length: 12 }, (_, month) => `2018-${String(month + 1).padStart(2, '0')}-05`);
    const axis = timeAxis({ from: '2015-01-01', to: '2020-12-31' }, [...begins, '2015-03-01'], WIDTH);
    const room = (year: string): number => axis.ticks.find(({ day }) => day.startsWith(year))?.room ?? 0;
    expect(room('2018')).toBeGreaterThan(3 * room('2017'));
    expect(axis.stretched).toBe(true);
    expect(axisLabels(axis, 'nl').lower.map(({ text }) => text)).toContain('mrt');
  });

  it('runs evenly when nothing begins in it', () => {
    const axis = timeAxis({ from: '2015-01-01', to: '2018-12-31' }, [], WIDTH);
    expect(axis.at('2017-01-01')).toBeCloseTo((daysBetween('2015-01-01', '2017-01-01') / daysBetween('2015-01-01', '2019-01-01')) * WIDTH);
  });

  it('goes forward only, from its left end to its right end', () => {
    const day = fc.integer({ min: 0, max: 80_000 }).map((days) => dayLater('1900-01-01', days));
    fc.assert(fc.property(day, fc.integer({ min: 10, max: 60_000 }), fc.array(day, { maxLength: 30 }), fc.array(day, { minLength: 2, maxLength: 12 }), (from, days, begins, asked) => {
      const to = dayLater(from, days);
      const axis = timeAxis({ from, to }, begins, WIDTH);
      const places = [...asked].sort().map((one) => axis.at(one));
      expect(places).toEqual([...places].sort((a, b) => a - b));
      expect([axis.at(from), axis.after(to)].map(Math.round)).toEqual([0, WIDTH]);
      for (const place of places) expect(place >= 0 && place <= WIDTH).toBe(true);
    }));
  });

  it('has labels that do not run into each other', () => {
    fc.assert(fc.property(fc.integer({ min: 10, max: 60_000 }), fc.integer({ min: 200, max: 1600 }), fc.constantFrom('nl' as const, 'en' as const), (days, width, language) => {
      const { upper, lower } = axisLabels(timeAxis({ from: '1950-03-07', to: dayLater('1950-03-07', days) }, ['1950-04-01'], width), language);
      for (const row of [upper, lower]) {
        row.forEach(({ x }, i) => {
          const before = row[i - 1];
          if (before !== undefined) expect(x - before.x).toBeGreaterThanOrEqual(before.text.length * 6);
        });
      }
    }));
  });
});
