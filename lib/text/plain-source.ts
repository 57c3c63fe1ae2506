import { linesOf, type Line } from './lines';
import { plainTables, standsInColumns } from './plain-table';
import type { Block, BlockKind, SourceText } from './source-text';

/**
 * The structure that a bare text shows by its lines: wrapped lines become one paragraph, also where
 * a scraper put blank lines between them; list items, headings and rows of columns stand alone.
 * @param text decoded text; offsets count in it
 */
export function plainSource(text: string): SourceText {
  const lines = linesOf(text);
  const width = printedWidth(lines);
  const blocks: Block[] = [];
  let first: ShapedLine | null = null;
  let last: ShapedLine | null = null;
  const close = (): void => {
    if (first === null || last === null) return;
    const kind = kindOf(first, first === last, width);
    blocks.push({ start: first.line.start, end: last.line.end, kind, level: levelOf(first.line.text, kind) });
    first = null;
  };
  for (const line of lines) {
    const next: ShapedLine = { line, shape: shapeOf(line.text) };
    if (last !== null && !runsOn(last, next, width)) close();
    first ??= next;
    last = next;
  }
  close();
  return { text, blocks, tables: plainTables(text, lines), noteMarkers: [], links: [], wrapped: true };
}

const HEADING_SIGN = /^#{1,6} /;
const ITEM_SIGN = /^(?:[-–—•·▪◦*o] |\(?[a-zA-Z0-9]{1,2}[.)](?: |$)|\d{1,2}(?:\.\d{1,2}){1,3}\.? )/;
const ENDS_SENTENCE = /[.;:!?]["'’”)\]*]*$/;

/** The line length at which this text wraps, or `Infinity` where it does not wrap. */
function printedWidth(lines: readonly Line[]): number {
  const lengths = Uint32Array.from(lines, (line) => line.text.length).sort();
  const width = lengths[Math.floor(lengths.length * 0.85)] ?? 0;
  return width > 160 ? Infinity : width;
}

/** What a line shows by itself. */
type Shape = 'heading' | 'columns' | 'item' | 'words';

interface ShapedLine {
  readonly line: Line;
  readonly shape: Shape;
}

function shapeOf(line: string): Shape {
  if (HEADING_SIGN.test(line)) return 'heading';
  if (standsInColumns(line)) return 'columns';
  return ITEM_SIGN.test(line) ? 'item' : 'words';
}

/** Whether `next` continues the sentence or title of `line`. */
function runsOn({ line, shape }: ShapedLine, { line: next, shape: nextShape }: ShapedLine, width: number): boolean {
  if (nextShape !== 'words' || shape === 'heading' || shape === 'columns') return false;
  const closed = ENDS_SENTENCE.test(line.text);
  const startsLow = /^["'‘“(]?(?:\p{Ll}|€|C \d)/u.test(next.text);
  if (startsLow && !closed) return true;
  const firstWord = next.text.indexOf(' ') < 0 ? next.text.length : next.text.indexOf(' ');
  const full = line.text.length + 1 + firstWord >= width * 0.92;
  return full && !(closed && next.blankBefore > 0);
}

const KINDS = { heading: 'heading', columns: 'tableRow', item: 'listItem' } as const satisfies Partial<Record<Shape, BlockKind>>;

function kindOf({ line: first, shape }: ShapedLine, isOneLine: boolean, width: number): BlockKind {
  if (shape !== 'words') return KINDS[shape];
  const alone = isOneLine && first.blankBefore > 0 && first.text.length < Math.min(90, width * 0.9);
  return alone && /^["'‘“]?[\p{Lu}\d]/u.test(first.text) && !/[.;:,!?]$/.test(first.text) ? 'heading' : 'paragraph';
}

function levelOf(text: string, kind: BlockKind): number {
  if (kind === 'heading') return HEADING_SIGN.test(text) ? text.indexOf(' ') : 2;
  return kind === 'listItem' ? 1 : 0;
}
