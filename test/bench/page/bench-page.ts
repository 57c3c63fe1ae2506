import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import puppeteer from 'puppeteer-core';
import { findBrowser, type BrowserFamily } from '../../../scripts/browser/find-browser';
import { PEERS_FOLDER } from '../peers';

/** A page of a browser without extension, with {@link file://./kit.ts} as `kit` and the library `Mark` in it. */
export interface BenchPage extends AsyncDisposable {
  /** The value of an expression in the page, awaited there. */
  readonly run: <T>(expression: string) => Promise<T>;
  readonly collectGarbage: () => Promise<void>;
}

interface Esbuild {
  buildSync(options: { entryPoints: string[]; bundle: true; minify: true; format: 'iife'; globalName: string; write: false }): { outputFiles: { text: string }[] };
}

const from = createRequire(join(PEERS_FOLDER, 'package.json'));
const EMPTY = '<!doctype html><meta charset="utf-8"><title>Maat</title><style>body { font: 17px/1.6 serif; inline-size: 680px; } ::highlight(kamerspoor-reference) { background: gold; }</style>';

/** The scripts of the page, as one text. */
function scripts(): string {
  const esbuild = from('esbuild') as Esbuild;
  const built = esbuild.buildSync({ entryPoints: [join(import.meta.dirname, 'kit.ts')], bundle: true, minify: true, format: 'iife', globalName: 'kit', write: false });
  return built.outputFiles.map(({ text }) => text).join('\n');
}

/** Opens an empty page in a new browser; `null` where the browser is not on this machine. */
export async function openBenchPage(family: BrowserFamily): Promise<BenchPage | null> {
  const executablePath = findBrowser(family);
  if (executablePath === null) return null;
  const folder = await mkdtemp(join(tmpdir(), 'kamerspoor-maat-'));
  const file = join(folder, 'maat.html');
  await writeFile(file, EMPTY);
  const url = pathToFileURL(file).href;
  const page = await (family === 'chromium' ? inChromium(executablePath, url) : inFirefox(executablePath, url));
  return { ...page, [Symbol.asyncDispose]: async () => { await page[Symbol.asyncDispose](); await rm(folder, { recursive: true, force: true }); } };
}

async function inChromium(executablePath: string, url: string): Promise<BenchPage> {
  const browser = await chromium.launch({ executablePath, headless: true, args: ['--disable-gpu'] });
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.setDefaultTimeout(0);
  await page.goto(url);
  await page.addScriptTag({ path: from.resolve('mark.js/dist/mark.min.js') });
  await page.addScriptTag({ content: scripts() });
  const session = await page.context().newCDPSession(page);
  return {
    run: (expression) => page.evaluate(expression),
    collectGarbage: async () => { await session.send('HeapProfiler.collectGarbage'); },
    [Symbol.asyncDispose]: () => browser.close(),
  };
}

async function inFirefox(executablePath: string, url: string): Promise<BenchPage> {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true, protocolTimeout: 0, defaultViewport: { width: 1280, height: 900 } });
  const page = await browser.newPage();
  await page.goto(url);
  await page.addScriptTag({ path: from.resolve('mark.js/dist/mark.min.js') });
  await page.addScriptTag({ content: scripts() });
  return {
    run: (expression) => page.evaluate(expression) as Promise<never>,
    collectGarbage: () => Promise.resolve(), // No script can ask Firefox for it.
    [Symbol.asyncDispose]: () => browser.close(),
  };
}
