import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findBrowser } from '../../scripts/browser/find-browser';
import { read } from '../../lib/document/read';
import type { Mark } from '../../lib/recognise/mark';
import { plainSource } from '../../lib/text/plain-source';
import { readFile } from '../pdf/read-file';

/** Texts of documents as they were found; not part of this package. */
const TEXTS = resolve(import.meta.dirname, '../../../shared/seeds');
const WHERE_ABSENT = existsSync(TEXTS) ? '' : ' (skipped: the texts are not here)';
const NO_HINTS = { url: null, page: null, date: null };
/** How much less may be found again in the PDF than in the text that it was made from. */
const MOST_LOST = 0.02;

const names = existsSync(TEXTS) ? readdirSync(TEXTS).filter((name) => name.endsWith('.txt')) : [];

interface Producer {
  readonly name: string;
  readonly isHere: () => boolean;
  /** Makes a PDF of a page of markup. */
  readonly produce: (html: string) => Promise<Uint8Array>;
}

const PRODUCERS: readonly Producer[] = [
  { name: 'Chromium', isHere: () => findBrowser('chromium') !== null, produce: byChromium },
  { name: 'LibreOffice', isHere: () => onPath('soffice'), produce: byLibreOffice },
];

describe.each(PRODUCERS)(`PDFs made by $name${WHERE_ABSENT}`, ({ isHere, produce }) => {
  it.skipIf(names.length === 0 || !isHere()).each(names)('%s reads as its text does', async (name) => {
    const text = readFileSync(join(TEXTS, name), 'utf8');
    const source = plainSource(text);
    const expected = read(source, NO_HINTS);
    const { last } = await readFile(await produce(markup(text)));
    const found = overlap(expected.marks, last.reading.marks);
    expect(found.missed.slice(0, 20).concat(found.extra.slice(0, 20)), `F1 ${found.f1.toFixed(3)}`).toSatisfy(() => found.f1 >= 1 - MOST_LOST);
    expect({ id: last.reading.identity.id, kind: last.reading.identity.kind, date: last.reading.identity.date })
      .toEqual({ id: expected.identity.id, kind: expected.identity.kind, date: expected.identity.date });
  }, 120_000);
});

/** The text as a page: paragraphs, items and headings as its lines show them. */
function markup(text: string): string {
  const { blocks } = plainSource(text);
  const body = blocks.map(({ start, end, kind }) => {
    const words = text.slice(start, end).replace(/&/g, '&amp;').replace(/</g, '&lt;');
    if (kind === 'heading') return `<h3>${words.replace(/^#{1,6} /, '')}</h3>`;
    return kind === 'tableRow' ? `<p style="white-space: pre; tab-size: 16">${words}</p>` : `<p>${words.replaceAll('\n', ' ')}</p>`;
  });
  return `<!doctype html><html lang="nl"><meta charset="utf-8"><style>body { font: 11pt serif } p { margin: 0 0 6pt; text-align: justify; white-space: pre-wrap }</style><body>${body.join('\n')}</body></html>`;
}

/** How well the same words are marked as the same kind, whatever spaces and hyphens at line ends. */
function overlap(expected: readonly Mark[], found: readonly Mark[]): { f1: number; missed: string[]; extra: string[] } {
  const left = new Map<string, number>();
  for (const mark of expected) left.set(keyOf(mark), (left.get(keyOf(mark)) ?? 0) + 1);
  const extra: string[] = [];
  for (const mark of found) {
    const count = left.get(keyOf(mark)) ?? 0;
    if (count === 0) extra.push(`+ ${keyOf(mark)}`);
    else left.set(keyOf(mark), count - 1);
  }
  const missed = [...left].flatMap(([key, count]) => Array.from({ length: count }, () => `- ${key}`));
  return { f1: (2 * (found.length - extra.length)) / (expected.length + found.length), missed, extra };
}

const keyOf = ({ kind, quote }: Mark): string => `${kind} ${quote.normalize('NFKC').replace(/[\s\u00AD\u2010-\u2015-]+/g, '').slice(0, 120)}`;

async function byChromium(html: string): Promise<Uint8Array> {
  const browser = await chromium.launch({ executablePath: findBrowser('chromium') ?? '', chromiumSandbox: false });
  try {
    const page = await browser.newPage();
    await page.setContent(html);
    return await page.pdf({ format: 'A4', margin: { top: '20mm', bottom: '20mm', left: '22mm', right: '22mm' } });
  } finally {
    await browser.close();
  }
}

function byLibreOffice(html: string): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'kamerspoor-office-'));
  try {
    writeFileSync(join(folder, 'stuk.html'), html);
    execFileSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'pdf:writer_web_pdf_Export', '--outdir', folder, join(folder, 'stuk.html')], { stdio: 'ignore', timeout: 100_000 });
    return Promise.resolve(new Uint8Array(readFileSync(join(folder, 'stuk.pdf'))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function onPath(command: string): boolean {
  return (process.env.PATH ?? '').split(':').some((folder) => existsSync(join(folder, command)));
}
