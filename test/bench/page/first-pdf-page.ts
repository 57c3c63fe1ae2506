import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserContext } from 'playwright-core';
import type { SitePage } from '../../../scripts/browser/site-server';
import type { Bench, Result } from '../bench';
import { median } from '../measure';
import { bookOf, READER_OF_BOOK } from './pdf-book';
import { withExtension } from './with-extension';

const RUNS = 9;
const PAGES = 200;
const MOST_BESIDE_BARE = 1.3;
const WIDTH = 1280;
const HEIGHT = 900;

/** The library's own least: fetch the file, draw the first page in the width of a sheet, put its text over it. */
const BARE_PAGE = `<!doctype html><meta charset="utf-8"><title>Blad</title><canvas></canvas><div class="textLayer"></div>
<script type="module">
import * as pdfjs from '/pdf.mjs';
pdfjs.GlobalWorkerOptions.workerSrc = '/pdf.worker.mjs';
const pdf = await pdfjs.getDocument({ url: '/boek.pdf' }).promise;
const page = await pdf.getPage(1);
const viewport = page.getViewport({ scale: 1.33 });
const canvas = document.querySelector('canvas');
canvas.width = viewport.width;
canvas.height = viewport.height;
await page.render({ canvas, viewport }).promise;
await new pdfjs.TextLayer({ textContentSource: page.streamTextContent(), container: document.querySelector('div'), viewport }).render();
requestAnimationFrame(() => { window.doneAt = performance.now(); });
</script>`;

/** How long it takes until the first page of a book stands there with its marks, over the library alone drawing it without. */
export const firstPdfPage: Bench = {
  id: 'R8b',
  question: 'How long until the first page of a PDF stands there with its marks, over the library alone?',
  async run() {
    const book = bookOf(PAGES);
    const sites = { 'www.rijksoverheid.nl': { '/boek.pdf': book }, 'voorbeeld.example': { '/bare': BARE_PAGE, '/boek.pdf': book, '/pdf.mjs': script('build/pdf.min.mjs'), '/pdf.worker.mjs': script('build/pdf.worker.min.mjs') } };
    const times = await withExtension(sites, ({ context, extensionId }) => inTurn(context, {
      ours: `chrome-extension://${extensionId}/${READER_OF_BOOK}`, bare: 'https://voorbeeld.example/bare',
    }));
    if (times === null) return [];
    const pair = [median(times.ours), median(times.bare)] as const;
    const result: Result = { id: 'R8-first', what: `first page with marks / drawn by the library alone, ${PAGES} pages`, ratio: pair[0] / pair[1], limit: { most: MOST_BESIDE_BARE }, medianMs: pair, runs: RUNS, counted: `${times.marks} marks drawn` };
    return [result];
  },
};

function script(path: string): SitePage {
  return { body: readFileSync(createRequire(import.meta.url).resolve(`pdfjs-dist/legacy/${path}`)), type: 'text/javascript' };
}

interface Times {
  readonly ours: number[];
  readonly bare: number[];
  marks: number;
}

async function inTurn(context: BrowserContext, addresses: Readonly<Record<'ours' | 'bare', string>>): Promise<Times> {
  const times: Times = { ours: [], bare: [], marks: 0 };
  for (let round = -1; round < RUNS; round++) {
    const order = round % 2 === 0 ? (['ours', 'bare'] as const) : (['bare', 'ours'] as const);
    for (const side of order) {
      const { doneAt, marks } = await open(context, addresses[side]);
      if (round >= 0) times[side].push(doneAt);
      if (side === 'ours') times.marks = marks;
    }
  }
  return times;
}

async function open(context: BrowserContext, address: string): Promise<{ doneAt: number; marks: number }> {
  const page = await context.newPage();
  await page.setViewportSize({ width: WIDTH, height: HEIGHT });
  await page.goto(address, { waitUntil: 'commit' });
  const done = await page.waitForFunction(() => {
    const { doneAt } = window as unknown as { doneAt?: number };
    const marks = [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);
    if (location.pathname === '/viewer.html') return marks > 0 && { doneAt: performance.now(), marks };
    return doneAt !== undefined && { doneAt, marks };
  });
  const value = (await done.jsonValue()) as { doneAt: number; marks: number };
  await page.close();
  return value;
}
