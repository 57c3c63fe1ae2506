import { setTimeout as delay } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import type { Bench, Result } from '../bench';
import { median } from '../measure';
import { bookOf, READER_OF_BOOK } from './pdf-book';
import { longestOfOurs, longestScriptTask, TASKS_WITH_STACKS, type TraceEvent } from './trace';
import { withExtension } from './with-extension';

const RUNS = 3;
const PAGES = 200;
const STEPS = 60;
/** Nearly a window. */
const STEP = 800;
const BETWEEN_STEPS = 60;
const MOST = 50;

interface Scrolled {
  /** The most of one task that was script of ours or called by it. */
  readonly ours: number;
  /** The longest task with script, the drawing by the library included. */
  readonly longest: number;
  readonly all: number;
  readonly pages: number;
}

/** Script of the page and not of the library, which stands in files of its own that begin with its name. */
const isOurs = (url: string): boolean => /\/chunks\/(?!pdf(?:_viewer)?-)[^/]*$/.test(url);

/** Scrolling through a PDF while its marks are painted. The library draws on the same thread; its own tasks are shown beside ours. */
export const pdfScrolling: Bench = {
  id: 'R8c',
  question: 'Does scrolling through a PDF with marks go without a task over 50 ms?',
  async run() {
    const took = await withExtension({ 'www.rijksoverheid.nl': { '/boek.pdf': bookOf(PAGES) } }, async ({ context, extensionId }) => {
      const browser = context.browser();
      const runs: Scrolled[] = [];
      for (let run = 0; browser !== null && run < RUNS; run++) runs.push(await scroll(browser, await context.newPage(), `chrome-extension://${extensionId}/${READER_OF_BOOK}`));
      return runs;
    });
    if (took === null) return [];
    const [ours, longest] = [median(took.map((run) => run.ours)), median(took.map((run) => run.longest))];
    const result: Result = { id: 'R8-scroll', what: 'ms that script of ours took of one task at most while scrolling a PDF; beside it the longest task, the drawing by the library included', ratio: ours, limit: { most: MOST }, medianMs: [ours, longest], runs: RUNS, counted: `${took[0]?.pages ?? 0} pages passed` };
    return [result];
  },
};

async function scroll(browser: Browser, page: Page, address: string): Promise<Scrolled> {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(address);
  await page.waitForSelector('.page canvas');
  await page.waitForFunction(() => document.querySelector('.viewer progress') === null && CSS.highlights.size > 0, undefined, { timeout: 60_000 });
  await delay(2_000); // It is saved after it was read.
  await page.mouse.move(640, 500);
  await browser.startTracing(page, { categories: TASKS_WITH_STACKS });
  for (let step = 0; step < STEPS; step++) {
    await page.mouse.wheel(0, STEP);
    await delay(BETWEEN_STEPS);
  }
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  const pages = Number(await page.inputValue('.viewer-page input'));
  await page.close();
  return { ...longestScriptTask(trace.traceEvents, isOurs), ours: longestOfOurs(trace.traceEvents, isOurs), pages };
}
