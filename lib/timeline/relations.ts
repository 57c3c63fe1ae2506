import { addDays } from '../recognise/date/calendar';
import type { IsoDate } from '../recognise/mark';
import type { CommitmentThread } from './commitment-thread';
import { contentWords } from './content-words';
import type { EventThread } from './event-thread';
import type { Facts } from './facts';
import { partInside } from './fingerprint';
import type { MotionThread } from './motion-thread';
import type { QuotedPlace } from './quoted-place';
import { sharedSubject } from './terms';
import { dateOf } from './timeline-reading';

/** How a document stands to another. */
export type Relation =
  | 'cites' // points to it by its id
  | 'replaces'
  | 'summaryOf' // its sentences stand in the other, longer text
  | 'answers' // speaks of the letter that the other is
  | 'attachmentOf'
  | 'overtakes' // gives a later date for a plan of the other
  | 'sameMotion' // both speak of one motion
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

interface Threads {
  readonly motions: readonly MotionThread[];
  readonly commitments: readonly CommitmentThread[];
  readonly events: readonly EventThread[];
}

/**
 * The relations among some readings, in order; the same in whatever order they were read.
 * @param summarised those of summaries, which are found first
 */
export function relationsOf(facts: readonly Facts[], summarised: readonly DocumentRelation[], { motions, commitments, events }: Threads): DocumentRelation[] {
  const told = [
    ...citations(facts), ...replacements(facts), ...attachments(facts), ...summarised, ...sharedLetters(facts), ...overtaken(events),
    ...chained(facts, 'sameMotion', motions.map(({ mentions }) => mentions.map(({ place }) => place))),
    ...chained(facts, 'sameCommitment', commitments.map(({ mentions }) => mentions.map(({ place }) => place))),
  ];
  const relations = [...told, ...sharedSubjects(facts, told)];
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
export function summaries(facts: readonly Facts[]): DocumentRelation[] {
  return facts.flatMap((short) => facts.flatMap((long) => {
    if (short === long || short.length > SUMMARY_LENGTH * long.length) return [];
    const inside = partInside(short.fingerprint, long.fingerprint) ?? 0;
    return inside >= SUMMARY_FROM ? [{ from: short.key, to: long.key, relation: 'summaryOf' as const, inferred: true, places: [] }] : [];
  }));
}

/** Where letters of each day are named; a letter of "deze week" stands under each day of that week. */
function lettersByDay(facts: readonly Facts[]): Map<IsoDate, QuotedPlace[]> {
  const byDay = new Map<IsoDate, QuotedPlace[]>();
  for (const { from, to, place } of facts.flatMap(({ letters }) => letters)) {
    for (let day = from; day <= to; day = addDays(day, 1)) byDay.set(day, [...(byDay.get(day) ?? []), place]);
  }
  return byDay;
}

/** Two documents that speak of one letter, by its date; and a document that answers the letter of another. */
function sharedLetters(facts: readonly Facts[]): DocumentRelation[] {
  const byDay = lettersByDay(facts);
  const answers = facts.flatMap((letter) => {
    const when = dateOf(letter.identity);
    const named = when === null || when.inferred ? [] : byDay.get(when.from) ?? [];
    return named.filter((place) => place.reading !== letter.key && spokenBy(letter, place.quote))
      .map((place): DocumentRelation => ({ from: place.reading, to: letter.key, relation: 'answers', inferred: true, places: [place] }));
  });
  return [...chained(facts, 'sameSource', [...byDay.values()]), ...answers];
}

/** Whether the words of a reference to a letter name who sent the document. */
function spokenBy({ identity }: Facts, reference: string): boolean {
  const sender = contentWords(identity.sender ?? '');
  const named = contentWords(reference);
  return sender.some((word) => named.includes(word)) || (named.includes('kabinet') && (sender.includes('ministe') || sender.includes('staatss')));
}

/** A reading whose address or text names another as the paper it is attached to ("Bijlage bij Kamerstuk …"). */
function attachments(facts: readonly Facts[]): DocumentRelation[] {
  const keys = byId(facts);
  return facts.flatMap(({ key, citations: cited }) => cited.flatMap(({ id, places }) => {
    const naming = places.filter(({ start, sentence, quote }) => start < HEAD && ATTACHED.test(sentence.slice(0, sentence.indexOf(quote))));
    const to = keys.get(id) ?? id;
    return naming.length === 0 || to === key ? [] : [{ from: key, to, relation: 'attachmentOf' as const, inferred: false, places: naming }];
  }));
}

/** An attachment says so at its head, within so many UTF-16 units. */
const HEAD = 1500;
const ATTACHED = /\b(?:bijlage|bijgevoegd|behorend)e?\s(?:\d{1,2}\s)?(?:bij|aan)\s[^.]{0,60}$/i;

/** More of these would say nothing more. */
const MOST_OVERTAKEN = 200;

/** Later documents that give another date for what an earlier one planned. */
function overtaken(events: readonly EventThread[]): DocumentRelation[] {
  const found = new Map<string, DocumentRelation>();
  for (const plan of events) {
    const later = plan.movedTo === null ? undefined : events[plan.movedTo];
    if (later === undefined) continue;
    for (const { reading: from, places: now } of later.wordings) {
      for (const { reading: to, places: before } of plan.wordings) {
        const places = [...now.slice(0, 1), ...before.slice(0, 1)];
        if (from !== to && found.size < MOST_OVERTAKEN) found.set(`${from}\u0000${to}`, { from, to, relation: 'overtakes', inferred: true, places });
      }
    }
  }
  return [...found.values()];
}

/** Documents that speak of one thing, each tied to the one before it in time, so that a thing that many speak of stays a chain. */
function chained(facts: readonly Facts[], relation: 'sameMotion' | 'sameCommitment' | 'sameSource', things: readonly (readonly QuotedPlace[])[]): DocumentRelation[] {
  const when = new Map(facts.map(({ key, identity }) => [key, `${dateOf(identity)?.from ?? '9999'} ${key}`]));
  const found = new Map<string, QuotedPlace[]>();
  for (const places of things) {
    const first = new Map<string, QuotedPlace>();
    for (const place of places) if (!first.has(place.reading)) first.set(place.reading, place);
    const inTime = [...first.values()].sort((a, b) => ((when.get(a.reading) ?? '') < (when.get(b.reading) ?? '') ? -1 : 1));
    inTime.slice(1).forEach((place, i) => {
      const before = inTime[i];
      if (before === undefined) return;
      const pair = `${place.reading}\u0000${before.reading}`;
      found.set(pair, [...(found.get(pair) ?? []), place, before]);
    });
  }
  return [...found].map(([pair, places]) => {
    const [from = '', to = ''] = pair.split('\u0000');
    return { from, to, relation, inferred: true, places: places.slice(0, MOST_PLACES) };
  });
}

const MOST_PLACES = 6;
/** With so many documents on its subject is a document tied at most. */
const MOST_SUBJECTS = 3;

/** Documents about one subject that nothing else ties together: each with the few that share most with it. A summary leaves that to its text. */
function sharedSubjects(facts: readonly Facts[], told: readonly DocumentRelation[]): DocumentRelation[] {
  const tied = new Set(told.flatMap(({ from, to }) => [`${from}\u0000${to}`, `${to}\u0000${from}`]));
  const summaries = new Set(told.flatMap(({ from, relation }) => (relation === 'summaryOf' ? [from] : [])));
  const whole = facts.filter(({ key }) => !summaries.has(key));
  return whole.flatMap((one) => {
    const like = whole.filter((other) => isLater(one, other) && !tied.has(`${one.key}\u0000${other.key}`))
      .map((other) => ({ other, shared: sharedSubject(one.terms, other.terms) })).filter(({ shared }) => shared > 0)
      .sort((a, b) => b.shared - a.shared || (a.other.key < b.other.key ? -1 : 1));
    return like.slice(0, MOST_SUBJECTS).map(({ other }) => ({ from: one.key, to: other.key, relation: 'sameSubject' as const, inferred: true, places: [] }));
  });
}

/** Whether one document was written after another, as far as they tell; of two without a date the key decides. */
function isLater(one: Facts, other: Facts): boolean {
  const [a, b] = [dateOf(one.identity)?.from ?? '9999', dateOf(other.identity)?.from ?? '9999'];
  return a === b ? one.key > other.key : a > b;
}
