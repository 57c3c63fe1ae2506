import type { Mark } from '../../lib/recognise/mark';
import type { Result } from './result';

const COLUMNS = ['file', 'document', 'documentDate', 'kind', 'start', 'end', 'quote', 'confidence', 'type', 'ids', 'title', 'status', 'currency', 'low', 'high', 'from', 'to', 'by', 'due', 'verb'] as const;

export const CSV_HEAD = `${COLUMNS.join(',')}\r\n`;

/** One row per mark; a document without marks has one row of its own. RFC 4180, `\r\n` after each row. */
export function csvRows(file: string, { document, marks }: Result): string {
  const known = { file, document: document.id, documentDate: document.date };
  const rows: readonly object[] = marks.length === 0 ? [known] : marks.map((mark) => ({ ...known, ...flat(mark) }));
  return rows.map((row) => `${COLUMNS.map((column) => cell((row as Record<string, unknown>)[column])).join(',')}\r\n`).join('');
}

function flat(mark: Mark): object {
  return mark.kind === 'commitment' && mark.due !== null ? { ...mark, due: `${mark.due.from}/${mark.due.to}` } : mark;
}

/** Cells that a spreadsheet would run as a formula get an apostrophe in front (OWASP ASVS 1.2.10). */
const RUNS_AS_FORMULA = /^[=+\-@\t\r\0\uFF1D\uFF0B\uFF0D\uFF20]/;

function cell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const words = Array.isArray(value) ? value.join(' ') : typeof value === 'string' ? value : JSON.stringify(value);
  const safe = RUNS_AS_FORMULA.test(words) ? `'${words}` : words;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
