import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { BrowserContext } from 'playwright-core';
import { countHighlights, highlightsOn } from '../../browser/harness/highlights';
import { ONE_CITATION } from '../one-citation';
import type { Bench, Result } from '../bench';
import { median } from '../measure';
import { PEERS_FOLDER } from '../peers';
import { LETTER_ADDRESS, longLetter } from './long-letter';
import { withExtension } from './with-extension';

const RUNS = 9;
/** A page of one sentence in 61 that tells something is what most documents look like. */
const PLAIN = 60;
const SIZES = [{ name: 'a letter', length: 0 }, { name: '300 kB', length: 300_000 }] as const;
const MOST_BESIDE_MARK_JS = 1;
/** Our site's pages hold the extension; this host is none of ours, so the same page is loaded there without it. */
const ELSEWHERE = 'https://voorbeeld.example';
const WAYS = ['none', 'ours', 'markJs'] as const;
type Way = (typeof WAYS)[number];

/** The script time of a page load with our extension over that of the same page with mark.js on load; the bare page is taken off both. */
export const loading: Bench = {
  id: 'R4',
  question: 'What does our extension cost a page that loads, beside mark.js on the same page?',
  async run() {
    const results: Result[] = [];
    for (const { name, length } of SIZES) {
      const page = longLetter(length, PLAIN);
      const { pathname } = new URL(LETTER_ADDRESS);
      const addresses: Record<Way, string> = { ours: LETTER_ADDRESS, none: `${ELSEWHERE}/bare`, markJs: `${ELSEWHERE}/marked` };
      const sites = { 'vng.nl': { [pathname]: page }, 'voorbeeld.example': { '/bare': page, '/marked': page.replace('</body>', `${markJs()}</body>`) } };
      const times = await withExtension(sites, ({ context }) => inTurn(context, addresses));
      if (times === null) return [];
      const [none, ours, theirs] = WAYS.map((way) => median(times[way]));
      if (none === undefined || ours === undefined || theirs === undefined) continue;
      const pair = [ours - none, theirs - none] as const;
      results.push({ id: `R4-${length / 1_000}`, what: `script of a load with us / with mark.js, the bare page (${none.toFixed(1)} ms) off both, ${name}`, ratio: pair[0] / pair[1], limit: { most: MOST_BESIDE_MARK_JS }, medianMs: pair, runs: RUNS, counted: `${times.marks} marks, ${times.elements} elements` });
    }
    return results;
  },
};

function markJs(): string {
  const script = readFileSync(createRequire(join(PEERS_FOLDER, 'package.json')).resolve('mark.js/dist/mark.min.js'), 'utf8');
  return `<script>${script}</script><script>addEventListener('load', () => new Mark(document.body).markRegExp(${String(ONE_CITATION)}))</script>`;
}

async function inTurn(context: BrowserContext, addresses: Readonly<Record<Way, string>>): Promise<Record<Way, number[]> & { marks: number; elements: number }> {
  const times = { none: [] as number[], ours: [] as number[], markJs: [] as number[], marks: 0, elements: 0 };
  for (let round = -1; round < RUNS; round++) {
    for (const i of WAYS.keys()) {
      const way = WAYS[(i + Math.max(0, round)) % WAYS.length] ?? 'none';
      const { milliseconds, marks, elements } = await load(context, addresses[way]);
      if (round >= 0) times[way].push(milliseconds);
      if (way === 'ours') times.marks = marks;
      if (way === 'markJs') times.elements = elements;
    }
  }
  return times;
}

const QUIET = 700;

/** Loads an address in a new tab and adds up its script until nothing more runs. */
async function load(context: BrowserContext, address: string): Promise<{ milliseconds: number; marks: number; elements: number }> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  const scriptTime = async (): Promise<number> => ((await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1_000;
  await page.goto(address);
  let milliseconds = await scriptTime();
  for (let before = -1; milliseconds > before;) {
    before = milliseconds;
    await delay(QUIET);
    milliseconds = await scriptTime();
  }
  const marks = countHighlights(await highlightsOn(page));
  const elements = await page.evaluate(() => document.querySelectorAll('mark').length);
  await page.close();
  return { milliseconds, marks, elements };
}
