import type { Table, TableCell } from '../text/source-text';
import type { Span } from '../text/span';
import { hasColumns } from './page-lines';
import type { WrittenBlock, WrittenLine } from './source-writer';

/** A cell with its edges on the page, in points. */
interface PlacedCell extends Span {
  readonly left: number;
  readonly right: number;
  readonly number: boolean;
}

type Row = readonly PlacedCell[];

const NUMBER = /^[€(+-]{0,3} ?\d[\d., ]{0,20}\)?%?$/;
const YEAR = /^(?:19|20)\d\d$/;
/** Longest text that names a table, in UTF-16 code units. */
const LONGEST_CAPTION = 200;

/**
 * The tables that the columns of a document show: two or more rows below each other on one page, with numbers in them.
 * A cell belongs to the column that it stands in, so a row may leave cells open; a head over several columns spans them.
 * The short text right above names the table; the rows above the first number are its head.
 */
export function tablesOf(blocks: readonly WrittenBlock[]): Table[] {
  const tables: Table[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const first = at;
    while (isRow(blocks[at]) && pageOf(blocks[at]) === pageOf(blocks[first])) at++;
    if (at === first) continue;
    const table = at - first < 2 ? null : tableOf(blocks.slice(first, at).map(rowOf), captionOf(blocks[first - 1]));
    if (table !== null) tables.push(table);
    at--;
  }
  return tables;
}

const isRow = (block: WrittenBlock | undefined): boolean => block?.kind === 'tableRow';
const pageOf = (block: WrittenBlock | undefined): number | undefined => block?.lines[0]?.line.page;

function captionOf(block: WrittenBlock | undefined): Span | null {
  if (block === undefined || !['paragraph', 'heading'].includes(block.kind)) return null;
  const first = block.lines[0];
  const last = block.lines.at(-1);
  if (first === undefined || last === undefined) return null;
  const end = last.start + last.line.text.length;
  return end - first.start > LONGEST_CAPTION ? null : { start: first.start, end };
}

function rowOf(block: WrittenBlock): Row {
  return block.lines.flatMap((written) => (hasColumns(written.line) ? cellsOf(written) : []));
}

function cellsOf({ line, start }: WrittenLine): PlacedCell[] {
  let from = start;
  return line.text.split('\t').map((text, i) => {
    const lead = text.length - text.trimStart().length;
    const words = text.trim();
    const cell = { start: from + lead, end: from + lead + words.length, left: line.columns[2 * i] ?? 0, right: line.columns[2 * i + 1] ?? 0, number: NUMBER.test(words) && !YEAR.test(words) };
    from += text.length + 1;
    return cell;
  }).filter((cell) => cell.end > cell.start);
}

function tableOf(rows: readonly Row[], caption: Span | null): Table | null {
  const body = rows.findIndex((row) => row.some((cell) => cell.number));
  const first = rows[0]?.[0];
  const last = rows.at(-1)?.at(-1);
  if (body < 0 || first === undefined || last === undefined) return null;
  const columns = columnsOf(rows);
  const cells = rows.flatMap((row, index): TableCell[] => row.map(({ start, end, left, right }) => {
    const covered = columns.flatMap((column, at) => (column.left < right && left < column.right ? [at] : []));
    const [column = 0] = covered;
    return { start, end, row: index, column, columnSpan: Math.max(1, covered.length), header: index < body };
  }));
  return { start: first.start, end: last.end, caption, cells };
}

/** The columns by the rows with most cells; what lies over several of them is a head and widens none. */
function columnsOf(rows: readonly Row[]): { left: number; right: number }[] {
  const columns: { left: number; right: number }[] = [];
  for (const cell of [...rows].sort((a, b) => b.length - a.length).flat()) {
    const covered = columns.filter((column) => column.left < cell.right && cell.left < column.right);
    const [only] = covered;
    if (only === undefined) columns.push({ left: cell.left, right: cell.right });
    else if (covered.length === 1 && !columns.some((other) => other !== only && other.left < Math.max(only.right, cell.right) && Math.min(only.left, cell.left) < other.right)) {
      only.left = Math.min(only.left, cell.left);
      only.right = Math.max(only.right, cell.right);
    }
  }
  return columns.sort((a, b) => a.left - b.left);
}
