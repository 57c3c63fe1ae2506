import type { Facts } from './facts';
import type { MotionMention, Period } from './motion-mention';

/** A set of motions as one document names it: by their keys, at a meeting. */
interface KnownSet {
  readonly reading: string;
  readonly entities: readonly string[];
  readonly body: MotionMention['mark']['body'];
  readonly days: readonly Period[];
}

/**
 * Mentions of several motions that do not name them all ("vier moties", with three of them named), filled up from the documents
 * that do. Filled up only when one set fits: of the same body, holding those that are named, of the size that is counted, and of
 * the same day where both tell it. What is filled in is marked as inferred.
 */
export function withKnownSets(facts: readonly Facts[]): Facts[] {
  const known = facts.flatMap(knownSets);
  return facts.map((one) => ({ ...one, mentions: one.mentions.map((mention) => filled(mention, known.filter(({ reading }) => reading !== one.key))) }));
}

function knownSets({ key, mentions }: Facts): KnownSet[] {
  return mentions.filter(({ entities, count }) => entities.length > 1 && (count === null || count === entities.length))
    .map(({ entities, mark, days }) => ({ reading: key, entities: [...entities].sort(), body: mark.body, days }));
}

function filled(mention: MotionMention, known: readonly KnownSet[]): MotionMention {
  const { mark, count, days } = mention;
  const open = count === null ? mark.entities.length === 0 && mark.body !== null && days.length > 0 && /moties/i.test(mark.quote) : count > mark.entities.length;
  if (!open) return mention;
  const fitting = known.filter((set) => set.body === mark.body && mark.entities.every((key) => set.entities.includes(key))
    && (count === null || set.entities.length === count) && meets(days, set.days, mark.entities.length === 0));
  const sets = [...new Map(fitting.map(({ entities }) => [entities.join('\u0000'), entities])).values()].sort((a, b) => b.length - a.length);
  const [largest] = sets;
  if (largest === undefined || sets.some((set) => set !== largest && (count !== null || set.some((key) => !largest.includes(key))))) return mention;
  return { ...mention, entities: largest, inferred: largest.filter((key) => !mark.entities.includes(key)) };
}

/** Whether two lists of days can be of one meeting; `mustSay` when nothing else ties them. */
function meets(a: readonly Period[], b: readonly Period[], mustSay: boolean): boolean {
  if (a.length === 0 || b.length === 0) return !mustSay;
  return a.some((x) => b.some((y) => x.from <= y.to && y.from <= x.to));
}
