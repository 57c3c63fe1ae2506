import type { BlockKind } from '../text/source-text';
import type { PageContent } from './page-content';
import { beginsWithNoteNumber, hasColumns, lastColumnOf, leftOf, rightOf, type PdfLine } from './page-lines';

/** Lines that make one paragraph, heading, row or note. */
export interface PdfBlock {
  readonly kind: BlockKind;
  readonly lines: readonly PdfLine[];
}

const ITEM_SIGN = /^(?:[-–—•·▪◦*o] |\(?[a-zA-Z0-9]{1,2}[.)](?:[ \t]|$)|\d{1,2}(?:\.\d{1,2}){1,3}\.?[ \t])/;
const ENDS_SENTENCE = /[.;:!?]["'’”»)\]]*\s*\d{0,2}$/;
const STARTS_LOW = /^["'‘“«(]?\p{Ll}/u;

/**
 * Groups the lines of a page by what the page shows: room between lines, size and weight of the
 * letters, and whether a line was full when it broke.
 * @param bodySize the size in which most of the document is set
 * @param pageHeight in points; footnotes stand in the lower half
 */
export function blocksOfPage(lines: readonly PdfLine[], bodySize: number, pageHeight: number): PdfBlock[] {
  const groups: PdfLine[][] = [];
  const columnRight = rightEdge(lines);
  for (const line of lines) {
    const group = groups.at(-1);
    const previous = group?.at(-1);
    if (group !== undefined && previous !== undefined && runsOn(previous, line, columnRight(previous))) group.push(line);
    else groups.push([line]);
  }
  let afterNote = false;
  return groups.map((group) => {
    const kind = kindOf(group, bodySize);
    const small = (group[0]?.size ?? 0) < 0.9 * bodySize;
    const low = (group[0]?.baseline ?? 0) > 0.5 * pageHeight;
    afterNote = small && low && (afterNote || startsNote(group));
    return { kind: afterNote ? 'footnote' : kind, lines: group };
  });
}

/** A note begins with its number, set as a superscript or followed by room. */
function startsNote(group: readonly PdfLine[]): boolean {
  const first = group[0];
  return first !== undefined && (beginsWithNoteNumber(first) || /^\s*\d{1,3}\s/.test(first.text));
}

/** Where the column of a line ends: the furthest right of the lines that begin near where it begins. */
function rightEdge(lines: readonly PdfLine[]): (line: PdfLine) => number {
  const edges = new Map<number, number>();
  const slot = (line: PdfLine): number => Math.round(leftOf(line) / 40);
  for (const line of lines) edges.set(slot(line), Math.max(edges.get(slot(line)) ?? 0, rightOf(line)));
  return (line) => Math.max(edges.get(slot(line) - 1) ?? 0, edges.get(slot(line)) ?? 0, edges.get(slot(line) + 1) ?? 0);
}

/** Whether `next` continues the paragraph of `line`. */
function runsOn(line: PdfLine, next: PdfLine, columnRight: number): boolean {
  const drop = next.baseline - line.baseline;
  const size = Math.max(line.size, next.size);
  const samePlace = drop > 0 && leftOf(next) < rightOf(line) && rightOf(next) > leftOf(line);
  if (!samePlace || hasColumns(next)) return false;
  if (hasColumns(line) && Math.abs(leftOf(next) - lastColumnOf(line)) > 0.5 * size) return false;
  if (Math.abs(line.size - next.size) > 0.08 * size || ITEM_SIGN.test(next.text)) return false;
  const closed = ENDS_SENTENCE.test(line.text);
  if (drop > 1.75 * size) return false;
  if (STARTS_LOW.test(next.text) && !closed) return true;
  const firstWord = next.text.split(' ', 1)[0] ?? '';
  const wordWidth = (firstWord.length / Math.max(1, next.text.length)) * (rightOf(next) - leftOf(next));
  const full = rightOf(line) + wordWidth + 0.25 * size > columnRight - 0.5 * size;
  return full && (line.font === next.font || !closed);
}

function kindOf(group: readonly PdfLine[], bodySize: number): BlockKind {
  const [first] = group;
  if (first === undefined) return 'paragraph';
  if (hasColumns(first) && !ITEM_SIGN.test(first.text)) return 'tableRow';
  if (ITEM_SIGN.test(first.text)) return 'listItem';
  const large = first.size > 1.12 * bodySize;
  return large && group.length <= 3 && !ENDS_SENTENCE.test(first.text) ? 'heading' : 'paragraph';
}

/** Whether a paragraph that ends a page goes on at the head of the next. */
export function goesOn(last: PdfBlock, next: PdfBlock): boolean {
  const end = last.lines.at(-1);
  const start = next.lines[0];
  if (end === undefined || start === undefined) return false;
  if (last.kind !== 'paragraph' && last.kind !== 'listItem') return false;
  if (next.kind !== 'paragraph' || Math.abs(end.size - start.size) > 0.08 * start.size) return false;
  return !ENDS_SENTENCE.test(end.text) && (STARTS_LOW.test(start.text) || rightOf(end) - leftOf(end) > 0.8 * (rightOf(start) - leftOf(start)));
}

/** The font size that most letters of these pages have, in points; only lines that count. */
export function bodySizeOf(pages: readonly PageContent[], counts: (line: PdfLine) => boolean): number {
  const letters = new Map<number, number>();
  for (const { lines } of pages) {
    for (const line of lines) {
      const size = Math.round(line.size * 2) / 2;
      if (counts(line)) letters.set(size, (letters.get(size) ?? 0) + line.text.length);
    }
  }
  let best = 0;
  for (const [size, count] of letters) if (count > (letters.get(best) ?? 0)) best = size;
  return best;
}
