import type { Span } from './span';

/** A line with something on it, without the white space at its edges. */
export interface Line extends Span {
  readonly text: string;
  /** Empty lines right before it; 1 for the first line of a text. */
  readonly blankBefore: number;
}

/** The lines of a text that are not empty, with offsets in it. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let blankBefore = 1;
  let start = 0;
  while (start <= text.length) {
    const lineEnd = text.indexOf('\n', start);
    const end = lineEnd < 0 ? text.length : lineEnd;
    const raw = text.slice(start, end);
    const trimmed = raw.trim();
    if (trimmed === '') blankBefore++;
    else {
      const from = start + raw.indexOf(trimmed);
      lines.push({ start: from, end: from + trimmed.length, text: trimmed, blankBefore });
      blankBefore = 0;
    }
    if (lineEnd < 0) break;
    start = lineEnd + 1;
  }
  return lines;
}
