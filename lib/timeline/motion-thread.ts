import type { MotionBody, MotionMark } from '../recognise/mark';
import { byDate, newest, type Claim } from './claim';
import { byReading, placeKey, type Place } from './timeline-reading';

/** One place where a motion is meant, with what is said of it there. */
export interface MotionMention {
  readonly place: Place;
  readonly mark: MotionMark;
  readonly claim: Claim | null;
}

/** What still waits for a word: adopted without any later claim, or held over. */
export type OpenEnd = 'adoptedWithoutWord' | 'heldOver';

/** A motion as a thing: all mentions of it, its names and every claim about it. */
export interface MotionThread {
  readonly key: string;
  /** All keys that were joined to it, in order. */
  readonly keys: readonly string[];
  /** The name that is printed most; `null` when no text names it. */
  readonly title: string | null;
  /** Every printed form of its name with where it stands, the most used first. */
  readonly titles: readonly { readonly title: string; readonly places: readonly Place[] }[];
  readonly body: MotionBody | null;
  /** Canonical id of its paper. */
  readonly target: string | null;
  readonly proposers: readonly string[];
  readonly mentions: readonly MotionMention[];
  readonly claims: readonly Claim[];
  readonly decision: Claim | null;
  readonly execution: Claim | null;
  readonly openEnds: readonly OpenEnd[];
}

/**
 * Puts the mentions of one motion together. The result depends on the mentions only, not on their order.
 * @param keys entity keys that mean this motion, at least one
 */
export function motionThread(keys: readonly string[], mentions: readonly MotionMention[]): MotionThread {
  const sorted = unique(mentions);
  const alone = sorted.filter(({ mark }) => mark.entities.length === 1);
  const titles = titlesOf(alone);
  const claims = sorted.flatMap(({ claim }) => (claim === null ? [] : [claim])).sort(byDate);
  const ordered = [...keys].sort();
  return {
    key: ordered[0] ?? '', keys: ordered,
    title: titles[0]?.title ?? null,
    titles,
    body: mostOften(alone.map(({ mark }) => mark.body)),
    target: mostOften(alone.map(({ mark }) => mark.target)),
    proposers: alone.map(({ mark }) => mark.proposers).sort((a, b) => b.length - a.length)[0] ?? [],
    mentions: sorted, claims,
    decision: newest(claims, 'decision'), execution: newest(claims, 'execution'),
    openEnds: openEndsOf(claims),
  };
}

function unique(mentions: readonly MotionMention[]): MotionMention[] {
  const byPlace = new Map(mentions.map((mention) => [placeKey(mention.place), mention]));
  return [...byPlace.values()].sort((a, b) => byReading(a.place, b.place));
}

function titlesOf(mentions: readonly MotionMention[]): MotionThread['titles'] {
  const places = new Map<string, Place[]>();
  for (const { mark, place } of mentions) {
    if (mark.title === null) continue;
    const known = places.get(mark.title);
    if (known === undefined) places.set(mark.title, [place]);
    else known.push(place);
  }
  return [...places].map(([title, where]) => ({ title, places: where }))
    .sort((a, b) => b.places.length - a.places.length || (a.title < b.title ? -1 : 1));
}

/** The value that stands most often; of equals the first in order, so that the order of reading never decides. */
function mostOften<T extends string>(values: readonly (T | null)[]): T | null {
  const counts = new Map<T, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0] ?? null;
}

function openEndsOf(claims: readonly Claim[]): OpenEnd[] {
  const decision = newest(claims, 'decision');
  if (decision === null) return [];
  const later = claims.some((claim) => claim.axis === 'execution');
  if (decision.status === 'aangenomen' && !later) return ['adoptedWithoutWord'];
  const heldOver = claims.filter((claim) => claim.status === 'aangehouden');
  return heldOver.length > 0 && decision.status === 'aangehouden' ? ['heldOver'] : [];
}
