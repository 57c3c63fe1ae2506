import type { DocumentEvent, Reading } from '../../lib/document/reading';
import type { IsoDate } from '../../lib/recognise/mark';
import type { CommitmentThread } from '../../lib/timeline/commitment-thread';
import type { Difference, DifferenceKind } from '../../lib/timeline/difference';
import type { MotionThread, OpenEnd } from '../../lib/timeline/motion-thread';
import type { Timeline } from '../../lib/timeline/timeline';
import { formatPeriod } from '../format/period';
import type { Wording } from '../wording';
import type { DocumentInPanel } from './known-of';

/** The meeting at which the proposals of a document are decided on. */
export interface DecisionMoment {
  readonly event: DocumentEvent;
  readonly proposals: number;
}

/** Words for a gathering that decides. */
const MEETING = /vergadering|\b[BD]?ALV\b|\braad\b|raadsvergadering|plenair|debat|stemming|congres/i;
/** A vaguer period is no date of a meeting. */
const MOST_DAYS = 7;
const DAY = 86_400_000;

/**
 * The first planned meeting in a document that puts proposals or calls for a decision on them, on or after the day it was
 * written; `null` for a document without proposals, or that names no such meeting.
 */
export function decisionMoment({ identity, marks, events }: Reading): DecisionMoment | null {
  const proposals = marks.filter(({ kind }) => kind === 'proposal').length;
  if (proposals === 0) return null;
  const written: IsoDate = identity.date ?? identity.dateInferred?.from ?? '';
  const meetings = events.filter(({ from, to, title, planned }) => planned && from >= written && Date.parse(to) - Date.parse(from) < MOST_DAYS * DAY && MEETING.test(title));
  const [event] = [...meetings].sort((a, b) => (a.from < b.from ? -1 : 1));
  return event === undefined ? null : { event, proposals };
}

export interface OpenMotion {
  readonly thread: MotionThread;
  readonly ends: readonly OpenEnd[];
}

/** Motions of the document that still wait for a word or a decision. */
export const openMotions = ({ motions }: Timeline): OpenMotion[] => motions.filter(({ openEnds }) => openEnds.length > 0).map((thread) => ({ thread, ends: thread.openEnds }));

/** Commitments made in the document whose date had passed without a word that they were kept. */
export const overdue = ({ commitments }: Timeline, key: string): CommitmentThread[] =>
  commitments.filter(({ pastDue, mentions }) => pastDue && mentions.some(({ place }) => place.reading === key));

/** How many differences there are of each kind, the most first. */
export function countDifferences(differences: readonly Difference[]): { readonly kind: DifferenceKind; readonly count: number }[] {
  const counts = new Map<DifferenceKind, number>();
  for (const { kind } of differences) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => ({ kind, count })).sort((a, b) => b.count - a.count || (a.kind < b.kind ? -1 : 1));
}

/** What a difference is about in words: the name of the motion, else as it was found; `null` for a set of things in one document. */
export function aboutOf({ kind, about }: Difference, { motions }: Timeline, words: Wording): string | null {
  if (kind === 'count') return null;
  const thread = motions.find(({ keys }) => keys.includes(about));
  return thread === undefined ? about : thread.title ?? words.known.unnamedMotion;
}

/** The indices of marks of the document that are not told the same elsewhere. */
export function differingMarks({ reading, key, view }: DocumentInPanel): ReadonlySet<number> {
  const spans = new Set((view?.timeline.differences ?? []).flatMap(({ spans: all }) => all.filter((span) => span.reading === key).map(({ start, end }) => `${start}-${end}`)));
  return new Set(reading.marks.flatMap(({ start, end }, index) => (spans.has(`${start}-${end}`) ? [index] : [])));
}

/** When a commitment was due, in words. */
export const dueOf = ({ due }: CommitmentThread, { language }: Wording): string => (due === null ? '' : formatPeriod(due.from, due.to, language));
