import type { Span } from '../text/span';
import { isText } from './dom-access';
import type { DomReading } from './read-dom';

/**
 * What is selected of a document, in offsets of its source text.
 * @returns `null` when nothing is selected, or something that was not read
 */
export function selectedSpan(selection: Selection | null, dom: Pick<DomReading, 'offsetOf'>): Span | null {
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const inRange: Span[] = [];
  for (const node of textNodesOf(range)) {
    const start = dom.offsetOf(node, node === range.startContainer ? range.startOffset : 0);
    const end = dom.offsetOf(node, node === range.endContainer ? range.endOffset : node.length);
    if (start !== null && end !== null && start < end) inRange.push({ start, end });
  }
  if (inRange.length === 0) return null;
  return { start: Math.min(...inRange.map(({ start }) => start)), end: Math.max(...inRange.map(({ end }) => end)) };
}

/** Longest selection that is looked through, in text nodes: more is the whole page. */
const MOST_NODES = 5_000;

function textNodesOf(range: Range): Text[] {
  const root = range.commonAncestorContainer;
  if (isText(root)) return [root];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node !== null && nodes.length < MOST_NODES; node = walker.nextNode()) {
    if (isText(node) && range.intersectsNode(node)) nodes.push(node);
  }
  return nodes;
}
