import type { IsoDate } from '../recognise/mark';
import { contentWords } from './content-words';
import type { Facts } from './facts';
import { partInside } from './fingerprint';
import type { QuotedPlace } from './quoted-place';
import { dateOf } from './timeline-reading';

/** How a document stands to another. */
export type Relation =
  | 'cites' // points to it by its id
  | 'replaces'
  | 'summaryOf' // its sentences stand in the other, longer text
  | 'answers' // speaks of the letter that the other is
  | 'attachmentOf'
  | 'overtakes' // gives a later date for a plan of the other
  | 'sameCommitment' // both tell of one commitment
  | 'sameSource' // both speak of one letter
  | 'sameSubject'; // both are about one subject

/** A relation between two readings, or from a reading to a paper that was not read. */
export interface DocumentRelation {
  readonly from: string;
  /** Key of a reading, or the canonical id of a paper that was not read. */
  readonly to: string;
  readonly relation: Relation;
  /** Whether it only follows from the texts: no text says it in so many words. */
  readonly inferred: boolean;
  /** Where it shows. */
  readonly places: readonly QuotedPlace[];
}

/** A summary shares at least this part of its word pairs with the longer text … */
const SUMMARY_FROM = 0.6;
/** … and is at most this part as long. */
const SUMMARY_LENGTH = 0.5;

/** The relations among some readings, in order; the same in whatever order they were read. */
export function relationsOf(facts: readonly Facts[]): DocumentRelation[] {
  const relations = [...citations(facts), ...replacements(facts), ...summaries(facts), ...sharedLetters(facts)];
  return relations.sort((a, b) => order(a) < order(b) ? -1 : 1);
}

const order = ({ from, to, relation }: DocumentRelation): string => `${from}\u0000${to}\u0000${relation}`;

/** Readings by each id that they are known by. */
function byId(facts: readonly Facts[]): Map<string, string> {
  const keys = new Map<string, string>();
  for (const { key, identity } of facts) {
    for (const id of [identity.id, ...identity.aliases]) if (id !== null) keys.set(id, key);
  }
  return keys;
}

function citations(facts: readonly Facts[]): DocumentRelation[] {
  const keys = byId(facts);
  return facts.flatMap(({ key, citations: cited }) => {
    const places = new Map<string, QuotedPlace[]>();
    for (const { id, places: where } of cited) {
      const to = keys.get(id) ?? id;
      if (to !== key) places.set(to, [...(places.get(to) ?? []), ...where]);
    }
    return [...places].map(([to, where]): DocumentRelation => ({ from: key, to, relation: 'cites', inferred: false, places: where }));
  });
}

function replacements(facts: readonly Facts[]): DocumentRelation[] {
  const keys = byId(facts);
  return facts.flatMap(({ key, identity: { replaces } }) =>
    replaces === null ? [] : [{ from: key, to: keys.get(replaces) ?? replaces, relation: 'replaces' as const, inferred: false, places: [] }]);
}

/** Short texts whose sentences stand in a longer one. */
function summaries(facts: readonly Facts[]): DocumentRelation[] {
  return facts.flatMap((short) => facts.flatMap((long) => {
    if (short === long || short.length > SUMMARY_LENGTH * long.length) return [];
    const inside = partInside(short.fingerprint, long.fingerprint) ?? 0;
    return inside >= SUMMARY_FROM ? [{ from: short.key, to: long.key, relation: 'summaryOf' as const, inferred: true, places: [] }] : [];
  }));
}

/** Two documents that speak of one letter, by its date; and a document that answers the letter of another. */
function sharedLetters(facts: readonly Facts[]): DocumentRelation[] {
  const letters = facts.map((one) => ({ one, days: new Map<IsoDate, QuotedPlace>(one.letters.map(({ from, place }) => [from, place])) }));
  const relations: DocumentRelation[] = [];
  letters.forEach(({ one: a, days }, i) => {
    for (const { one: b, days: others } of letters.slice(i + 1)) {
      const shared = [...days].find(([day]) => others.has(day));
      if (shared === undefined) continue;
      const places = [shared[1], others.get(shared[0])].filter((place) => place !== undefined);
      relations.push({ from: a.key, to: b.key, relation: 'sameSource', inferred: true, places });
    }
    for (const { one: b } of letters) {
      const when = dateOf(b.identity);
      const place = when === null || when.inferred || a === b ? undefined : days.get(when.from);
      if (place !== undefined && spokenBy(b, place.quote)) relations.push({ from: a.key, to: b.key, relation: 'answers', inferred: true, places: [place] });
    }
  });
  return relations;
}

/** Whether the words of a reference to a letter name who sent the document. */
function spokenBy({ identity }: Facts, reference: string): boolean {
  const sender = contentWords(identity.sender ?? '');
  const named = contentWords(reference);
  return sender.some((word) => named.includes(word)) || (named.includes('kabinet') && (sender.includes('ministe') || sender.includes('staatss')));
}
