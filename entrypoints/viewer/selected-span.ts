import { offsetInRun, type PlacedPieces } from '../../lib/pdf/positions';
import type { Span } from '../../lib/text/span';

/** The runs of the text layer of a page, by index; `null` while it is not drawn. */
type RunsOf = (page: number) => readonly (HTMLElement | null | undefined)[] | null;

/** What is selected on the pages, in offsets of the source text; `null` when nothing of it is. */
export function selectedSpan(selection: Selection | null, pages: Iterable<number>, runsOf: RunsOf, pieces: PlacedPieces): Span | null {
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const covered: Span[] = [];
  for (const page of pages) {
    for (const [run, element] of (runsOf(page) ?? []).entries()) {
      if (element == null || !range.intersectsNode(element)) continue;
      const { start, end } = partOf(range, element);
      const [from, to] = [offsetInRun(pieces, page, run, start), offsetInRun(pieces, page, run, end)];
      if (from !== null && to !== null && from < to) covered.push({ start: from, end: to });
    }
  }
  if (covered.length === 0) return null;
  return { start: Math.min(...covered.map(({ start }) => start)), end: Math.max(...covered.map(({ end }) => end)) };
}

/** What a range covers of the text of a run. */
function partOf(range: Range, run: HTMLElement): Span {
  const whole = run.ownerDocument.createRange();
  whole.selectNodeContents(run);
  const lengthBefore = (node: Node, offset: number): number => {
    if (!run.contains(node)) return -1;
    const before = whole.cloneRange();
    before.setEnd(node, offset);
    return before.toString().length;
  };
  const start = lengthBefore(range.startContainer, range.startOffset);
  const end = lengthBefore(range.endContainer, range.endOffset);
  return { start: Math.max(0, start), end: end < 0 ? run.textContent.length : end };
}
