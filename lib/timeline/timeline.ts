import { differencesAmong, type Difference } from './difference';
import { eventThreads, type EventThread } from './event-thread';
import { figurePairs, type FigurePair } from './figure-pairs';
import { gatherMotions, type JoinChoice, type Motions } from './motions';
import { relationsOf, type DocumentRelation } from './relations';
import type { TimelineReading } from './timeline-reading';

/** What a set of readings tells together. */
export interface Timeline extends Motions {
  readonly events: readonly EventThread[];
  readonly pairs: readonly FigurePair[];
  readonly relations: readonly DocumentRelation[];
  readonly differences: readonly Difference[];
}

/** The timeline of a set of readings: the same in whatever order they were read. */
export function timelineOf(readings: readonly TimelineReading[], choices: readonly JoinChoice[] = []): Timeline {
  const ordered = [...readings].sort((a, b) => (a.key < b.key ? -1 : 1));
  const motions = gatherMotions(ordered, choices);
  const events = eventThreads(ordered);
  const pairs = figurePairs(ordered);
  return { ...motions, events, pairs, relations: relationsOf(ordered), differences: differencesAmong({ motions: motions.threads, pairs, events }) };
}
