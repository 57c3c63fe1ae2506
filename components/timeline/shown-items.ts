import type { TimelineView } from '../../lib/protocol';
import { BODIES, type Body } from './body';
import { claimItems, eventItems, type TimeItem } from './time-item';
import type { TimelineState } from './timeline-address';

/** An item as it is shown: the number ties the picture to the list. */
export interface NumberedItem extends TimeItem {
  readonly number: number;
}

export interface ShownItems {
  readonly items: readonly NumberedItem[];
  /** How many there are without a filter. */
  readonly all: number;
  /** Those that only the period leaves out, on each side of it. */
  readonly earlier: readonly TimeItem[];
  readonly later: readonly TimeItem[];
  /** How many each body tells, without a filter. */
  readonly byBody: ReadonlyMap<Body, number>;
  /** Steps of procedure, which stand with their document. */
  readonly routine: number;
}

/** What the timeline tab shows of a view: items in order of date with their numbers, and what the filters leave out. */
export function shownItems({ timeline }: Pick<TimelineView, 'timeline'>, state: TimelineState): ShownItems {
  const { scope, bodies, moments, from, to, words, beyond } = state;
  const motion = scope.of === 'motion' ? timeline.motions.find(({ keys }) => keys.includes(scope.key)) : undefined;
  const events = eventItems(timeline.events, motion?.keys ?? null);
  const all = [...(motion === undefined || beyond ? events : events.filter(({ aboutMotion }) => aboutMotion)), ...(motion === undefined ? [] : claimItems(motion))].sort(byDate);
  const needle = words.trim().toLowerCase();
  const passing = all.filter((item) => (bodies.length === 0 || item.bodies.some((body) => bodies.includes(body)))
    && (moments.length === 0 || moments.includes(item.moment))
    && (needle === '' || textOf(item).includes(needle)));
  const inside = passing.filter((item) => (from === null || item.to >= from) && (to === null || item.from <= to));
  return {
    items: inside.map((item, i) => ({ ...item, number: i + 1 })),
    all: all.length,
    earlier: passing.filter((item) => from !== null && item.to < from),
    later: passing.filter((item) => to !== null && item.from > to && !(from !== null && item.to < from)),
    byBody: new Map(BODIES.map((body): [Body, number] => [body, all.filter(({ bodies: told }) => told.includes(body)).length])),
    routine: timeline.events.filter(({ routine }) => routine).length,
  };
}

/** Begin, then end, then words: the same in whatever order documents were read. */
function byDate(a: TimeItem, b: TimeItem): number {
  return order(a.from, b.from) || order(a.to, b.to) || order(a.title, b.title) || order(a.id, b.id);
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const textOf = ({ title, wordings }: TimeItem): string =>
  [title, ...wordings.flatMap(({ places }) => places.map(({ sentence }) => sentence))].join(' ').toLowerCase();
