import { lastStartingBefore, type Span } from '../text/span';

/** A stretch of the source text that stands as it is in one text node. */
export interface Segment extends Span {
  readonly node: Text;
  /** Where it begins in the node. */
  readonly nodeStart: number;
  /** Whether something that is not read stands between the segment before and this one. */
  readonly apart: boolean;
}

/** The two ends of a range of the page, as a `StaticRange` takes them. */
export interface NodeRange {
  readonly startNode: Text;
  readonly startOffset: number;
  readonly endNode: Text;
  readonly endOffset: number;
}

/** Leads from offsets of a source text to the text nodes they were read from, and back. */
export class NodeMap {
  readonly #segments: readonly Segment[];
  readonly #firstOfNode: ReadonlyMap<Node, number>;

  /**
   * @param segments in order of source offset, those of one node next to each other
   * @param firstOfNode index of the first segment of each node
   */
  constructor(segments: readonly Segment[], firstOfNode: ReadonlyMap<Node, number>) {
    this.#segments = segments;
    this.#firstOfNode = firstOfNode;
  }

  /** The ranges of the page that hold a span: several where something unread stands in between, none for a bare line end. */
  rangesOf(span: Span): NodeRange[] {
    const ranges: NodeRange[] = [];
    let open: { range: NodeRange } | null = null;
    for (let i = Math.max(0, lastStartingBefore(this.#segments, span.start)); i < this.#segments.length; i++) {
      const segment = this.#segments[i];
      if (segment === undefined || segment.start >= span.end) break;
      if (segment.end <= span.start) continue;
      const from = placeIn(segment, Math.max(span.start, segment.start));
      const to = placeIn(segment, Math.min(span.end, segment.end));
      if (open !== null && !segment.apart) open.range = { ...open.range, endNode: segment.node, endOffset: to };
      else {
        if (open !== null) ranges.push(open.range);
        open = { range: { startNode: segment.node, startOffset: from, endNode: segment.node, endOffset: to } };
      }
    }
    if (open !== null) ranges.push(open.range);
    return ranges;
  }

  /** The source offset of a place in a text node, or `null` for a node that was not read. Folded white space goes to where it was folded. */
  offsetOf(node: Node, nodeOffset: number): number | null {
    const first = this.#firstOfNode.get(node);
    if (first === undefined) return null;
    let found: number | null = null;
    for (let i = first; this.#segments[i]?.node === node; i++) {
      const segment = this.#segments[i];
      if (segment === undefined || found !== null && segment.nodeStart > nodeOffset) break;
      const length = segment.end - segment.start;
      found = segment.start + Math.min(Math.max(nodeOffset - segment.nodeStart, 0), length);
    }
    return found;
  }
}

const placeIn = (segment: Segment, offset: number): number => segment.nodeStart + (offset - segment.start);
