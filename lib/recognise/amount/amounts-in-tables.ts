import { lastStartingBefore } from '../../text/span';
import type { CleanText } from '../../text/clean-text';
import type { Table } from '../../text/source-text';
import type { Draft } from '../mark';
import type { Resolver } from '../recogniser';
import { cellNumber, setsThousandsByComma } from './cell';
import { gridOf, headOver, labelOf, rowsOf, type Grid, type GridCell } from './grid';
import { recurrenceOf } from './period';
import { phaseOfColumn } from './phase';
import { scaled } from './scale';
import { tableUnit, type TableUnit } from './table-unit';

/**
 * Sums in the cells of tables. A bare number takes the unit that its column head, the caption, the head
 * of the table or a line beside it names; without a unit it is no money. Row and column labels say what
 * it is about, for which year and in which phase.
 */
export const amountsInTables: Resolver = {
  name: 'amountsInTables',
  resolve(drafts, { clean }) {
    const { tables } = clean.source;
    if (tables.length === 0) return drafts;
    const result = new Map<string, Draft>();
    for (const draft of drafts) result.set(keyOf(draft), draft);
    const printed = drafts.filter((draft): draft is Draft<'amount'> => draft.kind === 'amount');
    for (const table of tables) {
      for (const [replaced, draft] of readTable(clean, table, printed)) {
        if (replaced !== null) result.delete(keyOf(replaced));
        result.set(keyOf(draft), draft);
      }
    }
    return [...result.values()];
  },
};

const keyOf = (draft: Draft): string => `${draft.kind} ${draft.start} ${draft.end}`;

/** The sum that is printed in a cell with its sign or scale word. */
function printedIn(cell: GridCell, printed: readonly Draft<'amount'>[]): Draft<'amount'> | null {
  const draft = printed[lastStartingBefore(printed, cell.end)];
  return draft !== undefined && draft.start >= cell.start && draft.end <= cell.end ? draft : null;
}

/** A unit and how sure it is that it holds for the cells. */
interface UnitFound extends TableUnit { readonly confidence: number }

/** What is known of one column. */
interface Column { readonly head: string; readonly unit: UnitFound | null; readonly commaThousands: boolean; readonly counts: boolean }

const COUNTS = /\b(?:aantal|aantallen|fte|fte's|formatie|percentage|aandeel|inwoners|nr|nummer|artikel|art|pagina|blz|code|datum|index|leerlingen|huishoudens|woningen)\b|%/i;
const TOTAL = /\b(?:sub)?totaal|\bsaldo|\bsom\b/i;
const SCALED = /miljoen|miljard|ml[nd]|mrd|duizend|\bton/i;
const YEARS = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

function readTable(clean: CleanText, table: Table, drafts: readonly Draft<'amount'>[]): [Draft<'amount'> | null, Draft<'amount'>][] {
  const grid = gridOf(clean, table);
  const caption = table.caption === null ? '' : cleanText(clean, table.caption);
  const general = unitOf(caption, 0.94) ?? unitOf(grid.head.map((cell) => cell.text).join(' '), 0.93) ?? unitBeside(clean, table);
  const columns = new Map<number, Column>();
  const columnAt = (at: number): Column => {
    const known = columns.get(at) ?? columnOf(grid, at, general);
    columns.set(at, known);
    return known;
  };
  const read: [Draft<'amount'> | null, Draft<'amount'>][] = [];
  for (const row of rowsOf(grid).values()) {
    for (const cell of row) {
      const printed = printedIn(cell, drafts);
      const draft = readCell(grid, row, cell, columnAt(cell.column), caption, printed);
      if (draft !== null) read.push([printed, draft]);
    }
  }
  return read;
}

function columnOf(grid: Grid, at: number, general: UnitFound | null): Column {
  const head = headOver(grid, at);
  const own = unitOf(head, 0.94);
  const texts = grid.body.filter((cell) => cell.column === at).map((cell) => cell.text);
  return { head, unit: own ?? general, commaThousands: setsThousandsByComma(texts), counts: own === null && COUNTS.test(head) };
}

function readCell(grid: Grid, row: readonly GridCell[], cell: GridCell, column: Column, caption: string, printed: Draft<'amount'> | null): Draft<'amount'> | null {
  const label = labelOf(row, cell);
  const number = cellNumber(cell.text, column.commaThousands);
  const words = [label ?? '', column.head].join(' ');
  const about = {
    topic: topicOf(label, column.head), phase: phaseOfColumn(column.head) ?? phaseOfColumn(caption),
    years: yearsIn(column.head, label ?? '', caption), recurrence: recurrenceOf(words, ''),
  };
  if (printed !== null) {
    const { topic, phase, years, recurrence } = printed;
    const factor = SCALED.test(cell.text) || column.unit === null || number === null ? 1 : factorFor(grid, cell, label, number.value, column.unit);
    return {
      ...printed, low: scaled(printed.low, factor), high: scaled(printed.high, factor), phase: about.phase ?? phase,
      topic: about.topic ?? topic, years: years.length > 0 ? years : about.years, recurrence: recurrence ?? about.recurrence,
    };
  }
  if (number === null || column.unit === null || column.counts || label === null || COUNTS.test(label)) return null;
  const value = scaled(number.value, factorFor(grid, cell, label, number.value, column.unit));
  return {
    kind: 'amount', start: cell.start + number.start, end: cell.start + number.end, currency: column.unit.currency, low: value, high: value,
    approx: false, bound: null, per: null, repaired: false, confidence: column.unit.confidence, ...about,
  };
}

/** The unit of the table, or 1 for a total that is written in whole euros already: it equals the sum of its column times the unit. */
function factorFor(grid: Grid, cell: GridCell, label: string | null, value: number, unit: TableUnit): number {
  if (unit.factor === 1 || label === null || !TOTAL.test(label)) return unit.factor;
  const parts = grid.body.filter((other) => other.column === cell.column && other.row !== cell.row)
    .reduce((sum, other) => sum + Math.abs(cellNumber(other.text, false)?.value ?? 0), 0) * unit.factor;
  return parts > 0 && Math.abs(value) > parts * 0.4 && Math.abs(value) < parts * 2.5 ? 1 : unit.factor;
}

const YEAR_ONLY = /^(?:19|20)\d\d$/;

/** The label of the row; where that is a year, the head of the column without its unit. */
function topicOf(label: string | null, head: string): string | null {
  const words = label === null || YEAR_ONLY.test(label) ? head.replace(/\([^()]{0,40}\)/g, '').trim() : label;
  return /\p{L}{2}/u.test(words) ? words.slice(0, 120) : null;
}

/** Years of the column head, else of the label, else the one year in the caption. */
function yearsIn(head: string, label: string, caption: string): number[] {
  for (const [text, most] of [[head, 6], [label, 2], [caption, 1]] as const) {
    const years = [...new Set(Array.from(text.matchAll(YEARS), ([year]) => Number(year)))];
    if (years.length > 0 && years.length <= most) return years;
  }
  return [];
}

function unitOf(text: string, confidence: number): UnitFound | null {
  const unit = tableUnit(text);
  return unit === null ? null : { ...unit, confidence };
}

/** A unit in the line above the table or in the note below it. */
function unitBeside(clean: CleanText, table: Table): UnitFound | null {
  const { blocks } = clean.source;
  const inTable = lastStartingBefore(blocks, table.start);
  const above = blocks[blocks[inTable]?.start === table.start ? inTable - 1 : inTable];
  const below = blocks[lastStartingBefore(blocks, table.end) + 1];
  for (const block of [above, below]) {
    if (block === undefined || block.kind === 'tableRow' || block.end - block.start > 240) continue;
    const unit = unitOf(cleanText(clean, block), 0.85);
    if (unit !== null) return unit;
  }
  return null;
}

function cleanText(clean: CleanText, span: { start: number; end: number }): string {
  const { start, end } = clean.cleanSpan(span);
  return clean.text.slice(start, end);
}
