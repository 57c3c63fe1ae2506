import { dutchText } from '../dutch-text';
import type { Bench, Result } from '../bench';
import { median } from '../measure';
import { openBenchPage, type BenchPage } from './bench-page';
import type { Took } from './kit';

const MB = 1_000_000;
const RUNS = 9;
const SIZES = [
  { name: '1 MB', length: MB, overLeast: 7, overMarkJs: 4 },
  { name: '10 MB', length: 10 * MB, overLeast: 4, overMarkJs: 10 },
] as const;

/** What painting costs over the least that finding can cost, and beside the usual library, on the same page with the same pattern. */
export const painting: Bench = {
  id: 'R2',
  question: 'What does painting one kind of citation cost over finding it, and beside mark.js?',
  async run() {
    await using page = await openBenchPage('chromium');
    if (page === null) return [];
    const results: Result[] = [];
    for (const { name, length, overLeast, overMarkJs } of SIZES) {
      const text = JSON.stringify(dutchText(length, 0));
      await page.run(`kit.fill(${text})`);
      const [ours, least, markJs] = await inTurn(page, ['kit.ours()', 'kit.least()', 'kit.markJs()'], `kit.clean(${text})`);
      if (ours === undefined || least === undefined || markJs === undefined) continue;
      const counted = `ours ${ours.found}, bare ${least.found}, mark.js ${markJs.found}`;
      results.push({ id: `R2-bare-${length / MB}`, what: `collect, find and paint / text and one pattern, ${name}`, ratio: ours.middle / least.middle, limit: { most: overLeast }, medianMs: [ours.middle, least.middle], runs: RUNS, counted });
      results.push({ id: `R2-mark-${length / MB}`, what: `mark.js / collect, find and paint, ${name}`, ratio: markJs.middle / ours.middle, limit: { least: overMarkJs }, medianMs: [markJs.middle, ours.middle], runs: RUNS, counted });
    }
    return results;
  },
};

interface Middle {
  readonly middle: number;
  readonly found: number;
}

/** Runs expressions in turn, each time in another order, after a warm-up; the page is made clean behind each. */
async function inTurn(page: BenchPage, expressions: readonly string[], clean: string): Promise<Middle[]> {
  const times = expressions.map((): number[] => []);
  const found = expressions.map(() => 0);
  for (let round = -1; round < RUNS; round++) {
    for (const i of expressions.keys()) {
      const turn = (i + Math.max(0, round)) % expressions.length;
      await page.collectGarbage();
      const took = await page.run<Took>(expressions[turn] ?? '');
      found[turn] = took.found;
      if (round >= 0) times[turn]?.push(took.milliseconds);
      await page.run(clean);
    }
  }
  return times.map((list, i) => ({ middle: median(list), found: found[i] ?? 0 }));
}
