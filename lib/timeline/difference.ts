import type { Claim } from './claim';
import type { EventThread } from './event-thread';
import type { FigurePair } from './figure-pairs';
import type { MotionThread } from './motion-thread';
import type { QuotedPlace } from './quoted-place';
import { byReading, placeKey } from './timeline-reading';

export type DifferenceKind =
  | 'figure' // one figure, told in two ways
  | 'status' // two claims about one motion that do not say the same
  | 'title' // one motion under several names
  | 'count' // sets of motions of different size under like words
  | 'date' // one event with several dates
  | 'moved' // a plan that a later document puts at a later date
  | 'answer' // one party calls it met or agreed, another refuses it or still talks
  | 'name'; // one thing, other than a motion, under several names

/** Two or more places about one thing that do not say the same: information, never an error. */
export interface Difference {
  readonly kind: DifferenceKind;
  /** What it is about: a motion's key, the title of an event, the topic of a figure. */
  readonly about: string;
  readonly spans: readonly QuotedPlace[];
}

interface Things {
  readonly motions: readonly MotionThread[];
  readonly pairs: readonly FigurePair[];
  readonly events: readonly EventThread[];
}

/** All differences among motions, figures and events, in order of place. */
export function differencesAmong({ motions, pairs, events }: Things): Difference[] {
  const found = [
    ...motions.flatMap(statusDifferences), ...motions.flatMap(titleDifferences), ...countDifferences(motions),
    ...pairs.flatMap(figureDifference), ...events.flatMap((event) => eventDifferences(event, events)),
  ];
  return found.sort((a, b) => {
    const [x, y] = [a.spans[0], b.spans[0]];
    return x === undefined || y === undefined ? 0 : byReading(x, y) || (a.kind < b.kind ? -1 : 1);
  });
}

/** Claims on one axis by different speakers, or in different words, that do not come to the same. */
function statusDifferences({ key, claims }: MotionThread): Difference[] {
  const axes = new Map<string, Claim[]>();
  for (const claim of claims) axes.set(claim.axis, [...(axes.get(claim.axis) ?? []), claim]);
  return [...axes.values()].flatMap((same) => {
    const statuses = new Map(same.map((claim) => [claim.status, claim]));
    return statuses.size < 2 ? [] : [{ kind: 'status' as const, about: key, spans: [...statuses.values()].map(({ place }) => place) }];
  });
}

function titleDifferences({ key, titles }: MotionThread): Difference[] {
  if (titles.length < 2) return [];
  return [{ kind: 'title', about: key, spans: titles.flatMap(({ places }) => places.slice(0, 1)) }];
}

/** Mentions of several motions at once, in one document, that do not mean the same set. */
function countDifferences(motions: readonly MotionThread[]): Difference[] {
  const sets = new Map<string, Map<string, QuotedPlace>>();
  for (const { mention } of motions.flatMap((thread) => thread.mentions.map((one) => ({ mention: one })))) {
    const { entities } = mention;
    if (entities.length < 2) continue;
    const document = sets.get(mention.place.reading) ?? new Map<string, QuotedPlace>();
    const set = [...entities].sort().join('\u0000');
    if (!document.has(set)) document.set(set, mention.place);
    sets.set(mention.place.reading, document);
  }
  return [...sets].flatMap(([reading, document]) =>
    document.size < 2 ? [] : [{ kind: 'count' as const, about: reading, spans: uniquePlaces([...document.values()]) }]);
}

function figureDifference({ a, b, differs }: FigurePair): Difference[] {
  if (differs.length === 0) return [];
  return [{ kind: 'figure', about: a.mark.topic ?? b.mark.topic ?? a.mark.quote, spans: [a.place, b.place] }];
}

function eventDifferences(event: EventThread, events: readonly EventThread[]): Difference[] {
  const periods = new Map(event.wordings.map((wording) => [`${wording.from}/${wording.to}`, wording]));
  const places = [...periods.values()].flatMap((wording) => wording.places.slice(0, 1));
  const found: Difference[] = places.length < 2 ? [] : [{ kind: 'date', about: event.title, spans: uniquePlaces(places) }];
  const later = event.movedTo === null ? undefined : events[event.movedTo];
  if (later !== undefined) {
    const spans = uniquePlaces([...event.wordings, ...later.wordings].flatMap((wording) => wording.places.slice(0, 1)));
    found.push({ kind: 'moved', about: event.title, spans });
  }
  return found;
}

function uniquePlaces(places: readonly QuotedPlace[]): QuotedPlace[] {
  return [...new Map(places.map((place) => [placeKey(place), place])).values()].sort(byReading);
}
