import type { IsoDate } from '../recognise/mark';
import type { Claim } from './claim';
import { contentWords, sharedWords } from './content-words';
import { disjointSets } from './disjoint-sets';
import type { Facts } from './facts';
import type { MotionDictum, MotionMention } from './motion-mention';
import { withKnownSets } from './motion-sets';
import { refusalClaim } from './refusal-claim';
import { motionThread, type MotionThread } from './motion-thread';
import { pairsSharing } from './shared-word-pairs';

/** What the reader decided about two motions; it holds for later readings as well. */
export interface JoinChoice {
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
}

/** Two motions that may be one: shown to the reader, not done. */
export interface JoinOffer {
  readonly a: string;
  readonly b: string;
  /** How alike their names are, 0 to 1. */
  readonly likeness: number;
}

export interface Motions {
  readonly motions: readonly MotionThread[];
  readonly offers: readonly JoinOffer[];
}

/** From here on two names are alike enough to ask the reader. */
const OFFER_FROM = 0.6;

/**
 * Gathers all mentions of motions in the facts of some readings.
 * The order of the readings and choices does not matter.
 * @param asOf the day up to which documents were read; `null` when no document tells its date
 */
export function gatherMotions(facts: readonly Facts[], choices: readonly JoinChoice[] = [], asOf: IsoDate | null = null): Motions {
  const byKey = new Map<string, MotionMention[]>();
  const dicta = new Map<string, MotionDictum[]>();
  const refusals = new Map<string, Claim[]>();
  for (const { mentions, dicta: clauses, statements } of withKnownSets(facts)) {
    for (const mention of mentions) for (const key of mention.entities) addTo(byKey, key, mention);
    for (const clause of clauses) for (const key of clause.entities) addTo(dicta, key, clause);
    for (const statement of statements) {
      const claim = refusalClaim(statement);
      if (claim !== null) for (const key of statement.entities) addTo(refusals, key, claim);
    }
  }
  const groups = joined([...byKey.keys()], byKey, choices);
  const motions = groups.map((keys) => {
    const of = <T>(lists: ReadonlyMap<string, readonly T[]>): T[] => keys.flatMap((key) => lists.get(key) ?? []);
    return motionThread(keys, of(byKey), { dicta: of(dicta), refusals: of(refusals) }, asOf);
  });
  return { motions, offers: offersOf(motions, choices) };
}

/** Whether one mention means both ("beide moties"): then they are two. */
function namedTogether(a: MotionThread, b: MotionThread): boolean {
  return a.mentions.some(({ entities }) => a.keys.some((key) => entities.includes(key)) && b.keys.some((key) => entities.includes(key)));
}

function addTo<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

/** Groups of keys that mean one motion: those with the same paper, and what the reader joined; never what the reader split. */
function joined(keys: readonly string[], mentions: ReadonlyMap<string, readonly MotionMention[]>, choices: readonly JoinChoice[]): string[][] {
  const ordered = [...keys].sort();
  const index = new Map(ordered.map((key, i) => [key, i]));
  const sets = disjointSets(ordered.length);
  const split = choices.filter((choice) => !choice.same);
  const together = (a: string, b: string): boolean => sets.root(index.get(a) ?? -1) === sets.root(index.get(b) ?? -2);
  const join = (a: string, b: string): void => {
    const [i, j] = [index.get(a), index.get(b)];
    if (i === undefined || j === undefined) return;
    const forbidden = split.some((choice) => (together(choice.a, a) && together(choice.b, b)) || (together(choice.a, b) && together(choice.b, a)));
    if (!forbidden) sets.join(i, j);
  };
  const byTarget = new Map<string, string>();
  for (const key of ordered) {
    for (const target of new Set((mentions.get(key) ?? []).filter(({ entities }) => entities.length === 1).map(({ mark }) => mark.target))) {
      if (target === null) continue;
      const known = byTarget.get(target);
      if (known === undefined) byTarget.set(target, key);
      else join(known, key);
    }
  }
  for (const { a, b } of choices.filter((choice) => choice.same).sort((x, y) => (`${x.a} ${x.b}` < `${y.a} ${y.b}` ? -1 : 1))) join(a, b);
  return sets.groups().map((group) => group.flatMap((i) => ordered[i] ?? []));
}

function offersOf(threads: readonly MotionThread[], choices: readonly JoinChoice[]): JoinOffer[] {
  const decided = new Set(choices.flatMap(({ a, b }) => [`${a}\u0000${b}`, `${b}\u0000${a}`]));
  const named = threads.flatMap((thread) => (thread.title === null ? [] : [{ thread, words: contentWords(thread.title) }]));
  const offers: JoinOffer[] = [];
  for (const pair of pairsSharing(named.map(({ words }) => words), 1)) {
    const [one, other] = [named[pair.a], named[pair.b]];
    if (one === undefined || other === undefined) continue;
    const [a, b] = [one.thread, other.thread];
    const likeness = sharedWords(one.words, other.words);
    const otherBody = a.body !== null && b.body !== null && a.body !== b.body;
    if (likeness < OFFER_FROM || otherBody || namedTogether(a, b) || decided.has(`${a.key}\u0000${b.key}`)) continue;
    offers.push({ a: a.key, b: b.key, likeness });
  }
  return offers;
}
