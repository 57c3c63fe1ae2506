import type { Hints } from '../document/identify';
import { readSteps } from '../document/read';
import type { Reading } from '../document/reading';
import { pageText, type PageText } from './page-text';
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
  readonly pagesRead: number;
  readonly pages: number;
}

interface ReadOptions {
  readonly hints: Hints;
  readonly signal: AbortSignal;
  /** Lets others run: called between short steps of work. */
  readonly pause: () => Promise<void>;
  /** Called after each page, before it is recognised. */
  readonly onPage?: (pagesRead: number) => void;
}

/** Marks come after this many pages, then after each doubling, and at the end. */
const FIRST_PAGES = 2;
const GROWTH = 4;

/**
 * Reads a PDF from its first page on. Gives what is known after the first pages, again each time
 * four times as many are read, and at the end; ends early when `signal` is aborted.
 * A page that pdf.js cannot read is named in `damagedPages`.
 */
export async function* readPdf(pdf: PdfDocument, options: ReadOptions): AsyncGenerator<PdfProgress> {
  const pages: PageText[] = [];
  let next = FIRST_PAGES;
  for (let number = 1; number <= pdf.numPages; number++) {
    if (options.signal.aborted) return;
    pages.push(await textOfPage(pdf, number));
    options.onPage?.(number);
    if (number < next && number < pdf.numPages) continue;
    next *= GROWTH;
    const progress = await recognised(pages, pdf.numPages, options);
    if (progress === null) return;
    yield progress;
  }
}

/** The text of one page, as the text layer of pdf.js counts it. */
export async function textOfPage(pdf: PdfDocument, number: number): Promise<PageText> {
  try {
    const page = await pdf.getPage(number);
    const viewport = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
    page.cleanup();
    return pageText(number, items as Parameters<typeof pageText>[1], viewport);
  } catch {
    return { number, width: 0, height: 0, runs: [], damaged: true };
  }
}

async function recognised(pages: readonly PageText[], total: number, { hints, signal, pause }: ReadOptions): Promise<PdfProgress | null> {
  const text = pdfSource(pages);
  const steps = readSteps(text.source, hints);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return { ...text, reading: step.value, pagesRead: pages.length, pages: total };
    if (signal.aborted) return null;
    await pause();
  }
}
