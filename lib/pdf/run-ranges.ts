import type { RunSpan } from './positions';

/**
 * The place of a part of a text run in the text layer. A search may have split the text of a run
 * over several nodes, so the nodes are counted through.
 * @returns `null` when the run shows less text than the span asks for
 */
export function rangeInRun(run: HTMLElement, span: Pick<RunSpan, 'start' | 'end'>): StaticRange | null {
  const walker = document.createTreeWalker(run, NodeFilter.SHOW_TEXT);
  let passed = 0;
  let from: { node: Node; offset: number } | null = null;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    if (from === null && span.start < passed + length) from = { node, offset: span.start - passed };
    if (from !== null && span.end <= passed + length) {
      return new StaticRange({ startContainer: from.node, startOffset: from.offset, endContainer: node, endOffset: span.end - passed });
    }
    passed += length;
  }
  return null;
}
