import { describe, expect, it } from 'vitest';
import type { SuiteFigures } from '../../../scripts/accuracy/figures';
import { canMeasureTimeline, measureTimeline, seedFacts, type TimelineMeasure } from '../../../scripts/accuracy/timeline-figures';

let kept: TimelineMeasure | null = null;
const measured = (): TimelineMeasure => (kept ??= measureTimeline());

/** What the timeline of the five letters must reach at least; what it reaches now is kept in `baseline.json`. */
describe.skipIf(!canMeasureTimeline())('the timeline of the five letters (skipped where they are absent)', () => {
  it.each<[string, keyof SuiteFigures, number, string]>([
    ['motions', 'value', 0.97, 'which mentions mean one motion, F1 over pairs'], ['status', 'recall', 0.9, 'claims about motions'],
    ['figure-pairs', 'recall', 1, 'figures and statements in two places'], ['figure-pairs', 'precision', 1, 'no figure that stands alone is paired'],
    ['figure-pairs', 'value', 1, 'their difference is named'], ['relations', 'passed', 6, 'documents tied together'],
    ['differences', 'passed', 20, 'differences shown'], ['events', 'recall', 0.9, 'dated events'], ['events', 'value', 1, 'one thread for a happening'],
  ])('%s: %s is at least %d (%s)', (suite, measure, least) => {
    const { figures, misses } = measured();
    expect(figures[`timeline/${suite}`]?.[measure] ?? 0, misses.join('\n')).toBeGreaterThanOrEqual(least);
  });

  it('is the same in whatever order the letters are read', () => {
    expect(measureTimeline([...seedFacts()].reverse())).toEqual(measured());
  });
});
