/** How many tests of a step ended how. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const NOTHING: Count = { passed: 0, failed: 0, skipped: 0 };

/** A step that is one test by itself. */
export const one = (ok: boolean): Count => (ok ? { ...NOTHING, passed: 1 } : { ...NOTHING, failed: 1 });

export function sum(counts: readonly Count[]): Count {
  return counts.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped }), NOTHING);
}

/** The last line of a test run: `12 passed, 0 failed`, with `, 3 skipped` when any were. */
export function summary({ passed, failed, skipped }: Count): string {
  return `${passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`;
}
