import type { IsoDate } from '../../lib/recognise/mark';
import type { Claim } from '../../lib/timeline/claim';
import type { MotionThread } from '../../lib/timeline/motion-thread';
import { BODIES, bodyOf, type Body } from './body';

/** From when a motion counts: the day of its adoption as a text tells it, or else the first document that speaks of it. */
export interface MotionSince {
  readonly day: IsoDate;
  readonly of: 'decision' | 'document';
}

/** A motion as a row: decision and execution apart, execution by who says it. */
export interface MotionRow {
  readonly thread: MotionThread;
  readonly since: MotionSince | null;
  /** What each body says of carrying it out, in order of date, each wording once. */
  readonly said: ReadonlyMap<Body, readonly Claim[]>;
  /** Whether what they say does not come to the same. */
  readonly disagreement: boolean;
  /** Other names under which it is printed. */
  readonly otherTitles: readonly string[];
}

/** Motions as rows: open ends first, then those most spoken of. */
export function motionRows(motions: readonly MotionThread[], words = ''): MotionRow[] {
  const needle = words.trim().toLowerCase();
  return motions.filter((thread) => needle === '' || textOf(thread).includes(needle)).map(rowOf)
    .sort((a, b) => Number(b.thread.openEnds.length > 0) - Number(a.thread.openEnds.length > 0) || b.thread.mentions.length - a.thread.mentions.length
      || (a.thread.key < b.thread.key ? -1 : 1));
}

/** The bodies that say something of carrying out any of the motions: a column each. */
export function speakersIn(rows: readonly MotionRow[]): Body[] {
  return BODIES.filter((body) => rows.some(({ said }) => said.has(body)));
}

function rowOf(thread: MotionThread): MotionRow {
  const said = new Map<Body, Claim[]>();
  for (const claim of thread.claims) {
    if (claim.axis === 'decision' && !claim.proposed) continue;
    const body = bodyOf(claim.by);
    const before = said.get(body) ?? [];
    if (!before.some((other) => other.status === claim.status && other.words.toLowerCase() === claim.words.toLowerCase())) said.set(body, [...before, claim]);
  }
  return {
    thread, since: sinceOf(thread), said,
    disagreement: thread.disagreements.some(({ axis }) => axis === 'execution'),
    otherTitles: thread.titles.slice(1).map(({ title }) => title),
  };
}

/** From when a motion counts; `null` when no text tells a date. */
export function sinceOf({ claims, mentions }: MotionThread): MotionSince | null {
  const decided = mentions.filter(({ claim }) => claim?.axis === 'decision' && !claim.proposed)
    .flatMap(({ days }) => days.filter(({ from, to }) => from === to).map(({ from }) => from)).sort()[0];
  if (decided !== undefined) return { day: decided, of: 'decision' };
  const first = claims.flatMap(({ when }) => (when === null ? [] : [when.from])).sort()[0];
  return first === undefined ? null : { day: first, of: 'document' };
}

const textOf = ({ titles, proposers, target, key }: MotionThread): string => [...titles.map(({ title }) => title), ...proposers, target ?? '', key].join(' ').toLowerCase();

/** Whole years, else whole months, else days between a day and now. */
export function ageOf(day: IsoDate, now: Date): { readonly unit: 'year' | 'month' | 'day'; readonly count: number } | null {
  const begin = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(begin.getTime()) || begin > now) return null;
  const months = (now.getUTCFullYear() - begin.getUTCFullYear()) * 12 + now.getUTCMonth() - begin.getUTCMonth() - (now.getUTCDate() < begin.getUTCDate() ? 1 : 0);
  if (months >= 12) return { unit: 'year', count: Math.floor(months / 12) };
  if (months >= 1) return { unit: 'month', count: months };
  return { unit: 'day', count: Math.floor((now.getTime() - begin.getTime()) / 86_400_000) };
}

/** What a motion is called: its title, else its paper, else its proposers, else its key. */
export function motionName({ title, target, proposers, key }: Pick<MotionThread, 'title' | 'target' | 'proposers' | 'key'>): string {
  return title ?? target ?? (proposers.length > 0 ? proposers.join(', ') : key.replace(/^motie:/, ''));
}
