import type { DomReading } from './read-dom';
import type { PlacedMark } from './painter';
import { holdsPoint, rectsOf } from './rects';

interface CaretPlace {
  readonly node: Node;
  readonly offset: number;
}

/** Before 128 Chromium has only a call of its own for what the standard calls `caretPositionFromPoint`. */
interface OlderDocument {
  caretRangeFromPoint?(x: number, y: number): Range | null;
}

function caretAt(x: number, y: number): CaretPlace | null {
  if (typeof document.caretPositionFromPoint === 'function') {
    const caret = document.caretPositionFromPoint(x, y);
    return caret === null ? null : { node: caret.offsetNode, offset: caret.offset };
  }
  const range = (document as OlderDocument).caretRangeFromPoint?.(x, y) ?? null;
  return range === null ? null : { node: range.startContainer, offset: range.startOffset };
}

/**
 * The mark under a point of the viewport, or `null`; where several are, the shortest. Works without highlights too,
 * so that it also holds in forced colours.
 * @param placed marks in order of place
 */
export function markAt(x: number, y: number, dom: Pick<DomReading, 'offsetOf'>, placed: readonly PlacedMark[]): PlacedMark | null {
  const caret = caretAt(x, y);
  const offset = caret === null ? null : dom.offsetOf(caret.node, caret.offset);
  if (offset === null) return null;
  let best: PlacedMark | null = null;
  for (const place of placed) {
    if (place.mark.start > offset) break;
    if (offset > place.mark.end || (best !== null && lengthOf(place) >= lengthOf(best))) continue;
    if (holdsPoint(rectsOf(place.ranges), x, y)) best = place;
  }
  return best;
}

const lengthOf = ({ mark }: PlacedMark): number => mark.end - mark.start;
