import type { Span } from '../text/span';
import { runSpans, type PlacedPieces } from './positions';

/** For each page the indices of the spans that stand on it, in order. A span over a page break stands on both. */
export function spansByPage(pieces: PlacedPieces, spans: readonly Span[]): Map<number, number[]> {
  const pages = new Map<number, number[]>();
  spans.forEach((span, index) => {
    for (const { page } of runSpans(pieces, span)) {
      const onPage = pages.get(page);
      if (onPage === undefined) pages.set(page, [index]);
      else if (onPage.at(-1) !== index) onPage.push(index);
    }
  });
  return pages;
}
