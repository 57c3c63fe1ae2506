import { performance } from 'node:perf_hooks';

/** Times of both sides of a comparison, in milliseconds, in the order they were run. */
export interface Times {
  readonly ours: readonly number[];
  readonly theirs: readonly number[];
}

/** One side of a comparison: does the work once and gives a count, so that a side that did nothing is noticed. */
export type Side = () => number | Promise<number>;

export interface Comparison extends Times {
  readonly oursFound: number;
  readonly theirsFound: number;
}

/** Runs both sides in alternating order, after one warm-up each. @param times how often each is run */
export async function compare(ours: Side, theirs: Side, times = 9): Promise<Comparison> {
  const oursFound = await ours();
  const theirsFound = await theirs();
  const took: { ours: number[]; theirs: number[] } = { ours: [], theirs: [] };
  for (let round = 0; round < times; round += 1) {
    const order = round % 2 === 0 ? (['ours', 'theirs'] as const) : (['theirs', 'ours'] as const);
    for (const side of order) took[side].push(await timeOf(side === 'ours' ? ours : theirs));
  }
  return { ...took, oursFound, theirsFound };
}

/** How long one run takes, in milliseconds, after a collection of garbage where Node allows it. */
export async function timeOf(side: Side): Promise<number> {
  globalThis.gc?.();
  const begin = performance.now();
  await side();
  return performance.now() - begin;
}

/** The middle of an odd number of values, the upper of the two middles of an even number; 0 of none. */
export const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
