import type { Span } from '../text/span';

/** A part of one run: `start` and `end` count in its text. */
export interface RunSpan extends Span {
  readonly page: number;
  readonly run: number;
}

/** Where the stretches of a source text stand: a start for each, with its page and run; -1 for what no run shows. */
export interface PlacedPieces {
  readonly starts: Int32Array;
  readonly pages: Int32Array;
  readonly runs: Int32Array;
  /** Length of the source text. */
  readonly end: number;
}

/** The parts of runs that show a span of the source text, in order. Room that no run fills is left out. */
export function runSpans({ starts, pages, runs, end }: PlacedPieces, span: Span): RunSpan[] {
  const parts: RunSpan[] = [];
  for (let i = Math.max(0, lastAtOrBefore(starts, span.start)); i < starts.length; i++) {
    const from = starts[i] ?? end;
    if (from >= span.end) break;
    const run = runs[i] ?? -1;
    const to = Math.min(span.end, starts[i + 1] ?? end);
    const start = Math.max(span.start, from);
    if (run >= 0 && start < to) parts.push({ page: pages[i] ?? 0, run, start: start - from, end: to - from });
  }
  return parts;
}

/** The source offset of a place in a run; `null` for a run that holds nothing of the text. */
export function offsetInRun({ starts, pages, runs }: PlacedPieces, page: number, run: number, offset: number): number | null {
  const at = runs.findIndex((other, i) => other === run && pages[i] === page);
  const start = at < 0 ? undefined : starts[at];
  return start === undefined ? null : start + offset;
}

function lastAtOrBefore(starts: Int32Array, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? offset) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
