import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { pageContent, type PageContent } from '../../lib/pdf/page-content';
import { pageText } from '../../lib/pdf/page-text';
import { readPdf } from '../../lib/pdf/read-pdf';
import { linesBelow, makePdf, type DrawnPage } from '../pdf/make-pdf';
import { openInNode } from '../pdf/read-file';
import type { Bench, Result } from './bench';
import { dutchText } from './dutch-text';
import { compare, median } from './measure';

const PAGES = 500;
const LONG = 2_000;
const SHORT = 200;
const LINES = 34;
const SIGNS = 90;
/** In Node the library works in the same thread as we; in the reader it has a thread of its own, and ours is done beside it. */
const MOST_TEXT = 1.15;
const MOST_MEMORY = 1.3;
const RUNS = 5;

type Pdf = Awaited<ReturnType<typeof openInNode>['promise']>;
type Items = Parameters<typeof pageText>[1];

/** What reading the text of a PDF costs over the least that the library asks, and what a long one keeps in memory. */
export const pdfReading: Bench = {
  id: 'R8',
  question: 'What does reading a PDF cost over the bare text of its pages, and does memory stay flat?',
  async run() {
    return [await textOverBare(), await marksOverBare(), await memory()];
  },
};

/** Text with lines, order and places, against a loop that only asks for the text. */
async function textOverBare(): Promise<Result> {
  const pdf = await openInNode(book(PAGES)).promise;
  const { ours, theirs, oursFound, theirsFound } = await compare(() => lines(pdf), () => bare(pdf), RUNS);
  await pdf.loadingTask.destroy();
  const [a, b] = [median(ours), median(theirs)];
  return { id: 'R8-text', what: `lines and places / bare text, ${PAGES} pages`, ratio: a / b, limit: { most: MOST_TEXT }, medianMs: [a, b], runs: RUNS, counted: `${oursFound} lines of ${theirsFound} items` };
}

/** The whole way to the marks; kept, not limited: how much is recognised is another question than how a PDF is read. */
async function marksOverBare(): Promise<Result> {
  const pdf = await openInNode(book(PAGES)).promise;
  const { ours, theirs, oursFound, theirsFound } = await compare(() => marks(pdf), () => bare(pdf), RUNS);
  await pdf.loadingTask.destroy();
  const [a, b] = [median(ours), median(theirs)];
  return { id: 'R8-marks', what: `all the way to the marks / bare text, ${PAGES} pages`, ratio: a / b, limit: null, medianMs: [a, b], runs: RUNS, counted: `${oursFound} marks of ${theirsFound} items` };
}

/** What is held after a long document over what is held after its first pages, library and file included. */
async function memory(): Promise<Result> {
  const pdf = await openInNode(book(LONG)).promise;
  const kept: PageContent[] = [];
  let early = 0;
  for (let number = 1; number <= LONG; number++) {
    kept.push(await contentOf(pdf, number));
    if (number === SHORT) early = held();
  }
  const late = held();
  await pdf.loadingTask.destroy();
  const found = kept.reduce((sum, page) => sum + page.lines.length, 0);
  return { id: 'R8-memory', what: `MB held after page ${LONG} / after page ${SHORT}`, ratio: late / early, limit: { most: MOST_MEMORY }, medianMs: [late, early], runs: 1, counted: `${found} lines kept` };
}

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Memory of the process, in MB, after a collection of garbage. */
function held(): number {
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1e6;
}

async function bare(pdf: Pdf): Promise<number> {
  let items = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    items += (await page.getTextContent()).items.length;
    page.cleanup();
  }
  return items;
}

async function contentOf(pdf: Pdf, number: number): Promise<PageContent> {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
  page.cleanup();
  return pageContent(pageText(number, items as Items, page.getViewport({ scale: 1 })));
}

async function lines(pdf: Pdf): Promise<number> {
  let found = 0;
  for (let number = 1; number <= pdf.numPages; number++) found += (await contentOf(pdf, number)).lines.length;
  return found;
}

async function marks(pdf: Pdf): Promise<number> {
  let found = 0;
  const options = { hints: { url: null, page: null, date: null }, signal: new AbortController().signal, firstPage: 1, pause: () => Promise.resolve() };
  for await (const step of readPdf(pdf, options)) found = step.reading.marks.length;
  return found;
}

/** A book of so many pages of our own sentences. */
function book(pages: number): Uint8Array {
  const words = dutchText(pages * LINES * SIGNS, 4).replace(/\n+/g, ' ').split(' ');
  const all: string[] = [];
  let line = '';
  for (const word of words) {
    if (line.length + word.length > SIGNS) {
      all.push(line);
      line = '';
    }
    line += line === '' ? word : ` ${word}`;
  }
  return makePdf(Array.from({ length: pages }, (_unused, i): DrawnPage => linesBelow(all.slice(i * LINES, (i + 1) * LINES))));
}
