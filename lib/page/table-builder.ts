import type { Table, TableCell } from '../text/source-text';
import type { Span } from '../text/span';

/** Keeps the grid of a table that is being read: which column each cell stands in, also under cells of several rows. */
export class TableBuilder {
  #caption: Span | null = null;
  readonly #cells: TableCell[] = [];
  #row = -1;
  #column = 0;
  /** For each column: the first row that is free again. */
  readonly #freeFrom: number[] = [];

  setCaption(span: Span): void {
    this.#caption ??= span;
  }

  startRow(): void {
    this.#row++;
    this.#column = 0;
  }

  /** Takes the next free place for a cell. @param column where the markup itself names the column, else `null` */
  place(column: number | null, columnSpan: number, rowSpan: number): { readonly row: number; readonly column: number } {
    const row = Math.max(0, this.#row);
    let at = column ?? this.#column;
    while (column === null && (this.#freeFrom[at] ?? 0) > row) at++;
    for (let i = at; i < at + columnSpan; i++) this.#freeFrom[i] = row + rowSpan;
    this.#column = at + columnSpan;
    return { row, column: at };
  }

  /** Adds a cell that has words. */
  add(cell: TableCell): void {
    this.#cells.push(cell);
  }

  /** The table, or `null` when it holds no words. */
  finish(): Table | null {
    const first = this.#caption ?? this.#cells[0];
    const last = this.#cells.at(-1) ?? this.#caption;
    if (first === undefined || last === null) return null;
    const start = Math.min(first.start, this.#cells[0]?.start ?? first.start);
    return { start, end: Math.max(first.end, last.end), caption: this.#caption ?? this.#titleRow(), cells: this.#cells };
  }

  /** A first row of one cell over the whole width names the table. */
  #titleRow(): Span | null {
    const [first, second] = this.#cells;
    if (first === undefined || first.row !== 0 || first.columnSpan < 2 || second?.row === 0) return null;
    return { start: first.start, end: first.end };
  }
}
