import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { losses, type Figures, type SuiteFigures } from '../../../scripts/accuracy/figures';
import { canScore, score } from '../../../scripts/accuracy/score';

const figures: SuiteFigures = { must: 10, recall: 0.9, precision: 1, value: null, passed: 9, cases: 10 };

describe('comparing two runs', () => {
  it.each<[string, Partial<SuiteFigures>, string[]]>([
    ['the same', {}, []],
    ['better', { recall: 1, passed: 10 }, []],
    ['a lower recall', { recall: 0.899 }, ['amounts: recall was 0.9, is 0.899']],
    ['fewer cases right', { passed: 8 }, ['amounts: passed was 9, is 8']],
    ['nothing found any more', { precision: null }, ['amounts: precision was 1, is nothing']],
  ])('%s', (_why, change, expected) => {
    expect(losses({ amounts: { ...figures, ...change } }, { amounts: figures })).toEqual(expected);
  });

  it('misses a suite that is gone', () => {
    expect(losses({}, { amounts: figures })).toEqual(['amounts: not measured']);
  });
});

describe('the figures in docs/accuracy.md', () => {
  it.skipIf(!canScore())('are not lower than those on record (skipped where the documents are absent)', async () => {
    const before = JSON.parse(readFileSync('test/gates/accuracy/baseline.json', 'utf8')) as Figures;
    expect(losses(await score(), before)).toEqual([]);
  }, 300_000);
});
