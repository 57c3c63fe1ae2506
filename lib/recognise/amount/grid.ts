import type { CleanText } from '../../text/clean-text';
import type { Table, TableCell } from '../../text/source-text';
import type { Span } from '../../text/span';
import { cellNumber } from './cell';

/** A cell with its text; `start` and `end` count in the clean text. */
export interface GridCell extends Span {
  readonly row: number;
  readonly column: number;
  readonly columnSpan: number;
  readonly text: string;
}

/** A table as its reader sees it: heads over columns, labels before rows. */
export interface Grid {
  readonly head: readonly GridCell[];
  readonly body: readonly GridCell[];
}

/** A sum with its own sign or scale word: "€ 3 mln". */
const SIGNED = /^[(-]?(?:€|EUR) ?[(-]?\d|^[(-]?\d[\d.,]{0,15} ?(?:ml[nd]|mrd|miljoen|miljard)\b/;
const YEAR = /^(?:19|20)\d\d$/;

/** Splits the cells of a table into its head and its body. Where the source marks no head, it ends above the first row with a number. */
export function gridOf(clean: CleanText, table: Table): Grid {
  const cells = table.cells.map((cell) => withText(clean, cell));
  const marked = table.cells.filter((cell) => cell.header);
  const fullRows = new Set(marked.map((cell) => cell.row).filter((row) => table.cells.every((cell) => cell.row !== row || cell.header)));
  const firstNumber = Math.min(...cells.filter(isBodyNumber).map((cell) => cell.row));
  const inHead = (cell: GridCell): boolean => fullRows.has(cell.row) || (firstNumber !== Infinity && cell.row < firstNumber);
  return { head: cells.filter(inHead), body: cells.filter((cell) => !inHead(cell)) };
}

function withText(clean: CleanText, cell: TableCell): GridCell {
  const span = clean.cleanSpan(cell);
  const raw = clean.text.slice(span.start, span.end);
  const start = span.start + raw.length - raw.trimStart().length;
  const text = raw.trim();
  return { row: cell.row, column: cell.column, columnSpan: cell.columnSpan, text, start, end: start + text.length };
}

const isBodyNumber = (cell: GridCell): boolean => cell.column > 0 && !YEAR.test(cell.text) && (SIGNED.test(cell.text) || cellNumber(cell.text, false) !== null);

/** The words over a column, from top to bottom. */
export const headOver = (grid: Grid, column: number): string =>
  grid.head.filter((cell) => cell.column <= column && column < cell.column + cell.columnSpan).map((cell) => cell.text).join(' ');

/** The rows of the body by their number. */
export function rowsOf(grid: Grid): ReadonlyMap<number, readonly GridCell[]> {
  const rows = new Map<number, GridCell[]>();
  for (const cell of grid.body) {
    const row = rows.get(cell.row);
    if (row === undefined) rows.set(cell.row, [cell]);
    else row.push(cell);
  }
  return rows;
}

/** The label of a cell: the nearest cell with words to its left, else a year at the start of the row. */
export function labelOf(row: readonly GridCell[], cell: GridCell): string | null {
  const left = row.filter((other) => other.column < cell.column);
  const words = left.findLast((other) => /\p{L}{2}/u.test(other.text) && !SIGNED.test(other.text)) ?? left.find((other) => YEAR.test(other.text));
  return words?.text ?? null;
}
