import type { IsoDate } from '../recognise/mark';
import { contentWords, sharedWords } from './content-words';
import { disjointSets } from './disjoint-sets';
import type { EventWording } from './event-wording';

/** One happening, with every wording in which documents tell of it. */
export interface EventThread {
  /** The narrowest period that a document gives. */
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly title: string;
  /** Whether it still lay ahead for every document that tells of it. */
  readonly planned: boolean;
  /** Whether no text prints its year. */
  readonly inferred: boolean;
  /** Whether it is a step of procedure, to be folded into its document. */
  readonly routine: boolean;
  /** Who tell of it, in order. */
  readonly tellers: readonly string[];
  /** Keys of the motions that its sentences speak of. */
  readonly motions: readonly string[];
  readonly wordings: readonly EventWording[];
  /** The later date that a later document gives for the same plan, as an index into the list of events; `null` when none does. */
  readonly movedTo: number | null;
}

/** From here on two titles of one day name one event. */
const SAME_DAY_FROM = 0.5;
/** A vague period and a day inside it need more in common. */
const INSIDE_FROM = 0.67;
/** A plan that moved keeps most of its words. */
const MOVED_FROM = 0.75;
/** A period longer than this says too little to hold a day. */
const MOST_DAYS_INSIDE = 93;

/** One thread per happening, in order of date. The order of the wordings does not matter. */
export function eventThreads(told: readonly EventWording[]): EventThread[] {
  const wordings = [...told].sort(byDate);
  const words = wordings.map(({ title }) => contentWords(title));
  const sets = disjointSets(wordings.length);
  wordings.forEach((a, i) => {
    for (let j = i + 1; j < wordings.length; j++) {
      const b = wordings[j];
      if (b === undefined || b.from > a.to) break;
      if (isSame(a, b, sharedWords(words[i] ?? [], words[j] ?? []))) sets.join(i, j);
    }
  });
  const threads = sets.groups().map((group) => threadOf(group.flatMap((i) => wordings[i] ?? []))).sort(byDate);
  return withMoves(threads);
}

function isSame(a: EventWording, b: EventWording, shared: number): boolean {
  if (a.from === b.from && a.to === b.to) return shared >= SAME_DAY_FROM;
  const [outer, inner] = days(a) >= days(b) ? [a, b] : [b, a];
  const inside = outer.from <= inner.from && inner.to <= outer.to && days(outer) <= MOST_DAYS_INSIDE;
  return inside && shared >= INSIDE_FROM;
}

function threadOf(wordings: readonly EventWording[]): EventThread {
  const [narrowest] = [...wordings].sort((a, b) => days(a) - days(b) || byDate(a, b));
  const title = [...wordings].sort((a, b) => b.title.length - a.title.length || (a.title < b.title ? -1 : 1))[0]?.title ?? '';
  return {
    from: narrowest?.from ?? '', to: narrowest?.to ?? '', title,
    planned: wordings.every(({ planned }) => planned), inferred: wordings.every(({ inferred }) => inferred), routine: wordings.every(({ routine }) => routine),
    tellers: inOrder(wordings.flatMap(({ by }) => by ?? [])), motions: inOrder(wordings.flatMap(({ motions }) => motions)),
    wordings, movedTo: null,
  };
}

const inOrder = (texts: readonly string[]): string[] => [...new Set(texts)].sort();

/** Joins a plan to the later date that a later document gives for it. */
function withMoves(threads: readonly EventThread[]): EventThread[] {
  const words = threads.map(({ title }) => contentWords(title));
  return threads.map((thread, i) => {
    if (!thread.planned) return thread;
    const told = latest(thread);
    const movedTo = threads.findIndex((later, j) => later.from > thread.to && told !== null && (first(later) ?? '') > told
      && sharedWords(words[i] ?? [], words[j] ?? []) >= MOVED_FROM && (words[i]?.length ?? 0) >= 2);
    return { ...thread, movedTo: movedTo < 0 ? null : movedTo };
  });
}

const latest = ({ wordings }: EventThread): IsoDate | null => wordings.map(({ told }) => told?.from ?? null).filter((day) => day !== null).sort().at(-1) ?? null;
const first = ({ wordings }: EventThread): IsoDate | null => wordings.map(({ told }) => told?.from ?? null).filter((day) => day !== null).sort()[0] ?? null;

const days = ({ from, to }: { from: IsoDate; to: IsoDate }): number => (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;

function byDate<T extends { from: IsoDate; to: IsoDate; title: string }>(a: T, b: T): number {
  return a.from !== b.from ? (a.from < b.from ? -1 : 1) : a.to !== b.to ? (a.to < b.to ? -1 : 1) : a.title < b.title ? -1 : a.title > b.title ? 1 : 0;
}
