/** What one suite of the scorer comes to; ratios are 0 to 1, `null` where there is nothing to count. */
export interface SuiteFigures {
  readonly must: number;
  readonly recall: number | null;
  readonly precision: number | null;
  /** Of what was found: the right value. */
  readonly value: number | null;
  /** Cases with everything right, and how many there are. */
  readonly passed: number;
  readonly cases: number;
}

/** All figures of a run by suite, with the clustering of motions over documents under its own name. */
export type Figures = Readonly<Record<string, SuiteFigures>>;

interface ScoredSuite {
  readonly n: number; readonly recall: number | null; readonly precision: number | null;
  readonly valueN: number; readonly valueOk: number; readonly cases: Readonly<Record<string, unknown>>;
}

/** The part of the scorer's JSON that the figures are taken from. */
export interface Scored {
  readonly suites: Readonly<Record<string, ScoredSuite>>;
  readonly seeds?: { readonly clusters: { readonly precision: number | null; readonly recall: number | null; readonly sets: { readonly ok: number; readonly n: number } } };
}

export const rounded = (ratio: number | null): number | null => (ratio === null ? null : Math.floor(ratio * 1000) / 1000);

/** The figures of a run, rounded down to three decimals so that they are never better than the run. */
export function figuresOf({ suites, seeds }: Scored): Figures {
  const figures: Record<string, SuiteFigures> = {};
  for (const [name, suite] of Object.entries(suites)) {
    const cases = Object.values(suite.cases);
    figures[name] = {
      must: suite.n, recall: rounded(suite.recall), precision: rounded(suite.precision),
      value: suite.valueN === 0 ? null : rounded(suite.valueOk / suite.valueN),
      passed: cases.filter((passed) => passed === 1 || passed === true).length, cases: cases.length,
    };
  }
  if (seeds !== undefined) {
    const { precision, recall, sets } = seeds.clusters;
    figures['seeds/which-motions'] = { must: sets.n, recall: rounded(recall), precision: rounded(precision), value: rounded(sets.ok / sets.n), passed: sets.ok, cases: sets.n };
  }
  return figures;
}

/** What a run does worse than an earlier one: one line for each figure that fell. */
export function losses(now: Figures, before: Figures): string[] {
  return Object.entries(before).flatMap(([suite, old]) => {
    const figures = now[suite];
    if (figures === undefined) return [`${suite}: not measured`];
    return (['recall', 'precision', 'value', 'passed'] as const).flatMap((name) => {
      const [was, is] = [old[name], figures[name]];
      return was !== null && (is ?? 0) < was ? [`${suite}: ${name} was ${was}, is ${is ?? 'nothing'}`] : [];
    });
  });
}
