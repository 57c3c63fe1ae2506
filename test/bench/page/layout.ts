import type { BrowserFamily } from '../../../scripts/browser/find-browser';
import { dutchText } from '../dutch-text';
import type { Bench, Result } from '../bench';
import { median } from '../measure';
import { openBenchPage, type BenchPage } from './bench-page';
import type { Took } from './kit';

const MB = 1_000_000;
const MARKS = 10_000;
const SCROLLS = 10;
const EDITS = 500;
const RUNS = 9;
const LEAST_OVER_SPANS = 5;
const MOST_LAYOUT = 1;
const MOST_EDITS = 1.3;
/** One frame of a screen of 60 Hz. */
const FRAME = 1_000 / 60;

/** Whether ten thousand marks leave the layout, the scrolling and the edits of a page of 10 MB as they are. */
export const layout: Bench = {
  id: 'R9',
  question: 'Does painting leave the layout free, beside wrapping the same spots in elements?',
  run: async () => [...(await inBrowser('chromium')), ...(await inBrowser('firefox'))],
};

interface Runs {
  readonly total: number[];
  readonly layout: number[];
  readonly scroll: number[];
  readonly edits: number[];
  found: number;
}

const WAYS = ['none', 'painted', 'wrapped'] as const;
type Way = (typeof WAYS)[number];
const MARK: Readonly<Record<Way, string | null>> = { none: null, painted: `kit.paintSpots(${MARKS})`, wrapped: `kit.wrapSpots(${MARKS})` };

async function inBrowser(family: BrowserFamily): Promise<Result[]> {
  await using page = await openBenchPage(family);
  if (page === null) return [];
  await page.run(`kit.fill(${JSON.stringify(dutchText(10 * MB, 10))})`);
  const ways: Record<Way, Runs> = { none: noRuns(), painted: noRuns(), wrapped: noRuns() };
  for (let round = -1; round < RUNS; round++) {
    for (const i of WAYS.keys()) {
      const way = WAYS[(i + Math.max(0, round)) % WAYS.length] ?? 'none';
      await once(page, MARK[way], round < 0 ? noRuns() : ways[way]);
    }
  }
  const { none, painted, wrapped } = ways;
  const [total, wrapping, forced] = [median(painted.total), median(wrapped.total), median(painted.layout)];
  const [scrolled, scrolledNone, edited, editedNone] = [median(painted.scroll), median(none.scroll), median(painted.edits), median(none.edits)];
  const of = { runs: RUNS, counted: `${painted.found} marks, ${wrapped.found} elements` };
  return [
    { ...of, id: `R9-total-${family}`, what: `elements around ${MARKS} spots / the same spots painted, with layout, 10 MB, ${family}`, ratio: wrapping / total, limit: { least: LEAST_OVER_SPANS }, medianMs: [wrapping, total] },
    { ...of, id: `R9-layout-${family}`, absolute: true, what: `ms of layout behind painting, ${family}; beside it behind elements`, ratio: forced, limit: { most: MOST_LAYOUT }, medianMs: [forced, median(wrapped.layout)] },
    { ...of, id: `R9-scroll-${family}`, absolute: true, what: `frames more for a step of scrolling, painted over bare, ${family}`, ratio: Math.max(0, scrolled - scrolledNone) / FRAME, limit: { most: 1 }, medianMs: [scrolled, scrolledNone] },
    { ...of, id: `R9-edits-${family}`, what: `${EDITS} edits on the painted page / on the bare page, ${family}`, ratio: edited / editedNone, limit: { most: MOST_EDITS }, medianMs: [edited, editedNone] },
  ];
}

const noRuns = (): Runs => ({ total: [], layout: [], scroll: [], edits: [], found: 0 });

async function once(page: BenchPage, mark: string | null, runs: Runs): Promise<void> {
  await page.collectGarbage();
  if (mark !== null) {
    const { milliseconds, layoutMilliseconds, found } = await page.run<Took>(mark);
    runs.total.push(milliseconds);
    runs.layout.push(layoutMilliseconds);
    runs.found = found;
  }
  runs.scroll.push(await page.run<number>(`kit.scroll(${SCROLLS})`));
  runs.edits.push((await page.run<Took>(`kit.edit(${EDITS})`)).milliseconds);
  await page.run('kit.clearSpots()');
}
