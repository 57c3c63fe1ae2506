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
import { makePdf, type DrawnPage, type DrawnText } from '../pdf/make-pdf';
import { readFile } from '../pdf/read-file';

/** Texts of documents as they were found; not part of this package. */
const TEXTS = resolve(import.meta.dirname, '../../../shared/seeds');
const WHERE_ABSENT = existsSync(TEXTS) ? '' : ' (skipped: the texts are not here)';
const LINES_ON_PAGE = 56;
const SIGNS_ON_LINE = 90;
const NO_HINTS = { url: null, page: null, date: null };
/** How much less may be found again in the PDF than in the text that it was made from. */
const MOST_LOST = 0.02;
/** Lines of at least so many signs were broken because they were full. */
const FULL_LINE = 40;

const names = existsSync(TEXTS) ? readdirSync(TEXTS).filter((name) => name.endsWith('.txt')) : [];

interface Producer {
  readonly name: string;
  readonly isHere: () => boolean;
  readonly produce: (text: string) => Promise<Uint8Array>;
}

const PRODUCERS: readonly Producer[] = [
  { name: 'Chromium', isHere: () => findBrowser('chromium') !== null, produce: byChromium },
  { name: 'LibreOffice', isHere: () => onPath('soffice'), produce: byLibreOffice },
  { name: 'line by line, each at its place', isHere: () => true, produce: (text) => Promise.resolve(lineByLine(text)) },
];

describe.each(PRODUCERS)(`PDFs made by $name${WHERE_ABSENT}`, ({ isHere, produce }) => {
  it.skipIf(names.length === 0 || !isHere()).each(names)('%s reads as its text does', async (name) => {
    const text = readFileSync(join(TEXTS, name), 'utf8');
    const source = plainSource(text);
    const expected = read(source, NO_HINTS);
    const { last } = await readFile(await produce(text));
    const found = overlap(expected.marks, last.reading.marks);
    expect(found.missed.slice(0, 20).concat(found.extra.slice(0, 20)), `F1 ${found.f1.toFixed(3)}`).toSatisfy(() => found.f1 >= 1 - MOST_LOST);
    expect({ id: last.reading.identity.id, kind: last.reading.identity.kind, date: last.reading.identity.date })
      .toEqual({ id: expected.identity.id, kind: expected.identity.kind, date: expected.identity.date });
  }, 120_000);
});

/** An address that is its own link is printed once. */
const LINK = /\[(https?:[^\]\n]{1,300})\]\([^)\n]{0,300}\)/g;

/** The text as a page: paragraphs, items and headings as its lines show them. */
function markup(text: string): string {
  const { blocks } = plainSource(text);
  const body = blocks.map(({ start, end, kind }) => {
    const words = text.slice(start, end).replace(LINK, '$1').replace(/&/g, '&amp;').replace(/</g, '&lt;');
    if (kind === 'heading') return `<h3>${words.replace(/^#{1,6} /, '')}</h3>`;
    return kind === 'tableRow' ? `<p style="tab-size: 16">${words}</p>` : `<p>${flowing(words)}</p>`;
  });
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Stuk</title><style>body { font: 11pt serif } p { margin: 0 0 6pt; text-align: justify; white-space: pre-wrap }</style></head><body>${body.join('\n')}</body></html>`;
}

/** A line that was full runs on into the next; one that was not ends there, as in a letterhead. */
function flowing(words: string): string {
  const lines = words.split(/[\t ]*[\n\v\f\r\u2028\u2029]+[\t ]*/);
  return lines.map((line, i) => line + (i + 1 === lines.length ? '' : line.length < FULL_LINE ? '<br>' : ' ')).join('');
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

async function byChromium(text: string): Promise<Uint8Array> {
  const browser = await chromium.launch({ executablePath: findBrowser('chromium') ?? '', chromiumSandbox: false });
  try {
    const page = await browser.newPage();
    await page.setContent(markup(text));
    return await page.pdf({ format: 'A4', margin: { top: '20mm', bottom: '20mm', left: '22mm', right: '22mm' } });
  } finally {
    await browser.close();
  }
}

function byLibreOffice(text: string): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'kamerspoor-office-'));
  try {
    writeFileSync(join(folder, 'stuk.html'), markup(text));
    execFileSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--infilter=HTML (StarWriter)', '--convert-to', 'pdf:writer_pdf_Export', '--outdir', folder, join(folder, 'stuk.html')], { stdio: 'ignore', timeout: 100_000 });
    return Promise.resolve(new Uint8Array(readFileSync(join(folder, 'stuk.pdf'))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The blocks of the text in ragged lines of one letter width, each line drawn at its place, with a page number at each foot. */
function lineByLine(text: string): Uint8Array {
  const lines = plainSource(text).blocks.flatMap(({ start, end, kind }): (readonly [words: string, size: number])[] => {
    const words = flowing(text.slice(start, end).replace(/^#{1,6} /, '')).normalize('NFC').split('<br>').flatMap(wrapped);
    return [...words, ''].map((line) => [line, kind === 'heading' ? 11 : 9]);
  });
  const pages = Array.from({ length: Math.ceil(lines.length / LINES_ON_PAGE) }, (_unused, i): DrawnPage => {
    const drawn = lines.slice(i * LINES_ON_PAGE, (i + 1) * LINES_ON_PAGE).map(([line, size], at): DrawnText => [line, 50, 60 + 13 * at, size]);
    return [...drawn.filter(([line]) => line !== ''), [String(i + 1), 300, 825, 8]];
  });
  return makePdf(pages, { font: 'Courier' });
}

function wrapped(line: string): string[] {
  const lines: string[] = [];
  let rest = line;
  while (rest.length > SIGNS_ON_LINE) {
    const space = rest.lastIndexOf(' ', SIGNS_ON_LINE);
    const at = space > 0 ? space : SIGNS_ON_LINE;
    lines.push(rest.slice(0, at));
    rest = rest.slice(at).trimStart();
  }
  return [...lines, rest];
}

function onPath(command: string): boolean {
  return (process.env.PATH ?? '').split(':').some((folder) => existsSync(join(folder, command)));
}
