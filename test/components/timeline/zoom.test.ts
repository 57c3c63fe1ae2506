import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBetween, dayLater, type Stretch } from '../../../components/timeline/time-axis';
import { canZoomIn, panned, stretchOf, zoomed } from '../../../components/timeline/zoom';
import { stretchAfterKey } from '../../../components/timeline/zoom-bar';

const year = { from: '2018-01-01', to: '2018-12-31' };

describe('how much of time is shown', () => {
  it.each<[Stretch[], Stretch | null, string]>([
    [[], null, 'nothing needs no time'],
    [[{ from: '2018-11-06', to: '2018-11-29' }], { from: '2018-11-01', to: '2018-11-30' }, 'a short time in whole months'],
    [[{ from: '2012-07-21', to: '2012-10-10' }, { from: '2023-03-01', to: '2023-03-01' }], { from: '2012-01-01', to: '2023-12-31' }, 'a long one in whole years'],
    [[{ from: 'ooit', to: 'ooit' }], null, 'no day is no time'],
  ])('%j is %j: %s', (periods, stretch) => {
    expect(stretchOf(periods)).toEqual(stretch);
  });

  it('goes nearer by halves, around the day that the reader is at, down to days', () => {
    const nearer = zoomed(year, 'in', '2018-11-06');
    expect(daysBetween(nearer.from, nearer.to) + 1).toBeGreaterThan(180);
    expect(nearer.from < '2018-11-06' && nearer.to > '2018-11-06').toBe(true);
    let stretch = year;
    while (canZoomIn(stretch)) stretch = zoomed(stretch, 'in', '2018-11-06');
    expect(daysBetween(stretch.from, stretch.to) + 1).toBe(10);
  });

  it('goes as far as centuries and no further, in days that calendars have', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('+', '-', 'ArrowLeft', 'ArrowRight'), { maxLength: 60 }), (keys) => {
      let stretch = year;
      for (const key of keys) {
        const next = stretchAfterKey(key, stretch, undefined);
        if (next !== null && next !== 'all') stretch = next;
      }
      expect(stretch.from).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(stretch.to).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(stretch.from < stretch.to).toBe(true);
    }));
  });

  it('moves along a third at a time, and back to where it was', () => {
    expect(panned(panned(year, 'later'), 'earlier')).toEqual(year);
    expect(panned(year, 'later').from).toBe(dayLater(year.from, Math.round(365 / 3)));
  });

  it.each([['0', 'all'], ['x', null], ['Tab', null]] as const)('hears the key %s as %s', (key, asked) => {
    expect(stretchAfterKey(key, year, undefined)).toBe(asked);
  });
});
