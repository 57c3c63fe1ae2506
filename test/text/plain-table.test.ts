import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainSource } from '../../lib/text/plain-source';

function gridOf(text: string): { caption: string | null; rows: string[][]; header: string[] }[] {
  return plainSource(text).tables.map((table) => {
    const height = Math.max(...table.cells.map((cell) => cell.row)) + 1;
    const rows = Array.from({ length: height }, (_, row) => {
      const inRow = table.cells.filter((cell) => cell.row === row);
      const width = Math.max(...inRow.map((cell) => cell.column)) + 1;
      return Array.from({ length: width }, (_, column) => inRow.find((cell) => cell.column === column)).map((cell) => (cell === undefined ? '' : text.slice(cell.start, cell.end)));
    });
    const header = table.cells.filter((cell) => cell.header).map((cell) => text.slice(cell.start, cell.end));
    return { caption: table.caption === null ? null : text.slice(table.caption.start, table.caption.end), rows, header };
  });
}

describe('tables in plain text', () => {
  it.each([
    ['Kosten\nPost\t2027\nHaven\t12\n', [{ caption: 'Kosten', rows: [['Post', '2027'], ['Haven', '12']], header: ['Post', '2027'] }], 'tabs'],
    ['| Post | 2027 |\n|------|-----:|\n| Haven | 12 |\n', [{ caption: null, rows: [['Post', '2027'], ['Haven', '12']], header: ['Post', '2027'] }], 'pipes'],
    ['Haven      120      130\nKade      15      16\n', [{ caption: null, rows: [['Haven', '120', '130'], ['Kade', '15', '16']], header: [] }], 'numbers set apart by blanks'],
    ['\t2027\t2028\nHaven\t\t12\n', [{ caption: null, rows: [['', '2027', '2028'], ['Haven', '', '12']], header: ['2027', '2028'] }], 'an empty corner and an empty cell'],
    ['2027\t2028\nHaven\t11\t12\n', [{ caption: null, rows: [['', '2027', '2028'], ['Haven', '11', '12']], header: ['2027', '2028'] }], 'a head without its corner'],
    ['tel. 070\tons kenmerk AB/1\n\nBeste lezer, dit is een brief.\n', [], 'one line of columns is no table'],
  ])('%j', (text, expected, _why) => {
    expect(gridOf(text)).toEqual(expected);
  });

  it('keeps every cell inside the text, without white space at its edges', () => {
    const line = fc.array(fc.constantFrom('a', '12', '\t', ' ', '|', '-', '    ', '€ 5', '2027'), { maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(fc.property(fc.array(line, { maxLength: 8 }).map((lines) => lines.join('\n')), (text) => {
      for (const table of plainSource(text).tables) {
        for (const cell of table.cells) {
          const quote = text.slice(cell.start, cell.end);
          expect(quote).not.toBe('');
          expect(quote).toBe(quote.trim());
          expect(cell.start >= table.start && cell.end <= table.end).toBe(true);
        }
      }
    }));
  });
});
