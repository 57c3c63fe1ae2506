import type { PageRow } from '../../components/viewer/page-list';
import { runSpans } from '../../lib/pdf/positions';
import type { ReadingStage } from './session';

/** The list of pages with what the reading knows of each. A mark counts on the page where it begins. */
export function pageRows(pages: number, { progress }: ReadingStage): PageRow[] {
  const counts = new Map<number, number>();
  for (const mark of progress?.reading.marks ?? []) {
    const page = progress === null ? undefined : runSpans(progress.pieces, mark)[0]?.page;
    if (page !== undefined) counts.set(page, (counts.get(page) ?? 0) + 1);
  }
  const scans = new Set(progress?.emptyPages);
  const damaged = new Set(progress?.damagedPages);
  return Array.from({ length: pages }, (_unused, i) => {
    const number = i + 1;
    const state = scans.has(number) ? 'scan' : damaged.has(number) ? 'damaged' : 'text';
    return { number, state, marks: number <= (progress?.pagesRead ?? 0) ? counts.get(number) ?? 0 : null };
  });
}
