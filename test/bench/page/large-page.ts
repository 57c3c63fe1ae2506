import { setTimeout as delay } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { countHighlights, highlightsOn } from '../../browser/harness/highlights';
import type { Bench, Result } from '../bench';
import { median } from '../measure';
import { LETTER_ADDRESS, longLetter } from './long-letter';
import { longestScriptTask, TASKS, type TraceEvent } from './trace';
import { withExtension } from './with-extension';

const RUNS = 3;
const LENGTH = 10_000_000;
/** A task of more than 50 ms is a long one to the browser, and to the reader who types or scrolls. */
const MOST = 50;
/** Sentences without anything between two with something. */
const KINDS = [{ name: 'one sentence in 61 tells', plain: 60 }, { name: 'one sentence in 6 tells', plain: 5 }] as const;
const READ_WITHIN = 240_000;
const isOurs = (url: string): boolean => /\/read(?:er|ing)\.js$/.test(url);

/**
 * A page of ten million signs is read, recognised and painted in tasks that nobody notices. The page has no script of
 * its own, so every task with script in it is ours.
 */
export const largePage: Bench = {
  id: 'P10',
  question: 'Is a page of 10 MB read and painted without a task of ours over 50 ms?',
  async run() {
    const results: Result[] = [];
    for (const { name, plain } of KINDS) {
      const { pathname } = new URL(LETTER_ADDRESS);
      const took = await withExtension({ 'vng.nl': { [pathname]: longLetter(LENGTH, plain) } }, async ({ context }) => {
        const browser = context.browser();
        if (browser === null) return [];
        const runs: { longest: number; all: number; marks: number }[] = [];
        for (let run = 0; run < RUNS; run++) runs.push(await read(browser, await context.newPage()));
        return runs;
      });
      if (took === null) return [];
      const longest = median(took.map((run) => run.longest));
      results.push({ id: `P10-${plain}`, absolute: true, what: `ms of the longest task of ours on a page of 10 MB, ${name}; beside it all our script`, ratio: longest, limit: { most: MOST }, medianMs: [longest, median(took.map(({ all }) => all))], runs: RUNS, counted: `${took[0]?.marks ?? 0} marks` });
    }
    return results;
  },
};

async function read(browser: Browser, page: Page): Promise<{ longest: number; all: number; marks: number }> {
  await browser.startTracing(page, { categories: TASKS });
  await page.goto(LETTER_ADDRESS, { timeout: 0 });
  const until = Date.now() + READ_WITHIN;
  while (Date.now() < until && (await page.evaluate(() => CSS.highlights.size)) === 0) await delay(500);
  await delay(4_000); // It is saved a second after it was painted.
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  const marks = countHighlights(await highlightsOn(page));
  await page.close();
  return { ...longestScriptTask(trace.traceEvents, isOurs), marks };
}
