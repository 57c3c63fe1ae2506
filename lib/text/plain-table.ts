import type { Line } from './lines';
import type { Table, TableCell } from './source-text';
import type { Span } from './span';

const COLUMNS = /\t|^\|.*\|$| {4,12}[-(€]{0,2} ?\d/;

/** Whether the parts of a line stand in columns: between pipes, after tabs, or numbers set apart by blanks. */
export const standsInColumns = (line: string): boolean => (line.includes('    ') || line.includes('\t') || line.startsWith('|')) && COLUMNS.test(line);


const RULE = /^[ :|-]{3,}$/;
const CELL_END = { pipe: /\|/g, blank: / {0,8}\t| {4,}/g } as const;
const NUMBER = /^[€\s(+-]{0,6}\d[\d., ]{0,20}\)?(?: ?(?:ml[nd]|mrd|miljoen|miljard)\.?)?$/;
const YEAR = /^(?:19|20)\d\d$/;
/** Longest line that names a table, in UTF-16 code units, and how many such lines count. */
const LONGEST_CAPTION = 200;
const CAPTION_LINES = 2;

type Row = readonly Span[];

/**
 * The tables that the lines of a bare text show: two or more lines of columns below each other.
 * The lines right above name the table; the rows without numbers at its top are its head.
 * @param lines the lines of `text` that are not empty, in order
 */
export function plainTables(text: string, lines: readonly Line[]): Table[] {
  const tables: Table[] = [];
  for (let at = 0; at < lines.length; at++) {
    const first = at;
    while (isRow(lines[at]) && (at === first || (lines[at]?.blankBefore ?? 0) <= 1)) at++;
    if (at - first < 2) continue;
    const table = tableOf(text, lines.slice(first, at), captionAbove(lines, first));
    if (table !== null) tables.push(table);
    at--;
  }
  return tables;
}

const isRow = (line: Line | undefined): boolean => line !== undefined && standsInColumns(line.text);

function tableOf(text: string, lines: readonly Line[], caption: Span | null): Table | null {
  const rule = lines.findIndex((line) => RULE.test(line.text));
  const rows = lines.filter((line) => !RULE.test(line.text)).map((line) => cellsOf(text, line));
  const width = Math.max(...rows.map((row) => row.length));
  const [first] = rows;
  const start = lines[0]?.start;
  const end = lines.at(-1)?.end;
  if (width < 2 || rows.length < 2 || first === undefined || start === undefined || end === undefined) return null;
  const bodyFrom = rule > 0 ? rule : headRows(text, rows);
  const cells = rows.flatMap((row, index) => placed(text, row, index, width, index < bodyFrom));
  return { start, end, caption, cells };
}

/** The parts of a line, empty ones too, without white space at their edges. */
function cellsOf(text: string, line: Line): Row {
  const from = text.lastIndexOf('\n', line.start - 1) + 1;
  const piped = line.text.startsWith('|');
  const inner = piped ? { start: line.start + 1, end: line.end - 1 } : { start: text.slice(from, line.start).includes('\t') ? from : line.start, end: line.end };
  const cells: Span[] = [];
  let start = inner.start;
  for (const match of text.slice(inner.start, inner.end).matchAll(CELL_END[piped ? 'pipe' : 'blank'])) {
    cells.push(trimmed(text, start, inner.start + match.index));
    start = inner.start + match.index + match[0].length;
  }
  cells.push(trimmed(text, start, inner.end));
  return cells;
}

function trimmed(text: string, start: number, end: number): Span {
  const raw = text.slice(start, end);
  const from = start + raw.length - raw.trimStart().length;
  return { start: from, end: Math.max(from, from + raw.trim().length) };
}

function headRows(text: string, rows: readonly Row[]): number {
  const body = rows.findIndex((row) => row.some((cell) => isNumber(text.slice(cell.start, cell.end))));
  return body < 0 ? 1 : body;
}

const isNumber = (cell: string): boolean => NUMBER.test(cell) && !YEAR.test(cell);

/** Cells with something in them; a head that leaves out the corner stands over the columns at the right. */
function placed(text: string, row: Row, index: number, width: number, header: boolean): TableCell[] {
  const [first] = row;
  const withoutCorner = header && row.length === width - 1 && first !== undefined && /\d/.test(text.slice(first.start, first.end));
  const shift = withoutCorner ? 1 : 0;
  return row.map((span, column) => ({ ...span, row: index, column: column + shift, columnSpan: 1, header })).filter((cell) => cell.end > cell.start);
}

function captionAbove(lines: readonly Line[], first: number): Span | null {
  const above: Line[] = [];
  for (let at = first - 1; at >= 0 && above.length < CAPTION_LINES; at--) {
    const line = lines[at];
    const below = lines[at + 1];
    if (line === undefined || isRow(line) || line.text.length > LONGEST_CAPTION || (below?.blankBefore ?? 0) > (above.length === 0 ? 1 : 0)) break;
    above.unshift(line);
  }
  const [top] = above;
  const bottom = above.at(-1);
  return top === undefined || bottom === undefined ? null : { start: top.start, end: bottom.end };
}
