import type { IsoDate } from '../recognise/mark';
import { aboutWords } from './about-words';
import { countShared, sharedWords } from './content-words';
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
/** A period longer than this holds too much for its title to name one of its days. */
const MOST_DAYS_BY_TITLE = 31;
/** A period longer than this says too little to hold a day at all. */
const MOST_DAYS_INSIDE = 93;
/** Sentences that share so many words, and this part of those of the shorter, tell of one event. */
const TOLD_ALIKE = { words: 3, part: 0.4 };

/** One thread per happening, in order of date. The order of the wordings does not matter. */
export function eventThreads(told: readonly EventWording[]): EventThread[] {
  const wordings = [...told].sort((a, b) => byDate(a, b) || (a.reading < b.reading ? -1 : a.reading > b.reading ? 1 : 0));
  const words = wordings.map(({ title }) => aboutWords(title));
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
  if (a.from === b.from && a.to === b.to) return shared >= SAME_DAY_FROM || toldAlike(a, b);
  const [outer, inner] = days(a) >= days(b) ? [a, b] : [b, a];
  if (outer.from > inner.from || inner.to > outer.to || days(outer) > MOST_DAYS_INSIDE) return false;
  return (days(outer) <= MOST_DAYS_BY_TITLE && shared >= INSIDE_FROM) || (a.reading !== b.reading && toldAlike(a, b));
}

/** Whether a sentence of one wording is about what a sentence of the other is about. */
function toldAlike(a: EventWording, b: EventWording): boolean {
  return a.tellings.some(({ words }) => b.tellings.some((other) =>
    countShared(words, other.words) >= TOLD_ALIKE.words && sharedWords(words, other.words) >= TOLD_ALIKE.part));
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

/** A plan that moved keeps most of the words of its title … */
const MOVED_FROM = 0.75;
/** … or the later text says that it moved, and its sentence shares so many words with one that told the plan. */
const POSTPONED_FROM = 2;

/**
 * Joins a plan to the later date that a later document gives for it. A later date is the new date of one plan: of the one that is
 * told most like it, then of the last.
 */
function withMoves(threads: readonly EventThread[]): EventThread[] {
  const words = threads.map(({ title }) => aboutWords(title));
  const movedTo = new Map<number, number>();
  threads.forEach((later, j) => {
    if (!later.planned) return;
    let best: { readonly from: number; readonly worth: number } | null = null;
    for (const [i, plan] of threads.entries()) {
      const told = toldLast(plan);
      if (!plan.planned || later.from <= plan.to || told === null || (toldFirst(later) ?? '') <= told) continue;
      const alike = (words[i]?.length ?? 0) < 2 ? 0 : sharedWords(words[i] ?? [], words[j] ?? []);
      const worth = Math.max(alike >= MOVED_FROM ? alike * 10 : 0, postponedWords(plan, later));
      if (worth > 0 && worth >= (best?.worth ?? 0)) best = { from: i, worth };
    }
    if (best !== null && !movedTo.has(best.from)) movedTo.set(best.from, j);
  });
  return threads.map((thread, i) => ({ ...thread, movedTo: movedTo.get(i) ?? null }));
}

/** How many words a sentence that puts something off shares with one that told the plan; 0 when too few. */
function postponedWords(plan: EventThread, later: EventThread): number {
  const told = plan.wordings.flatMap(({ tellings }) => tellings);
  const shared = later.wordings.flatMap(({ tellings }) => tellings.filter(({ postponed }) => postponed))
    .flatMap(({ words }) => told.map((telling) => countShared(words, telling.words)));
  const most = Math.max(0, ...shared);
  return most >= POSTPONED_FROM ? most : 0;
}

const toldDays = ({ wordings }: EventThread): IsoDate[] => wordings.flatMap(({ told }) => told?.from ?? []).sort();
const toldLast = (thread: EventThread): IsoDate | null => toldDays(thread).at(-1) ?? null;
const toldFirst = (thread: EventThread): IsoDate | null => toldDays(thread)[0] ?? null;

const days = ({ from, to }: { from: IsoDate; to: IsoDate }): number => (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;

function byDate<T extends { from: IsoDate; to: IsoDate; title: string }>(a: T, b: T): number {
  return a.from !== b.from ? (a.from < b.from ? -1 : 1) : a.to !== b.to ? (a.to < b.to ? -1 : 1) : a.title < b.title ? -1 : a.title > b.title ? 1 : 0;
}
