import type { RunSpan } from './positions';

/** The two ends of a place in the text layer. */
export interface RunRange {
  readonly startNode: Text;
  readonly startOffset: number;
  readonly endNode: Text;
  readonly endOffset: number;
}

/**
 * The place of a part of a text run in the text layer. A search may have split the text of a run
 * over several nodes, so the nodes are counted through.
 * @returns `null` when the run shows less text than the span asks for
 */
export function rangeInRun(run: HTMLElement, span: Pick<RunSpan, 'start' | 'end'>): RunRange | null {
  const walker = document.createTreeWalker(run, NodeFilter.SHOW_TEXT);
  let passed = 0;
  let from: { node: Text; offset: number } | null = null;
  for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
    if (from === null && span.start < passed + node.length) from = { node, offset: span.start - passed };
    if (from !== null && span.end <= passed + node.length) {
      return { startNode: from.node, startOffset: from.offset, endNode: node, endOffset: span.end - passed };
    }
    passed += node.length;
  }
  return null;
}
