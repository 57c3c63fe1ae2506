import { contentWords, sharedWords } from './content-words';
import { disjointSets } from './disjoint-sets';
import type { Figure } from './figure';
import { pairsSharing } from './shared-word-pairs';
import { byReading } from './timeline-reading';

/** Why two points of one history may not simply be set side by side. */
export type HistoryCaution = 'phase' | 'recurrence';

/** A figure in a history, under the year it is for. */
export interface HistoryPoint {
  /** The year the amount is for; `null` when the text names none. */
  readonly year: number | null;
  readonly figure: Figure;
}

/** One topic through the years and the documents, in order of year, then of document. */
export interface FigureHistory {
  /** The topic in the words of the document that says most about it. */
  readonly topic: string;
  readonly currency: string;
  /** The unit it is per ("inwoner"); `null` for a sum. */
  readonly per: string | null;
  readonly points: readonly HistoryPoint[];
  /** In what its points are not alike; shown with it. */
  readonly cautions: readonly HistoryCaution[];
}

/** Two topics are one when they share this part of the words of the shorter. */
const SAME_TOPIC_FROM = 0.75;
/** A topic of fewer words is too bare to follow. */
const FEWEST_WORDS = 2;

interface Topical {
  readonly figure: Figure;
  readonly words: readonly string[];
}

/** The histories among some figures: topics that stand with several values, years or documents, in order of topic. */
export function figureHistories(figures: readonly Figure[]): FigureHistory[] {
  const topical = figures.flatMap((figure): Topical[] => {
    const words = contentWords(figure.mark.topic ?? '');
    return words.length < FEWEST_WORDS ? [] : [{ figure, words }];
  });
  return groupsOf(topical).flatMap((group) => historyOf(group)).sort((a, b) => (a.topic < b.topic ? -1 : 1));
}

/** Figures of one topic. */
function groupsOf(topical: readonly Topical[]): Figure[][] {
  const sets = disjointSets(topical.length);
  for (const { a, b } of pairsSharing(topical.map(({ words }) => words), FEWEST_WORDS)) {
    const [one, other] = [topical[a], topical[b]];
    if (one !== undefined && other !== undefined && isOneTopic(one, other)) sets.join(a, b);
  }
  return sets.groups().map((group) => group.flatMap((i) => topical[i]?.figure ?? []));
}

function isOneTopic(a: Topical, b: Topical): boolean {
  const [x, y] = [a.figure.mark, b.figure.mark];
  return x.currency === y.currency && x.per === y.per && sharedWords(a.words, b.words) >= SAME_TOPIC_FROM;
}

function historyOf(figures: readonly Figure[]): FigureHistory[] {
  const points = figures.map((figure) => ({ year: figure.mark.years.at(-1) ?? null, figure })).sort((a, b) =>
    (a.year ?? Infinity) - (b.year ?? Infinity) || byReading(a.figure.place, b.figure.place));
  const [first] = points;
  const moments = new Set(points.map(({ year, figure }) => `${year ?? ''} ${figure.mark.low} ${figure.mark.high}`));
  if (first === undefined || moments.size < 2) return [];
  const topic = figures.map(({ mark }) => mark.topic ?? '').sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0] ?? '';
  const cautions: HistoryCaution[] = [];
  if (new Set(figures.map(({ mark }) => mark.phase)).size > 1) cautions.push('phase');
  if (new Set(figures.map(({ mark }) => mark.recurrence)).size > 1) cautions.push('recurrence');
  return [{ topic, currency: first.figure.mark.currency, per: first.figure.mark.per, points, cautions }];
}
