import type { NodeRange } from './node-map';

/** The boxes of a place on the screen, in pixels of the viewport; none when its text is not shown or has changed. */
export function rectsOf(ranges: readonly NodeRange[]): DOMRect[] {
  const live = document.createRange();
  return ranges.flatMap(({ startNode, startOffset, endNode, endOffset }) => {
    if (!startNode.isConnected || !endNode.isConnected || startOffset > startNode.length || endOffset > endNode.length) return [];
    live.setStart(startNode, startOffset);
    live.setEnd(endNode, endOffset);
    return [...live.getClientRects()].filter((rect) => rect.width > 0);
  });
}

/** Whether a point lies in one of the boxes, or within a pixel of it. */
export function holdsPoint(rects: readonly DOMRect[], x: number, y: number): boolean {
  return rects.some((rect) => x >= rect.left - 1 && x <= rect.right + 1 && y >= rect.top - 1 && y <= rect.bottom + 1);
}
