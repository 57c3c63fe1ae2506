import type { BrowserFamily } from '../../../scripts/browser/find-browser';
import { dutchText } from '../dutch-text';
import type { Bench, Result } from '../bench';
import { compare, median } from '../measure';
import { openBenchPage } from './bench-page';
import type { Took } from './kit';

const TIMES = 50;
const MOST = 1.1;
const RUNS = 9;

/** What our observer costs a page that grows. */
export const watching: Bench = {
  id: 'R3',
  question: 'What does watching cost a page that grows?',
  run: async () => [...(await inBrowser('chromium')), ...(await inBrowser('firefox'))],
};

async function inBrowser(family: BrowserFamily): Promise<Result[]> {
  await using page = await openBenchPage(family);
  if (page === null) return [];
  await page.run(`kit.fill(${JSON.stringify(dutchText(100_000, 10))})`);
  const times = { watched: [] as number[], bare: [] as number[] };
  const side = (watched: boolean) => async (): Promise<number> => {
    await page.collectGarbage();
    const took = await page.run<Took>(`kit.append(${TIMES}, ${watched})`);
    times[watched ? 'watched' : 'bare'].push(took.milliseconds);
    return took.found;
  };
  const { oursFound, theirsFound } = await compare(side(true), side(false), RUNS);
  const [a, b] = [median(times.watched.slice(1)), median(times.bare.slice(1))];
  return [{ id: `R3-${family}`, what: `${TIMES} x 200 paragraphs added with our observer / without, ${family}`, ratio: a / b, limit: { most: MOST }, medianMs: [a, b], runs: RUNS, counted: `${oursFound} and ${theirsFound} paragraphs` }];
}
