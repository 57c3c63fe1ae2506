import { linesOf, type Line } from './lines';
import { COLUMNS, plainTables } from './plain-table';
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
  let group: Line[] = [];
  const close = (): void => {
    const first = group[0];
    const last = group.at(-1);
    if (first !== undefined && last !== undefined) {
      const kind = kindOf(group, width);
      blocks.push({ start: first.start, end: last.end, kind, level: levelOf(first.text, kind) });
    }
    group = [];
  };
  for (const line of lines) {
    const previous = group.at(-1);
    if (previous !== undefined && !runsOn(previous, line, width)) close();
    group.push(line);
  }
  close();
  return { text, blocks, tables: plainTables(text, lines), noteMarkers: [], links: [], wrapped: true };
}

const HEADING_SIGN = /^#{1,6} /;
const ITEM_SIGN = /^(?:[-–—•·▪◦*o] |\(?[a-zA-Z0-9]{1,2}[.)](?: |$)|\d{1,2}(?:\.\d{1,2}){1,3}\.? )/;
const ENDS_SENTENCE = /[.;:!?]["'’”)\]*]*$/;

/** The line length at which this text wraps, or `Infinity` where it does not wrap. */
function printedWidth(lines: readonly Line[]): number {
  const lengths = lines.map((line) => line.text.length).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.85)] ?? 0;
  return width > 160 ? Infinity : width;
}

/** Whether `next` continues the sentence or title of `line`. */
function runsOn(line: Line, next: Line, width: number): boolean {
  if (HEADING_SIGN.test(line.text) || HEADING_SIGN.test(next.text) || ITEM_SIGN.test(next.text)) return false;
  if (COLUMNS.test(line.text) || COLUMNS.test(next.text)) return false;
  const closed = ENDS_SENTENCE.test(line.text);
  const startsLow = /^["'‘“(]?(?:\p{Ll}|€|C \d)/u.test(next.text);
  if (startsLow && !closed) return true;
  const firstWord = next.text.indexOf(' ') < 0 ? next.text.length : next.text.indexOf(' ');
  const full = line.text.length + 1 + firstWord >= width * 0.92;
  return full && !(closed && next.blankBefore > 0);
}

function kindOf(lines: readonly Line[], width: number): BlockKind {
  const [first] = lines;
  if (first === undefined) return 'paragraph';
  if (HEADING_SIGN.test(first.text)) return 'heading';
  if (COLUMNS.test(first.text)) return 'tableRow';
  if (ITEM_SIGN.test(first.text)) return 'listItem';
  const alone = lines.length === 1 && first.blankBefore > 0 && first.text.length < Math.min(90, width * 0.9);
  return alone && /^["'‘“]?[\p{Lu}\d]/u.test(first.text) && !/[.;:,!?]$/.test(first.text) ? 'heading' : 'paragraph';
}

function levelOf(text: string, kind: BlockKind): number {
  if (kind === 'heading') return HEADING_SIGN.test(text) ? text.indexOf(' ') : 2;
  return kind === 'listItem' ? 1 : 0;
}
