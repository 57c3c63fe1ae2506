import type { PageRow } from '../../components/viewer/page-list';
import type { PdfProgress } from '../../lib/pdf/read-pdf';

/** The list of pages with what the reading knows of each. A mark over a page break counts where it begins. */
export function pageRows(pages: number, progress: PdfProgress | null): PageRow[] {
  const counts = new Map<number, number>();
  const counted = new Set<number>();
  for (const page of [...(progress?.byPage.keys() ?? [])].sort((a, b) => a - b)) {
    const begun = (progress?.byPage.get(page) ?? []).filter((index) => !counted.has(index));
    for (const index of begun) counted.add(index);
    counts.set(page, begun.length);
  }
  const scans = new Set(progress?.emptyPages);
  const damaged = new Set(progress?.damagedPages);
  const read = new Set(progress?.readPages);
  return Array.from({ length: pages }, (_unused, i) => {
    const number = i + 1;
    const state = scans.has(number) ? 'scan' : damaged.has(number) ? 'damaged' : 'text';
    return { number, state, marks: read.has(number) ? counts.get(number) ?? 0 : null };
  });
}

/** Index of the first mark on a page or behind it; the number of marks when there is none. */
export function firstMarkFrom(progress: PdfProgress | null, page: number): number {
  if (progress === null) return 0;
  const later = [...progress.byPage].filter(([number]) => number >= page).map(([, indices]) => indices[0] ?? Infinity);
  return Math.min(progress.reading.marks.length, ...later);
}
