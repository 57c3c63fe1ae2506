import type { BlockKind } from '../../text/source-text';
import type { CleanText } from '../../text/clean-text';
import { linesOf } from '../../text/lines';
import { lastStartingBefore, type Span } from '../../text/span';

/** A line as printed, read through damage. Offsets count in the source. */
export interface SheetLine extends Span {
  /** Clean text; columns stand apart by `\t`. */
  readonly text: string;
  readonly blankBefore: number;
  readonly kind: BlockKind;
  readonly level: number;
}

/** A document as lines: how letterheads, headers and signatures are printed. Sentences that run on over lines are cut. */
export interface Sheet {
  readonly clean: CleanText;
  /** The first lines, a few pages at most. */
  readonly head: readonly SheetLine[];
  /** The last lines. */
  readonly tail: readonly SheetLine[];
  /** Lines that repeat at the edge of pages, and the lines near the begin and end that look alike. */
  readonly edges: readonly string[];
}

const HEAD_REACH = 12_000;
const TAIL_REACH = 3_000;
const EDGE_REACH = 60_000;

/** Cuts a document into the lines that can say what it is. */
export function sheetOf(clean: CleanText): Sheet {
  const { length } = clean.source.text;
  const head = sheetLines(clean, 0, HEAD_REACH);
  const tail = sheetLines(clean, Math.max(0, length - TAIL_REACH), length);
  return { clean, head: head.filter((line) => line.kind !== 'furniture'), tail: tail.filter((line) => line.kind !== 'furniture'), edges: edgeLines(clean) };
}

/** The lines of a stretch of the source; a stretch that begins or ends inside a line takes the rest of it as it is. */
export function sheetLines(clean: CleanText, start: number, end: number): SheetLine[] {
  const { text, blocks } = clean.source;
  return linesOf(text.slice(start, end)).map((line) => {
    const span = { start: start + line.start, end: start + line.end };
    const block = blocks[lastStartingBefore(blocks, span.start)];
    const cleaned = clean.cleanSpan(span);
    return { ...span, text: clean.text.slice(cleaned.start, cleaned.end).replaceAll('\n', ' ').trim(), blankBefore: line.blankBefore, kind: block?.kind ?? 'paragraph', level: block?.level ?? 0 };
  }).filter((line) => line.text !== '' || line.kind === 'furniture');
}

/** Source lines where running feet stand: all furniture, and all lines of the first and last pages. */
function edgeLines({ source }: CleanText): string[] {
  const { text, blocks } = source;
  const furniture = blocks.filter((block) => block.kind === 'furniture').slice(0, 200).map(({ start, end }) => text.slice(start, end));
  const near = text.length <= 2 * EDGE_REACH ? text : `${text.slice(0, EDGE_REACH)}\n${text.slice(-EDGE_REACH)}`;
  return [...furniture, ...near.split('\n')].map((line) => line.trim()).filter((line) => line !== '' && line.length < 200);
}
