import type { IsoDate } from '../recognise/mark';
import { aboutWords } from './about-words';
import { countShared, sharedWords } from './content-words';
import { disjointSets } from './disjoint-sets';
import type { EventWording } from './event-wording';
import { pairsSharing } from './shared-word-pairs';

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

/** A wording with what is needed to compare it with others. */
interface Comparable {
  readonly wording: EventWording;
  readonly titleWords: readonly string[];
  /** The words of all its sentences together. */
  readonly allWords: readonly string[];
  readonly days: number;
}

/** Whether two readings, by their keys, are about one subject, so that what one plans the other can move. */
export type Related = (a: string, b: string) => boolean;

/** One thread per happening, in order of date. The order of the wordings does not matter. */
export function eventThreads(told: readonly EventWording[], related: Related): EventThread[] {
  const wordings = [...told].sort((a, b) => byDate(a, b) || (a.reading < b.reading ? -1 : a.reading > b.reading ? 1 : 0))
    .map((wording): Comparable => ({ wording, titleWords: aboutWords(wording.title), allWords: allWords([wording]), days: daysOf(wording) }));
  const sets = disjointSets(wordings.length);
  wordings.forEach((a, i) => {
    for (let j = i + 1; j < wordings.length; j++) {
      const b = wordings[j];
      if (b === undefined || b.wording.from > (a.days > MOST_DAYS_INSIDE ? a.wording.from : a.wording.to)) break;
      if (sets.root(i) !== sets.root(j) && isSame(a, b)) sets.join(i, j);
    }
  });
  const threads = sets.groups().map((group) => threadOf(group.flatMap((i) => wordings[i]?.wording ?? []))).sort(byDate);
  return withMoves(threads, related);
}

function isSame(a: Comparable, b: Comparable): boolean {
  const [x, y] = [a.wording, b.wording];
  if (x.from === y.from && x.to === y.to) return sharedWords(a.titleWords, b.titleWords) >= SAME_DAY_FROM || toldAlike(a, b);
  const [outer, inner] = a.days >= b.days ? [a, b] : [b, a];
  if (outer.days > MOST_DAYS_INSIDE || outer.wording.from > inner.wording.from || inner.wording.to > outer.wording.to) return false;
  return (outer.days <= MOST_DAYS_BY_TITLE && sharedWords(a.titleWords, b.titleWords) >= INSIDE_FROM) || (x.reading !== y.reading && toldAlike(a, b));
}

const allWords = (wordings: readonly EventWording[]): readonly string[] => [...new Set(wordings.flatMap(({ tellings }) => tellings.flatMap(({ words }) => words)))].sort();

/** Whether a sentence of one wording is about what a sentence of the other is about. */
function toldAlike(a: Comparable, b: Comparable): boolean {
  if (countShared(a.allWords, b.allWords) < TOLD_ALIKE.words) return false;
  return a.wording.tellings.some(({ words }) => b.wording.tellings.some((other) => {
    const shared = countShared(words, other.words);
    return shared >= TOLD_ALIKE.words && shared >= TOLD_ALIKE.part * Math.min(words.length, other.words.length);
  }));
}

function threadOf(wordings: readonly EventWording[]): EventThread {
  const [narrowest] = wordings.map((wording) => ({ wording, days: daysOf(wording) })).sort((a, b) => a.days - b.days || byDate(a.wording, b.wording));
  const title = [...wordings].sort((a, b) => b.title.length - a.title.length || (a.title < b.title ? -1 : 1))[0]?.title ?? '';
  return {
    from: narrowest?.wording.from ?? '', to: narrowest?.wording.to ?? '', title,
    planned: wordings.every(({ planned }) => planned), inferred: wordings.every(({ inferred }) => inferred), routine: wordings.every(({ routine }) => routine),
    tellers: inOrder(wordings.flatMap(({ by }) => by ?? [])), motions: inOrder(wordings.flatMap(({ motions }) => motions)),
    wordings, movedTo: null,
  };
}

const inOrder = (texts: readonly string[]): string[] => [...new Set(texts)].sort();

/** A plan that moved keeps most of the words of its title, and has enough of them … */
const MOVED_FROM = 0.75;
const MOVED_WORDS = 3;
/** … or the later text says that it moved, and its sentence shares so many words with one that told the plan. */
const POSTPONED_FROM = 2;

/**
 * Joins a plan to the later date that a later document gives for it. A later date is the new date of one plan: of the one that is
 * told most like it, then of the last.
 */
function withMoves(threads: readonly EventThread[], related: Related): EventThread[] {
  const best = new Map<number, { readonly plan: number; readonly worth: number }>();
  for (const { plan, later, worth } of possibleMoves(threads)) {
    const [a, b] = [threads[plan], threads[later]];
    const told = a === undefined ? null : toldLast(a);
    if (a === undefined || b === undefined || !a.planned || !b.planned || b.from <= a.to || told === null || (toldFirst(b) ?? '') <= told || !tellOfOneSubject(a, b, related)) continue;
    const known = best.get(later);
    if (known === undefined || worth > known.worth || (worth === known.worth && plan > known.plan)) best.set(later, { plan, worth });
  }
  const movedTo = new Map<number, number>();
  for (const [later, { plan }] of [...best].sort(([a], [b]) => b - a)) movedTo.set(plan, later);
  return threads.map((thread, i) => ({ ...thread, movedTo: movedTo.get(i) ?? null }));
}

function tellOfOneSubject(a: EventThread, b: EventThread, related: Related): boolean {
  return a.wordings.some((one) => b.wordings.some((other) => one.reading === other.reading || related(one.reading, other.reading)));
}

/** Pairs of threads of which the second can be the new date of the first, with how much they are told alike. */
function possibleMoves(threads: readonly EventThread[]): { readonly plan: number; readonly later: number; readonly worth: number }[] {
  const words = threads.map(({ title }) => aboutWords(title));
  const byTitle = pairsSharing(words, MOVED_WORDS).flatMap(({ a, b, shared }) => {
    const alike = shared / Math.min(words[a]?.length ?? 1, words[b]?.length ?? 1);
    return alike >= MOVED_FROM ? [{ plan: a, later: b, worth: alike * 10 }] : [];
  });
  return [...byTitle, ...postponements(threads)];
}

/** Plans beside the later dates of sentences that put something off, where those sentences share enough words. */
function postponements(threads: readonly EventThread[]): { readonly plan: number; readonly later: number; readonly worth: number }[] {
  const plans = threads.map(({ planned, wordings }) => (planned ? { told: wordings.flatMap(({ tellings }) => tellings), words: allWords(wordings) } : null));
  const found: { plan: number; later: number; worth: number }[] = [];
  threads.forEach((thread, later) => {
    const postponed = thread.planned ? thread.wordings.flatMap(({ tellings }) => tellings.filter((telling) => telling.postponed)) : [];
    for (let plan = 0; plan < later && postponed.length > 0; plan++) {
      const { told, words } = plans[plan] ?? { told: [], words: [] };
      let worth = 0;
      for (const telling of postponed) {
        const about = withoutYears(telling.words);
        if (countShared(about, words) < POSTPONED_FROM) continue;
        for (const other of told) worth = Math.max(worth, countShared(about, other.words));
      }
      if (worth >= POSTPONED_FROM) found.push({ plan, later, worth });
    }
  });
  return found;
}

const withoutYears = (words: readonly string[]): readonly string[] => words.filter((word) => !/^\d/.test(word));

const toldDays = ({ wordings }: EventThread): IsoDate[] => wordings.flatMap(({ told }) => told?.from ?? []).sort();
const toldLast = (thread: EventThread): IsoDate | null => toldDays(thread).at(-1) ?? null;
const toldFirst = (thread: EventThread): IsoDate | null => toldDays(thread)[0] ?? null;

const daysOf = ({ from, to }: { from: IsoDate; to: IsoDate }): number => (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;

function byDate<T extends { from: IsoDate; to: IsoDate; title: string }>(a: T, b: T): number {
  return a.from !== b.from ? (a.from < b.from ? -1 : 1) : a.to !== b.to ? (a.to < b.to ? -1 : 1) : a.title < b.title ? -1 : a.title > b.title ? 1 : 0;
}
