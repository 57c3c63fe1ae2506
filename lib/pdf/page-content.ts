import { linesOfPage, type PdfLine } from './page-lines';
import type { PageText } from './page-text';

/** What is kept of a page: its lines, without the runs that they were made of. */
export interface PageContent {
  /** From 1. */
  readonly number: number;
  /** In points. */
  readonly height: number;
  readonly lines: readonly PdfLine[];
  /** `empty` is a page without any text, such as a scan; `damaged` one that could not be read. */
  readonly state: 'text' | 'empty' | 'damaged';
}

export function pageContent(page: PageText): PageContent {
  const lines = linesOfPage(page);
  const empty = page.runs.every((run) => run.text.trim() === '');
  return { number: page.number, height: page.height, lines, state: page.damaged ? 'damaged' : empty ? 'empty' : 'text' };
}
