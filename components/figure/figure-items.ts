import type { Reading } from '../../lib/document/reading';
import type { Figure } from '../../lib/timeline/figure';
import type { FigureHistory } from '../../lib/timeline/figure-history';
import type { FigurePair } from '../../lib/timeline/figure-pairs';
import type { FigureSum } from '../../lib/timeline/figure-sum';
import type { Timeline } from '../../lib/timeline/timeline';
import { placeKey } from '../../lib/timeline/timeline-reading';
import type { Wording } from '../wording';
import { differenceNotes } from './difference-notes';

/** One amount with where it stands in this document and in others. */
export interface FigureItem {
  /** What it is about, in the words of the document; `null` when it does not say. */
  readonly subject: string | null;
  /** Places in this document, in order; at least one. */
  readonly here: readonly Figure[];
  readonly there: readonly Figure[];
  /** In what the places are not alike, in words. */
  readonly differs: readonly string[];
  readonly state: 'differs' | 'same' | 'alone';
  readonly sum: FigureSum | null;
  /** The same subject with other amounts, years and documents; `null` when there are none. */
  readonly history: FigureHistory | null;
}

/** The amounts of a document, those that are told in two of its places together, in order of place. */
export function figureItems(key: string, timeline: Timeline, words: Wording): FigureItem[] {
  const own = timeline.figures.filter(({ place }) => place.reading === key).sort((a, b) => a.place.start - b.place.start);
  const taken = new Set<string>();
  return own.flatMap((figure): FigureItem[] => {
    if (taken.has(placeKey(figure.place))) return [];
    const pairs = timeline.pairs.filter((pair) => holds(pair, figure));
    const twins = pairs.map((pair) => (placeKey(pair.a.place) === placeKey(figure.place) ? pair.b : pair.a));
    const here = [figure, ...twins.filter(({ place }) => place.reading === key)];
    for (const { place } of here) taken.add(placeKey(place));
    const differs = [...new Set(pairs.flatMap((pair) => differenceNotes(figure, placeKey(pair.a.place) === placeKey(figure.place) ? pair.b : pair.a, pair.differs, words)))];
    return [{
      subject: here.map(({ mark }) => mark.topic).find((topic) => topic !== null) ?? null,
      here, there: twins.filter(({ place }) => place.reading !== key), differs,
      state: pairs.length === 0 ? 'alone' : differs.length > 0 ? 'differs' : 'same',
      sum: timeline.sums.find(({ total }) => placeKey(total.place) === placeKey(figure.place)) ?? null,
      history: timeline.histories.find(({ points }) => points.length > 1 && points.some((point) => placeKey(point.figure.place) === placeKey(figure.place))) ?? null,
    }];
  });
}

const holds = ({ a, b }: FigurePair, { place }: Figure): boolean => [a, b].some((one) => placeKey(one.place) === placeKey(place));

/** Whether any amount of a document was read through damage. */
export const hasRepaired = ({ marks }: Reading): boolean => marks.some((mark) => mark.kind === 'amount' && mark.repaired);
