import { sameValue, type Figure } from './figure';

/**
 * The pairs of figures that can be one value at the coarser print of the two, or of which one is a point inside the other's range.
 * Figures are put in buckets by their value at each printed precision, so that the work does not grow with the square of their number.
 */
export function pairsOfOneValue(figures: readonly Figure[]): [Figure, Figure][] {
  /** Each pair once, as one number. */
  const found = new Set<number>();
  const add = (i: number, j: number): void => { found.add(Math.min(i, j) * figures.length + Math.max(i, j)); };
  nearPairs(figures, add);
  rangePairs(figures, add);
  const pairs: [Figure, Figure][] = [];
  for (const pair of found) {
    const [a, b] = [figures[Math.floor(pair / figures.length)], figures[pair % figures.length]];
    if (a !== undefined && b !== undefined && sameValue(a, b)) pairs.push([a, b]);
  }
  return pairs;
}

type Add = (i: number, j: number) => void;

/** Pairs whose lowest ends round to one value at the coarser precision. */
function nearPairs(figures: readonly Figure[], add: Add): void {
  for (const step of new Set(figures.map(({ precision }) => precision))) {
    const buckets = new Map<string, { all: number[]; exact: number[] }>();
    figures.forEach(({ mark, precision }, i) => {
      if (precision > step) return;
      const key = `${mark.currency} ${Math.round(mark.low / step)}`;
      const bucket = buckets.get(key) ?? { all: [], exact: [] };
      bucket.all.push(i);
      if (precision === step) bucket.exact.push(i);
      buckets.set(key, bucket);
    });
    for (const { all, exact } of buckets.values()) for (const i of exact) for (const j of all) if (i !== j) add(i, j);
  }
}

/** Each range with the points that lie in it. */
function rangePairs(figures: readonly Figure[], add: Add): void {
  const points = figures.flatMap(({ mark }, i) => (mark.low === mark.high ? [{ i, value: mark.low }] : [])).sort((a, b) => a.value - b.value);
  figures.forEach(({ mark: { low, high } }, i) => {
    if (low === high) return;
    for (let at = firstFrom(points, low); at < points.length; at++) {
      const point = points[at];
      if (point === undefined || point.value > high) break;
      add(i, point.i);
    }
  });
}

/** The first of some points in order that is not below a value. */
function firstFrom(points: readonly { readonly value: number }[], value: number): number {
  let [from, to] = [0, points.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((points[middle]?.value ?? 0) < value) from = middle + 1;
    else to = middle;
  }
  return from;
}
