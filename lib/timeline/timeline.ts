import { commitmentThreads, type CommitmentThread } from './commitment-thread';
import { differencesAmong, type Difference } from './difference';
import { eventThreads, type EventThread } from './event-thread';
import type { Facts } from './facts';
import type { Figure } from './figure';
import { figureHistories, type FigureHistory } from './figure-history';
import { figurePairs, type FigurePair } from './figure-pairs';
import { figureSums, type FigureSum } from './figure-sum';
import { gatherMotions, type JoinChoice, type Motions } from './motions';
import { newestDayOf } from './newest-day';
import { relationsOf, summaries, type DocumentRelation } from './relations';
import { statementPairs, type StatementPair } from './statement-pairs';
import { withSummarySpeakers } from './summary-speaker';
import { sharedSubject } from './terms';
import { byReading } from './timeline-reading';

/** What a set of readings tells together: plain lists, fit to be stored and sent. */
export interface Timeline extends Motions {
  readonly commitments: readonly CommitmentThread[];
  readonly figures: readonly Figure[];
  readonly pairs: readonly FigurePair[];
  readonly histories: readonly FigureHistory[];
  readonly sums: readonly FigureSum[];
  /** What two texts say about one thing in other words than figures. */
  readonly statements: readonly StatementPair[];
  readonly events: readonly EventThread[];
  readonly relations: readonly DocumentRelation[];
  readonly differences: readonly Difference[];
}

/** The timeline of a set of readings by their facts: the same in whatever order they were read, and however often; one reading a key. */
export function timelineOf(facts: readonly Facts[], choices: readonly JoinChoice[] = []): Timeline {
  const byKey = [...new Map(facts.map((one) => [one.key, one])).values()].sort((a, b) => (a.key < b.key ? -1 : 1));
  const summarised = summaries(byKey);
  const ordered = withSummarySpeakers(byKey, new Map(summarised.map(({ from, to }) => [from, to])));
  const asOf = newestDayOf(ordered.map(({ identity }) => identity));
  const motions = gatherMotions(ordered, choices, asOf);
  const commitments = commitmentThreads(ordered.flatMap((one) => one.commitments), asOf);
  const figures = ordered.flatMap((one) => one.figures).sort((a, b) => byReading(a.place, b.place));
  const pairs = figurePairs(figures);
  const statements = statementPairs({
    statements: ordered.flatMap((one) => one.statements), events: ordered.flatMap((one) => one.events), figures, pairs,
    ends: ordered.map(({ key, ends, parts }) => ({ reading: key, ends, parts })),
  });
  const events = eventThreads(ordered.flatMap((one) => one.events), relatedBy(ordered));
  return {
    ...motions, commitments, figures, pairs, histories: figureHistories(figures), sums: figureSums(figures), statements, events,
    relations: relationsOf(ordered, summarised, { ...motions, commitments, events }),
    differences: differencesAmong({ facts: ordered, motions: motions.motions, figures, pairs, statements, events }),
  };
}

/** Readings are related when they have a dossier or a subject in common. */
function relatedBy(facts: readonly Facts[]): (a: string, b: string) => boolean {
  const byKey = new Map(facts.map((one) => [one.key, one]));
  return (a, b) => {
    const [one, other] = [byKey.get(a), byKey.get(b)];
    if (one === undefined || other === undefined) return false;
    return one.identity.dossiers.some((dossier) => other.identity.dossiers.includes(dossier)) || sharedSubject(one.terms, other.terms) > 0;
  };
}
