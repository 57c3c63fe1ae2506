/** One question of the benchmarks. */
export interface Bench {
  readonly id: string;
  readonly question: string;
  readonly run: () => Promise<readonly Result[]>;
}

/** A ratio of two medians of one run on one machine; milliseconds do not carry over, ratios do. */
export interface Result {
  readonly id: string;
  /** What is divided by what. */
  readonly what: string;
  readonly ratio: number;
  /** Whether `ratio` is no ratio but milliseconds or frames: then it has its limit, and is not held to what it was before. */
  readonly absolute?: true;
  /** The ratio must not be above (`most`) or under (`least`) this; `null` when it is only kept. */
  readonly limit: { readonly most: number } | { readonly least: number } | null;
  readonly medianMs: readonly [above: number, below: number];
  readonly runs: number;
  /** What was counted, which shows that both sides did their work. */
  readonly counted: string;
}

/** Whether a result keeps to its limit. */
export function holds({ ratio, limit }: Pick<Result, 'ratio' | 'limit'>): boolean {
  if (limit === null) return true;
  return 'most' in limit ? ratio <= limit.most : ratio >= limit.least;
}
