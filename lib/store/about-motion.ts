import type { EventThread } from '../timeline/event-thread';
import type { Timeline } from '../timeline/timeline';

/**
 * Keys of the readings that have something to say about a motion: that mean it, tell of an event in which it is named, or of what such
 * an event moved to or from.
 * @param keys of the motion, joined ones included
 */
export function readingsAboutMotion({ motions, events }: Timeline, keys: readonly string[]): Set<string> {
  const meant = motions.filter((motion) => motion.keys.some((key) => keys.includes(key)));
  const all = new Set(meant.flatMap((motion) => motion.keys));
  const named = new Set(events.filter((event) => event.motions.some((key) => all.has(key))));
  const moved = events.filter((event) => isMove(event, events, named));
  return new Set([
    ...meant.flatMap(({ mentions, dicta }) => [...mentions, ...dicta].map(({ place }) => place.reading)),
    ...[...named, ...moved].flatMap(({ wordings }) => wordings.map(({ reading }) => reading)),
  ]);
}

/** Whether an event moved to one of some others, or one of them to it. */
function isMove(event: EventThread, events: readonly EventThread[], others: ReadonlySet<EventThread>): boolean {
  const later = event.movedTo === null ? undefined : events[event.movedTo];
  return (later !== undefined && others.has(later)) || [...others].some(({ movedTo }) => movedTo !== null && events[movedTo] === event);
}
