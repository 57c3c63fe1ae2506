import { setTimeout as delay } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import type { Bench, Result } from '../bench';
import { median } from '../measure';
import { bookOf, READER_OF_BOOK } from './pdf-book';
import { longestScriptTask, type TraceEvent } from './trace';
import { withExtension } from './with-extension';

const RUNS = 3;
const PAGES = 200;
const STEPS = 60;
/** Nearly a window. */
const STEP = 800;
const BETWEEN_STEPS = 60;
const MOST = 50;

/** Scrolling through a PDF while its marks are painted; the drawing of the library, on the same thread, counts as ours. */
export const pdfScrolling: Bench = {
  id: 'R8c',
  question: 'Does scrolling through a PDF with marks go without a task over 50 ms?',
  async run() {
    const took = await withExtension({ 'www.rijksoverheid.nl': { '/boek.pdf': bookOf(PAGES) } }, async ({ context, extensionId }) => {
      const browser = context.browser();
      const runs: { longest: number; all: number; pages: number }[] = [];
      for (let run = 0; browser !== null && run < RUNS; run++) runs.push(await scroll(browser, await context.newPage(), `chrome-extension://${extensionId}/${READER_OF_BOOK}`));
      return runs;
    });
    if (took === null) return [];
    const longest = median(took.map((run) => run.longest));
    const result: Result = { id: 'R8-scroll', what: 'ms of the longest task with script while scrolling a PDF; beside it all script', ratio: longest, limit: { most: MOST }, medianMs: [longest, median(took.map(({ all }) => all))], runs: RUNS, counted: `${took[0]?.pages ?? 0} pages passed` };
    return [result];
  },
};

async function scroll(browser: Browser, page: Page, address: string): Promise<{ longest: number; all: number; pages: number }> {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(address);
  await page.waitForSelector('.page canvas');
  await page.waitForFunction(() => document.querySelector('.viewer progress') === null && CSS.highlights.size > 0, undefined, { timeout: 60_000 });
  await delay(2_000); // It is saved after it was read.
  await page.mouse.move(640, 500);
  await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline'] });
  for (let step = 0; step < STEPS; step++) {
    await page.mouse.wheel(0, STEP);
    await delay(BETWEEN_STEPS);
  }
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  const pages = Number(await page.inputValue('.viewer-page input'));
  await page.close();
  return { ...longestScriptTask(trace.traceEvents), pages };
}
