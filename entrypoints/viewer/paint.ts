import type { Mark, MarkKind } from '../../lib/recognise/mark';
import { runSpans, type PlacedPiece } from '../../lib/pdf/positions';
import { rangeInRun } from '../../lib/pdf/run-ranges';
import type { Sheets } from '../../lib/pdf/sheets';

/** Ranges of the marks on each page, kept until the page is drawn anew. */
export type PaintedPages = Map<number, { readonly kind: MarkKind; readonly index: number; readonly range: StaticRange }[]>;

/** Finds where marks stand on a page that is drawn. */
export function rangesOnPage(sheets: Sheets, page: number, pieces: readonly PlacedPiece[], marks: readonly Mark[]): { kind: MarkKind; index: number; range: StaticRange }[] {
  const runs = sheets.textRuns(page);
  if (runs === null) return [];
  const found: { kind: MarkKind; index: number; range: StaticRange }[] = [];
  marks.forEach((mark, index) => {
    for (const span of runSpans(pieces, mark)) {
      const run = span.page === page ? runs[span.run] : undefined;
      const range = run === undefined ? null : rangeInRun(run, span);
      if (range !== null) found.push({ kind: mark.kind, index, range });
    }
  });
  return found;
}
