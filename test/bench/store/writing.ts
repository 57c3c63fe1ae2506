import type { Bench, Result } from '../bench';
import { median } from '../measure';
import { openBenchExtension, type BenchExtension } from './bench-extension';

const ONE_BY_ONE = 1_000;
const MANY = 10_000;
const RUNS = 5;
const RESTORE_SECONDS = 10;

interface Timed { readonly milliseconds: number; readonly found: number }

/** What safety costs when notes are written, one by one and from a backup. */
export const writing: Bench = {
  id: 'R5',
  question: 'What do safe writes of notes cost beside bare ones, one by one and many at once?',
  async run() {
    await using extension = await openBenchExtension();
    if (extension === null) {
      console.log('  no Chromium on this machine: skipped');
      return [];
    }
    const one = await times(extension, `bench.saveNotes(${ONE_BY_ONE})`, `bench.bareNotes(${ONE_BY_ONE})`);
    const many = await times(extension, `bench.restoreNotes(${MANY})`, `bench.bareBulk(${MANY})`);
    return [
      { id: 'R5', what: `${ONE_BY_ONE} notes, each strictly on disk / bare and relaxed`, ratio: one.ours / one.bare, limit: { most: 3 }, medianMs: [one.ours, one.bare], runs: RUNS, counted: one.counted },
      { id: 'R6', what: `${MANY} rows in one bare transaction / restored by the thousand`, ratio: many.bare / many.ours, limit: { least: 0.7 }, medianMs: [many.bare, many.ours], runs: RUNS, counted: `${many.counted}; ${(many.ours / 1000).toFixed(1)} of ${RESTORE_SECONDS} s` },
    ] satisfies Result[];
  },
};

async function times(extension: BenchExtension, ours: string, bare: string): Promise<{ ours: number; bare: number; counted: string }> {
  const took: { ours: number[]; bare: number[] } = { ours: [], bare: [] };
  let counted = '';
  for (let run = 0; run <= RUNS; run++) {
    const [a, b] = [await extension.run<Timed>(ours), await extension.run<Timed>(bare)];
    if (run > 0) {
      took.ours.push(a.milliseconds);
      took.bare.push(b.milliseconds);
    }
    counted = `ours ${a.found}, bare ${b.found}`;
  }
  return { ours: median(took.ours), bare: median(took.bare), counted };
}
