import type { PlacedMark } from '../../lib/page/painter';
import type { PdfProgress } from '../../lib/pdf/read-pdf';
import { runSpans } from '../../lib/pdf/positions';
import { rangeInRun } from '../../lib/pdf/run-ranges';
import type { Sheets } from '../../lib/pdf/sheets';

/** A mark on a page that is drawn, with its index among the marks of the reading. */
export interface SheetMark extends PlacedMark {
  readonly index: number;
}

/** Where the marks stand on a page; none while the page is not drawn. */
export function marksOnSheet(sheets: Sheets, page: number, { pieces, reading, byPage }: PdfProgress): SheetMark[] {
  const runs = sheets.textRuns(page);
  if (runs === null) return [];
  return (byPage.get(page) ?? []).flatMap((index) => {
    const mark = reading.marks[index];
    if (mark === undefined) return [];
    const ranges = runSpans(pieces, mark).flatMap((span) => {
      const run = span.page === page ? runs[span.run] : undefined;
      const range = run === undefined ? null : rangeInRun(run, span);
      return range === null ? [] : [range];
    });
    return ranges.length === 0 ? [] : [{ index, mark, ranges }];
  });
}
