import { lastStartingBefore, type Span } from '../text/span';

/** A stretch of source text that one run of the PDF shows; `from` counts in the text of that run. */
export interface PlacedPiece extends Span {
  readonly page: number;
  readonly run: number;
  readonly from: number;
}

/** A part of one run: `start` and `end` count in its text. */
export interface RunSpan extends Span {
  readonly page: number;
  readonly run: number;
}

/** The parts of runs that show a span of the source text, in order. Room that no run fills is left out. */
export function runSpans(pieces: readonly PlacedPiece[], span: Span): RunSpan[] {
  const parts: RunSpan[] = [];
  for (let i = Math.max(0, lastStartingBefore(pieces, span.start)); i < pieces.length; i++) {
    const piece = pieces[i];
    if (piece === undefined || piece.start >= span.end) break;
    const start = Math.max(span.start, piece.start);
    const end = Math.min(span.end, piece.end);
    if (start < end) parts.push({ page: piece.page, run: piece.run, start: piece.from + start - piece.start, end: piece.from + end - piece.start });
  }
  return parts;
}
