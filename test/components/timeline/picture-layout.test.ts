import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOut, RADIUS, shortLabel, type PlacedItem } from '../../../components/timeline/picture-layout';
import type { NumberedItem } from '../../../components/timeline/shown-items';
import { dayLater, timeAxis } from '../../../components/timeline/time-axis';

const ROOM = { width: 700, top: 48, laneHead: 12 };
const STRETCH = { from: '2018-01-01', to: '2019-12-31' };

const item = (number: number, from: string, to = from, more: Partial<NumberedItem> = {}): NumberedItem => ({
  id: String(number), number, from, to, title: 'Overleg over de verdeling', claim: null, moment: 'happened', inferred: false, body: 'vng', bodies: ['vng'], aboutMotion: false, wordings: [], movedTo: null, ...more,
});
const picture = (items: readonly NumberedItem[]) => layOut(items, timeAxis(STRETCH, items.map(({ from }) => from), ROOM.width), ROOM);

/** From where to where an item is drawn in its row, its label included. */
function extent({ shape, x, width, label, item: { title } }: PlacedItem): [number, number] {
  const [left, right] = shape === 'bar' ? [x, x + width] : [x - RADIUS, x + RADIUS];
  if (label === null || label.inside) return [left, right];
  const long = shortLabel(title).length * 6;
  return label.anchor === 'start' ? [left, label.x + long] : [label.x - long, right];
}

describe('the picture of time', () => {
  it('has a lane for each body that tells of something, in one order', () => {
    expect(picture([item(1, '2018-05-01', undefined, { body: 'others' }), item(2, '2018-03-01', undefined, { body: 'cabinet' })]).lanes.map(({ body }) => body)).toEqual(['cabinet', 'others']);
  });

  it('draws a day as a dot, a long period as a bar as wide as it is vague, a short one as a dot with a bracket', () => {
    const placed = picture([item(1, '2018-01-10'), item(2, '2018-06-01', '2018-12-31'), item(3, '2019-06-06', '2019-06-20')]).lanes[0]?.placed ?? [];
    const shapes = new Map(placed.map((one) => [one.item.number, one]));
    expect([1, 2, 3].map((number) => shapes.get(number)?.shape)).toEqual(['dot', 'bar', 'dot']);
    expect(shapes.get(2)?.width).toBeGreaterThan(100);
    expect(shapes.get(1)?.bracket).toBeNull();
    expect(shapes.get(3)?.bracket).not.toBeNull();
  });

  it('draws as one what lies too close together', () => {
    const lane = picture(Array.from({ length: 40 }, (_, i) => item(i + 1, dayLater('2018-03-01', i % 3)))).lanes[0];
    expect(lane?.groups.flatMap(({ items }) => items).length).toBeGreaterThan(20);
  });

  it('shows every item once, apart from all others, within its lane', () => {
    const day = fc.integer({ min: 0, max: 729 });
    fc.assert(fc.property(fc.array(fc.tuple(day, fc.integer({ min: 0, max: 200 })), { minLength: 1, maxLength: 60 }), (periods) => {
      const items = periods.map(([start, long], i) => item(i + 1, dayLater(STRETCH.from, start), dayLater(STRETCH.from, Math.min(729, start + long))));
      const [lane] = picture(items).lanes;
      const placed = lane?.placed ?? [];
      const shown = [...placed.map((one) => one.item.number), ...(lane?.groups ?? []).flatMap(({ items: near }) => near.map(({ number }) => number))];
      expect(shown.sort((a, b) => a - b)).toEqual(items.map(({ number }) => number));
      placed.forEach((a, i) => {
        const [left, right] = extent(a);
        expect(a.y - RADIUS >= (lane?.top ?? 0) && a.y + RADIUS <= (lane?.top ?? 0) + (lane?.height ?? 0)).toBe(true);
        for (const b of placed.slice(i + 1)) {
          const [start, end] = extent(b);
          if (b.y === a.y) expect(start > right || end < left, `${a.item.number} and ${b.item.number}`).toBe(true);
        }
      });
    }));
  });

  it('cuts a label at a word', () => {
    expect([shortLabel('Overleg'), shortLabel('Bestuurlijk overleg over de nieuwe verdeling'), shortLabel('Donaudampfschifffahrtsgesellschaft')])
      .toEqual(['Overleg', 'Bestuurlijk overleg over…', 'Donaudampfschifffahrtsgese…']);
  });
});
