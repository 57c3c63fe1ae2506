/** One row: numbers stay numbers, `null` is an empty cell. */
export type CsvRow = readonly (string | number | null)[];

/** Signs with which a spreadsheet begins a formula, also in their full-width forms (OWASP ASVS 1.2.10). */
const FORMULA_SIGNS = new Set(['=', '+', '-', '@', '\t', '\r', '\0', '＝', '＋', '－', '＠']);

/** Whether a spreadsheet could run the text; also what already begins like a guarded cell, so that reading back is exact. */
const couldRun = (text: string): boolean => FORMULA_SIGNS.has(text.replace(/^'+/, '').charAt(0));

/**
 * A table as comma separated values (RFC 4180) that no spreadsheet runs: a text that could be a formula
 * gets an apostrophe in front. Begins with a byte order mark, by which spreadsheets know UTF-8.
 */
export function toCsv(header: readonly string[], rows: readonly CsvRow[]): string {
  return `\uFEFF${[header, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = couldRun(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Reads what {@link toCsv} wrote: the exact texts, header first. Also takes files without byte order mark
 * and with bare line feeds. An unclosed quote ends at the end of the file.
 */
export function fromCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let value = '';
  let quoted = false;
  const endCell = (): void => {
    row.push(value.startsWith("'") && couldRun(value) ? value.slice(1) : value);
    value = '';
  };
  const endRow = (): void => {
    endCell();
    rows.push(row);
    row = [];
  };
  const body = text.replace(/^\uFEFF/, '');
  for (let i = 0; i < body.length; i++) {
    const sign = body.charAt(i);
    if (quoted) {
      if (sign !== '"') value += sign;
      else if (body.charAt(i + 1) === '"') value += body.charAt(++i);
      else quoted = false;
    } else if (sign === '"' && value === '') quoted = true;
    else if (sign === ',') endCell();
    else if (sign === '\n') endRow();
    else if (sign !== '\r') value += sign;
  }
  if (value !== '' || row.length > 0) endRow();
  return rows;
}
