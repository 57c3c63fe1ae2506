import type { IsoDate, MotionBody } from '../recognise/mark';
import { byDate, holdsForEach, newest, type Axis, type Claim } from './claim';
import type { MotionDictum, MotionMention } from './motion-mention';
import type { QuotedPlace } from './quoted-place';
import { byReading, placeKey, type Place } from './timeline-reading';

/** What still waits for a word or a decision. */
export type OpenEnd =
  | 'adoptedWithoutWord' // adopted, and nothing was said of it since
  | 'heldOver' // decided or proposed to be held over
  | 'proposedToClose' // a meeting still has to decide that it is dealt with
  | 'partly' // carried out in part
  | 'pastDue'; // it asks for something by a day that has passed on the day of the newest document

/** Claims on one question that do not come to the same, to be shown side by side. */
export interface Disagreement {
  readonly axis: Axis;
  readonly claims: readonly Claim[];
}

/** A motion as a thing: all mentions of it, its names and every claim about it. */
export interface MotionThread {
  readonly key: string;
  /** All keys that were joined to it, in order. */
  readonly keys: readonly string[];
  /** The name that is printed most; `null` when no text names it. */
  readonly title: string | null;
  /** Every printed form of its name with where it stands, the most used first. */
  readonly titles: readonly { readonly title: string; readonly places: readonly QuotedPlace[] }[];
  readonly body: MotionBody | null;
  /** Canonical id of its paper. */
  readonly target: string | null;
  readonly proposers: readonly string[];
  readonly mentions: readonly MotionMention[];
  /** What it says or asks, where its text is printed. */
  readonly dicta: readonly MotionDictum[];
  readonly claims: readonly Claim[];
  readonly decision: Claim | null;
  readonly execution: Claim | null;
  readonly disagreements: readonly Disagreement[];
  readonly openEnds: readonly OpenEnd[];
}

/** What is said besides the mentions of a motion: its own clauses, and refusals of what it asks. */
export interface SaidOfMotion {
  readonly dicta: readonly MotionDictum[];
  readonly refusals: readonly Claim[];
}

/**
 * Puts the mentions of one motion together. The result depends on the mentions only, not on their order.
 * @param keys entity keys that mean this motion, at least one
 * @param asOf the day up to which documents were read; `null` when no document tells its date
 */
export function motionThread(keys: readonly string[], mentions: readonly MotionMention[], { dicta, refusals }: SaidOfMotion, asOf: IsoDate | null): MotionThread {
  const sorted = unique(mentions);
  const alone = sorted.filter(({ entities }) => entities.length === 1);
  const titles = titlesOf(alone);
  const told = sorted.flatMap(({ claim, place, entities }) => (claim === null ? [] : [{ ...claim, place, collective: entities.length > 1 }]));
  const claims = [...told, ...refusals].sort(byDate);
  const ordered = [...keys].sort();
  return {
    key: ordered[0] ?? '', keys: ordered,
    title: titles[0]?.title ?? null,
    titles,
    body: mostOften(alone.map(({ mark }) => mark.body)),
    target: mostOften(alone.map(({ mark }) => mark.target)),
    proposers: alone.map(({ mark }) => mark.proposers).sort((a, b) => b.length - a.length)[0] ?? [],
    mentions: sorted, dicta: unique(dicta), claims,
    decision: newest(claims, 'decision'), execution: newest(claims, 'execution'),
    disagreements: disagreementsAmong(claims), openEnds: openEndsOf(claims, dicta, asOf),
  };
}

function unique<T extends { readonly place: Place }>(mentions: readonly T[]): T[] {
  const byPlace = new Map(mentions.map((mention) => [placeKey(mention.place), mention]));
  return [...byPlace.values()].sort((a, b) => byReading(a.place, b.place));
}

function titlesOf(mentions: readonly MotionMention[]): MotionThread['titles'] {
  const places = new Map<string, QuotedPlace[]>();
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

function disagreementsAmong(claims: readonly Claim[]): Disagreement[] {
  const byAxis = new Map<Axis, Claim[]>();
  for (const claim of claims.filter(holdsForEach)) byAxis.set(claim.axis, [...(byAxis.get(claim.axis) ?? []), claim]);
  return [...byAxis].flatMap(([axis, on]) => {
    const told = new Map(on.map((claim) => [`${claim.status} ${claim.by ?? ''}`, claim]));
    return new Set(on.map(({ status }) => status)).size < 2 ? [] : [{ axis, claims: [...told.values()].sort(byDate) }];
  });
}

function openEndsOf(claims: readonly Claim[], dicta: readonly MotionDictum[], asOf: IsoDate | null): OpenEnd[] {
  const ends: OpenEnd[] = [];
  const decision = newest(claims, 'decision');
  const proposed = (status: Claim['status']): boolean => claims.some((claim) => claim.status === status && claim.proposed);
  const said = claims.filter((claim) => claim.axis === 'execution');
  if (decision?.status === 'aangenomen' && said.length === 0 && !proposed('aangehouden')) ends.push('adoptedWithoutWord');
  if (decision?.status === 'aangehouden' || proposed('aangehouden')) ends.push('heldOver');
  if (newest(claims, 'execution')?.status === 'deels') ends.push('partly');
  if (proposed('afgehandeld') || proposed('uitgevoerd')) ends.push('proposedToClose');
  const closed = said.some(({ status, proposed: only }) => !only && (status === 'afgehandeld' || status === 'uitgevoerd'));
  if (!closed && dicta.some(({ due }) => due !== null && asOf !== null && due.to < asOf)) ends.push('pastDue');
  return ends;
}
