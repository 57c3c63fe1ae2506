import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOut } from '../../../components/timeline/picture-layout';
import type { DocumentKind } from '../../../lib/document/document';
import { UNKNOWN } from '../../../lib/document/identify';

const event = (cursor: string, from: string, to = from, kind: DocumentKind = 'brief') => ({ cursor, from, to, planned: false, identity: { ...UNKNOWN, kind } });

describe('the picture of events', () => {
  it.each([[[]], [[event('a', '2018-07-05')]], [[event('a', 'ooit'), event('b', '2018-07-05')]]])('is not drawn for %j', (events) => {
    expect(layOut(events)).toBeNull();
  });

  it('has an axis of whole years and a lane for each kind of document, in order of appearance', () => {
    const layout = layOut([event('a', '2018-01-01'), event('b', '2019-12-31', '2019-12-31', 'kamerstuk')]);
    expect(layout?.ticks.map(({ year }) => year)).toEqual([2018, 2019]);
    expect(layout?.lanes.map(({ kind }) => kind)).toEqual(['brief', 'kamerstuk']);
    expect(layout?.lanes[0]?.events[0]?.from).toBe(0);
    expect(layout?.lanes[1]?.events[0]?.to).toBeCloseTo(100);
  });

  it('stacks what would overlap', () => {
    const layout = layOut([event('a', '2018-05-01', '2018-08-31'), event('b', '2018-06-01'), event('c', '2018-12-01')]);
    expect(layout?.lanes[0]?.events.map(({ cursor, row }) => [cursor, row])).toEqual([['a', 0], ['b', 1], ['c', 0]]);
  });

  it('names at most fourteen years', () => {
    expect(layOut([event('a', '1848-01-01'), event('b', '2026-01-01')])?.ticks.length).toBeLessThanOrEqual(14);
  });

  it('draws each event once, inside the picture', () => {
    const day = fc.date({ min: new Date('1950-01-01'), max: new Date('2049-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
    const events = fc.array(fc.tuple(day, day), { minLength: 2, maxLength: 60 }).map((days) => days.map(([a, b], at) => (a < b ? event(String(at), a, b) : event(String(at), b, a))));
    fc.assert(fc.property(events, (some) => {
      const placed = layOut(some)?.lanes.flatMap((lane) => lane.events) ?? [];
      expect(placed.length).toBe(some.length);
      expect(placed.every(({ from, to }) => from >= 0 && from < to && to <= 100 + 1e-9)).toBe(true);
    }));
  });
});
