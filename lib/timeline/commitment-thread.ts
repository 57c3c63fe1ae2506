import type { AmountMark, CommitmentMark, CommitmentType, IsoDate } from '../recognise/mark';
import { within } from '../text/span';
import { wordsOfSentence } from './about-words';
import { disjointSets } from './disjoint-sets';
import type { Period } from './motion-mention';
import { quotedPlace, type QuotedPlace } from './quoted-place';
import { pairsSharing } from './shared-word-pairs';
import { byReading, dateOf, partAt, speakerAt, type TimelineReading, type When } from './timeline-reading';

/** One place where a body binds itself, plans, refuses, or tells that it has kept its word. */
export interface CommitmentMention {
  readonly place: QuotedPlace;
  readonly type: CommitmentType;
  /** Who binds itself; the speaker of that part when the words do not say. */
  readonly by: string | null;
  readonly to: string | null;
  readonly due: Period | null;
  readonly fulfilled: boolean;
  readonly confidence: number;
  /** Date of the document that says so. */
  readonly when: When | null;
  /** The amounts of money in it, in units of their currency. */
  readonly amounts: readonly number[];
  /** The part of its document, by index; -1 for a document without parts. */
  readonly part: number;
  /** What it is about, each word once, in order. */
  readonly words: readonly string[];
}

export type CommitmentState = 'made' | 'fulfilled' | 'refused';

/** A commitment as a thing: where it was made, repeated, kept or refused. */
export interface CommitmentThread {
  /** The place where it is first read, as one word. */
  readonly key: string;
  readonly type: CommitmentType;
  readonly by: string | null;
  readonly to: string | null;
  readonly due: Period | null;
  readonly state: CommitmentState;
  /** Whether its date had passed, without a word that it was kept, on the day of the newest document read. */
  readonly pastDue: boolean;
  readonly mentions: readonly CommitmentMention[];
}

/** All commitments of a reading, in order of place. */
export function commitmentMentions({ key, reading, text }: TimelineReading): CommitmentMention[] {
  const when = dateOf(reading.identity);
  const amounts = reading.marks.filter((mark): mark is AmountMark => mark.kind === 'amount');
  return reading.marks.filter((mark): mark is CommitmentMark => mark.kind === 'commitment').map((mark) => ({
    place: quotedPlace(key, text, mark), type: mark.type, by: mark.by ?? speakerAt(reading, mark.start), to: mark.to, due: mark.due,
    fulfilled: mark.fulfilled, confidence: mark.confidence, when, part: partAt(reading, mark.start), words: wordsOfSentence(text, mark),
    amounts: within(amounts, mark).map(({ high }) => high),
  }));
}

/** Two commitments are one when they share so many words, fewer within one document, and this part of those of the shorter. */
const SAME = { within: 4, across: 5, part: 0.6 };

/**
 * Commitments as threads, in order of place: one that is told in two documents, or in a letter and what is attached to it, is one.
 * @param asOf the day up to which documents were read; `null` when no document tells its date
 */
export function commitmentThreads(mentions: readonly CommitmentMention[], asOf: IsoDate | null): CommitmentThread[] {
  const ordered = [...mentions].sort((a, b) => byReading(a.place, b.place));
  const sets = disjointSets(ordered.length);
  for (const { a, b, shared } of pairsSharing(ordered.map(({ words }) => words), SAME.within)) {
    const [one, other] = [ordered[a], ordered[b]];
    if (one !== undefined && other !== undefined && shared >= SAME.part * Math.min(one.words.length, other.words.length) && shared >= (one.place.reading === other.place.reading ? SAME.within : SAME.across) && isOne(one, other)) sets.join(a, b);
  }
  return sets.groups().flatMap((group) => {
    const [first, ...rest] = group.flatMap((i) => ordered[i] ?? []);
    return first === undefined ? [] : [threadOf([first, ...rest], asOf)];
  });
}

/** Whether two places can tell of one commitment: not the same part of one document, not another day, and not a refusal against a promise. */
function isOne(a: CommitmentMention, b: CommitmentMention): boolean {
  const elsewhere = a.place.reading !== b.place.reading || a.part !== b.part;
  const sameDay = a.due === null || b.due === null || (a.due.from <= b.due.to && b.due.from <= a.due.to);
  const sameMoney = a.amounts.length === 0 || b.amounts.length === 0 || a.amounts.some((amount) => b.amounts.includes(amount));
  return elsewhere && sameDay && sameMoney && (a.type === 'weigering') === (b.type === 'weigering');
}

function threadOf(mentions: readonly [CommitmentMention, ...CommitmentMention[]], asOf: IsoDate | null): CommitmentThread {
  const [first] = mentions;
  const state = stateOf(mentions);
  const due = mentions.find((mention) => mention.due !== null)?.due ?? null;
  return {
    key: `${first.place.reading}#${first.place.start}`, type: first.type, by: first.by, to: first.to, due, state,
    pastDue: state === 'made' && mentions.every(({ type }) => type !== 'maatregel') && asOf !== null && due !== null && due.to < asOf && mentions.some((mention) => layAhead(mention)), mentions,
  };
}

/** Whether its day was still to come when the document was written; `true` when the document does not tell its date. */
const layAhead = ({ due, when }: CommitmentMention): boolean => due !== null && (when === null || due.to >= when.from);

function stateOf(mentions: readonly CommitmentMention[]): CommitmentState {
  if (mentions.some(({ fulfilled }) => fulfilled)) return 'fulfilled';
  return mentions.some(({ type }) => type === 'weigering') ? 'refused' : 'made';
}
