import { sharedWords } from './content-words';
import { sameValue, type Figure } from './figure';
import { pairsOfOneValue } from './same-values';
import { byReading } from './timeline-reading';

/** In what two prints of one figure are not the same. */
export type FigureDifference =
  | 'approx' // "ca." here, not there
  | 'bound' // "ten minste" or "maximaal" here, not there
  | 'recurrence' // structural or one-off here, not there
  | 'year' // another year
  | 'phase' // another stage of the budget
  | 'range' // a range against a point
  | 'provisional' // "voorlopige inschatting" here, not there
  | 'source' // where it comes from is said here, not there
  | 'path' // an amount that is grown towards, against one that is reached at once
  | 'rounded' // the same at the coarser print
  | 'wording'; // one sentence says more about it than the other

/** One figure in two places, the earlier read first, with what differs. */
export interface FigurePair {
  readonly a: Figure;
  readonly b: Figure;
  /** How sure it is one figure, 0 to 1. */
  readonly likeness: number;
  readonly differs: readonly FigureDifference[];
}

/** Two figures with one value are one figure only when their sentences speak of one thing. */
const PAIR_FROM = 0.34;

/** Figures that stand in two places: in two documents, or in two parts of one. Each figure is paired at most once with each other part. */
export function figurePairs(figures: readonly Figure[]): FigurePair[] {
  const likely = pairsOfOneValue(figures).filter(([a, b]) => canBeOne(a, b)).map(inOrderOfPlace).filter(({ likeness }) => likeness >= PAIR_FROM);
  return mutualBest(likely).map(told).sort((x, y) => byReading(x.a.place, y.a.place) || byReading(x.b.place, y.b.place));
}

/** Twins of one figure among others, the likeliest first. */
export function twinsOf(figure: Figure, others: readonly Figure[]): FigurePair[] {
  return others.filter((other) => canBeOne(figure, other) && sameValue(figure, other)).map((other) => ({ a: figure, b: other, likeness: likenessOf(figure, other) }))
    .filter(({ likeness }) => likeness >= PAIR_FROM).sort((x, y) => y.likeness - x.likeness || byReading(x.b.place, y.b.place)).map(told);
}

/** Two figures that may be one, before it is told in what they differ. */
type LikelyPair = Omit<FigurePair, 'differs'>;

const inOrderOfPlace = ([a, b]: readonly [Figure, Figure]): LikelyPair =>
  (byReading(a.place, b.place) <= 0 ? { a, b, likeness: likenessOf(a, b) } : { a: b, b: a, likeness: likenessOf(a, b) });

const told = ({ a, b, likeness }: LikelyPair): FigurePair => ({ a, b, likeness, differs: differencesOf(a, b) });

/** Two places that can hold one figure: not the same part of one document, and not a price against a total. */
function canBeOne(a: Figure, b: Figure): boolean {
  return (a.place.reading !== b.place.reading || a.part !== b.part) && a.mark.per === b.mark.per;
}

function likenessOf(a: Figure, b: Figure): number {
  const words = sharedWords(a.words, b.words);
  const years = a.mark.years.length === 0 || b.mark.years.length === 0 ? 0 : a.mark.years.some((year) => b.mark.years.includes(year)) ? 0.15 : -0.25;
  const recurrence = a.mark.recurrence === null || b.mark.recurrence === null ? 0 : a.mark.recurrence === b.mark.recurrence ? 0.1 : -0.4;
  return Math.max(0, Math.min(1, words + years + recurrence + (words > 0 ? rarityOf(a, b) : 0)));
}

/** How unlikely it is that two figures meet by chance: the same two ends of a range, or many digits. */
function rarityOf(a: Figure, b: Figure): number {
  if (a.mark.low < a.mark.high && a.mark.low === b.mark.low && a.mark.high === b.mark.high) return 0.3;
  const digits = (figure: Figure): number => Math.log10(Math.max(1, Math.abs(figure.mark.high) / figure.precision));
  return Math.min(digits(a), digits(b)) >= 2 ? 0.1 : 0;
}

/** What differs between two prints of a figure; empty when they say the same. */
export function differencesOf(a: Figure, b: Figure): FigureDifference[] {
  const differs: FigureDifference[] = [];
  const [x, y] = [a.mark, b.mark];
  if (x.approx !== y.approx) differs.push('approx');
  if (x.bound !== y.bound) differs.push('bound');
  if (x.recurrence !== y.recurrence) differs.push('recurrence');
  if (x.years.length > 0 && y.years.length > 0 && x.years.join() !== y.years.join()) differs.push('year');
  if (x.phase !== null && y.phase !== null && x.phase !== y.phase) differs.push('phase');
  if (a.provisional !== b.provisional) differs.push('provisional');
  if ((a.source === null) !== (b.source === null)) differs.push('source');
  if (a.path !== b.path) differs.push('path');
  if ((x.low === x.high) !== (y.low === y.high)) differs.push('range');
  else if (x.high !== y.high) differs.push('rounded');
  if (differs.length === 0 && sharedWords(a.words, b.words) < 0.75) differs.push('wording');
  return differs;
}

/** With so many twins is a figure shown at most. */
const MOST_TWINS = 6;

/** Keeps a pair when neither figure has a likelier partner in the place of the other, or too many already. */
function mutualBest(candidates: readonly LikelyPair[]): LikelyPair[] {
  /** The places in which a figure has its twin. */
  const twins = new Map<Figure, Set<string>>();
  const mayTake = (figure: Figure, other: string): boolean => {
    const taken = twins.get(figure);
    return taken === undefined || (taken.size < MOST_TWINS && !taken.has(other));
  };
  const take = (figure: Figure, other: string): void => {
    const taken = twins.get(figure);
    if (taken === undefined) twins.set(figure, new Set([other]));
    else taken.add(other);
  };
  const kept: LikelyPair[] = [];
  for (const pair of [...candidates].sort((x, y) => y.likeness - x.likeness || byReading(x.a.place, y.a.place) || byReading(x.b.place, y.b.place))) {
    const [a, b] = [partOf(pair.a), partOf(pair.b)];
    if (!mayTake(pair.a, b) || !mayTake(pair.b, a)) continue;
    take(pair.a, b);
    take(pair.b, a);
    kept.push(pair);
  }
  return kept;
}

const partOf = ({ place, part }: Figure): string => `${place.reading}|${part}`;
