import type { Hints } from '../document/identify';
import { readSteps } from '../document/read';
import type { Reading } from '../document/reading';
import { pageContent, type PageContent } from './page-content';
import { spansByPage } from './page-marks';
import { pageText } from './page-text';
import { pdfSource, type PdfReading } from './pdf-source';

/** The part of a page of pdf.js that reading needs. */
interface PdfPage {
  getTextContent(options: { includeMarkedContent: boolean; disableNormalization: boolean }): Promise<{ items: readonly unknown[] }>;
  getViewport(options: { scale: number }): { width: number; height: number; transform: readonly number[] };
  cleanup(): unknown;
}

/** The part of a document of pdf.js that reading needs. */
export interface PdfDocument {
  readonly numPages: number;
  getPage(number: number): Promise<PdfPage>;
}

/** A document as far as it has been read. */
export interface PdfProgress extends PdfReading {
  readonly reading: Reading;
  /** Indices of the marks on each page. */
  readonly byPage: ReadonlyMap<number, readonly number[]>;
  /** Numbers of the pages that have been read. */
  readonly readPages: readonly number[];
  readonly pages: number;
  readonly done: boolean;
}

export interface ReadPdfOptions {
  readonly hints: Hints;
  readonly signal: AbortSignal;
  /** The page that the reader sees; it is read first. */
  readonly firstPage: number;
  /** Lets others run: called between short steps of work. */
  readonly pause: () => Promise<void>;
  /** Called with the number of pages read, before they are recognised. */
  readonly onPage?: (pagesRead: number) => void;
}

/** After the first page, marks come again each time that so many times as many pages are read. */
const GROWTH = 8;
/** So many pages are asked for before the one is there that is needed: the worker never waits for us. */
const AHEAD = 4;

/**
 * Reads a PDF. Gives what is known after the page that the reader sees, again each time eight times as many pages are
 * read, and at the end; ends early when `signal` is aborted. A page that pdf.js cannot read is named in `damagedPages`.
 */
export async function* readPdf(pdf: PdfDocument, options: ReadPdfOptions): AsyncGenerator<PdfProgress> {
  const { signal, firstPage, onPage } = options;
  const known = new Map<number, PageContent>();
  if (firstPage > 1 && firstPage <= pdf.numPages) {
    known.set(firstPage, await contentOfPage(pdf, firstPage));
    const seen = signal.aborted ? null : await recognised([...known.values()], pdf.numPages, options);
    if (seen === null) return;
    yield seen;
  }
  const pages: PageContent[] = [];
  const coming = new Map<number, Promise<PageContent>>();
  let next = 1;
  for (let number = 1; number <= pdf.numPages; number++) {
    for (let ahead = number; ahead <= Math.min(number + (number === 1 ? 0 : AHEAD), pdf.numPages); ahead++) {
      if (!known.has(ahead) && !coming.has(ahead)) coming.set(ahead, contentOfPage(pdf, ahead));
    }
    const page = known.get(number) ?? await coming.get(number);
    coming.delete(number);
    if (signal.aborted || page === undefined) return;
    pages.push(page);
    onPage?.(number);
    if (number < next && number < pdf.numPages) continue;
    next *= GROWTH;
    const progress = await recognised(pages, pdf.numPages, options);
    if (progress === null) return;
    yield progress;
  }
}

/** The content of one page, with its runs counted as the text layer of pdf.js counts them. Never rejects. */
export async function contentOfPage(pdf: PdfDocument, number: number): Promise<PageContent> {
  try {
    const page = await pdf.getPage(number);
    const viewport = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
    page.cleanup();
    return pageContent(pageText(number, items as Parameters<typeof pageText>[1], viewport));
  } catch {
    return { number, height: 0, lines: [], state: 'damaged' };
  }
}

async function recognised(pages: readonly PageContent[], total: number, { hints, signal, pause }: ReadPdfOptions): Promise<PdfProgress | null> {
  const text = pdfSource(pages);
  const steps = readSteps(text.source, hints);
  for (let step = steps.next(); ; step = steps.next()) {
    if (signal.aborted) return null;
    if (step.done === true) {
      const reading = step.value;
      return { ...text, reading, byPage: spansByPage(text.pieces, reading.marks), readPages: pages.map(({ number }) => number), pages: total, done: pages.length === total };
    }
    await pause();
  }
}
