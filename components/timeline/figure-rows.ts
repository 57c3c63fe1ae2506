import type { Figure } from '../../lib/timeline/figure';
import type { FigureDifference, FigurePair } from '../../lib/timeline/figure-pairs';
import { placeKey } from '../../lib/timeline/timeline-reading';
import type { Timeline } from '../../lib/timeline/timeline';
import type { TimelineState } from './timeline-address';

/** One figure with all places where it stands. */
export interface FigureRow {
  readonly key: string;
  readonly topic: string | null;
  readonly years: readonly number[];
  /** In order of date of their documents, then of place. */
  readonly figures: readonly Figure[];
  readonly pairs: readonly FigurePair[];
  /** In what its places are not the same, each once. */
  readonly differs: readonly FigureDifference[];
}

/** Figures as rows: twins stand in one row. */
export function figureRows({ figures, pairs }: Pick<Timeline, 'figures' | 'pairs'>): FigureRow[] {
  const groups = new Map<string, { figures: Figure[]; pairs: FigurePair[] }>(figures.map((figure) => [placeKey(figure.place), { figures: [figure], pairs: [] }]));
  for (const pair of pairs) {
    const [a, b] = [groups.get(placeKey(pair.a.place)), groups.get(placeKey(pair.b.place))];
    if (a === undefined || b === undefined) continue;
    const joined = a === b ? a : { figures: [...a.figures, ...b.figures], pairs: [...a.pairs, ...b.pairs] };
    joined.pairs.push(pair);
    for (const { place } of joined.figures) groups.set(placeKey(place), joined);
  }
  return [...new Set(groups.values())].map(({ figures: same, pairs: joined }) => rowOf(same, joined));
}

function rowOf(same: readonly Figure[], pairs: readonly FigurePair[]): FigureRow {
  const figures = [...same].sort((a, b) => order(a.when?.from ?? '9999', b.when?.from ?? '9999') || order(a.place.reading, b.place.reading) || a.place.start - b.place.start);
  const [first] = figures;
  return {
    key: first === undefined ? '' : `${first.place.reading} ${first.place.start}`,
    topic: figures.flatMap(({ mark }) => mark.topic ?? []).sort((a, b) => b.length - a.length || order(a, b))[0] ?? null,
    years: [...new Set(figures.flatMap(({ mark }) => mark.years))].sort(),
    figures, pairs, differs: [...new Set(pairs.flatMap(({ differs }) => differs))],
  };
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The rows that pass the filters, in the order that is asked. */
export function shownFigures(rows: readonly FigureRow[], { figures, sort, descending, words }: Pick<TimelineState, 'figures' | 'sort' | 'descending' | 'words'>): FigureRow[] {
  const needle = words.trim().toLowerCase();
  const passing = rows.filter((row) => passes(row, figures) && (needle === '' || textOf(row).includes(needle)));
  const sorted = passing.sort((a, b) => compare(a, b, sort) || order(a.key, b.key));
  return descending ? sorted.reverse() : sorted;
}

function passes({ pairs, differs }: FigureRow, choice: TimelineState['figures']): boolean {
  if (choice === 'all') return true;
  if (choice === 'differing') return differs.length > 0;
  return choice === 'twins' ? pairs.length > 0 : pairs.length === 0;
}

function compare(a: FigureRow, b: FigureRow, column: TimelineState['sort']): number {
  const [x, y] = [a.figures[0], b.figures[0]];
  switch (column) {
    // Figures that no phrase names come last.
    case 'topic': return order(topicKey(a), topicKey(b));
    case 'year': return (a.years[0] ?? 9999) - (b.years[0] ?? 9999);
    case 'amount': return (x?.mark.high ?? 0) - (y?.mark.high ?? 0);
    case 'document': return order(x?.when?.from ?? '9999', y?.when?.from ?? '9999') || order(x?.place.reading ?? '', y?.place.reading ?? '') || (x?.place.start ?? 0) - (y?.place.start ?? 0);
  }
}

const topicKey = ({ topic }: FigureRow): string => (topic === null ? '\uFFFF' : topicName(topic).toLowerCase());

/** A topic as a heading has it: without the article that the sentence put before it, with a capital. */
export function topicName(topic: string): string {
  const bare = topic.replace(/^(?:de|het|een) (?=\p{L})/iu, '');
  return `${bare.charAt(0).toUpperCase()}${bare.slice(1)}`;
}

const textOf = ({ topic, years, figures }: FigureRow): string =>
  [topic ?? '', years.join(' '), ...figures.flatMap(({ place, by }) => [place.sentence, by ?? ''])].join(' ').toLowerCase();
