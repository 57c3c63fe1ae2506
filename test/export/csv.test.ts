import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromCsv, toCsv } from '../../lib/export/csv';

describe('comma separated values', () => {
  it.each([
    ['=SOM(A1)', "'=SOM(A1)", 'a formula'],
    ['+31 70', "'+31 70", 'a plus sign'],
    ['-5', "'-5", 'a minus sign'],
    ['@naam', "'@naam", 'an at sign'],
    ['＝SOM(A1)', "'＝SOM(A1)", 'a full-width formula'],
    ['"ja", zei hij', '"""ja"", zei hij"', 'quotes and a comma'],
    ['regel\neen', '"regel\neen"', 'a line end'],
    ["'s-Gravenhage", "'s-Gravenhage", 'an apostrophe of its own'],
  ])('%j is written as %j: %s', (value, expected) => {
    expect(toCsv(['kop'], [[value]])).toBe(`\uFEFFkop\r\n${expected}\r\n`);
  });

  it('writes numbers as numbers and what is unknown as nothing', () => {
    expect(toCsv(['a', 'b'], [[-12.5, null]])).toBe('\uFEFFa,b\r\n-12.5,\r\n');
  });

  const text = fc.string({ unit: fc.constantFrom('a', '=', '-', "'", '"', ',', '\n', ' ', '\t', '€', '＝', '@'), maxLength: 12 });

  it('reads back exactly what it wrote', () => {
    fc.assert(fc.property(fc.array(fc.array(text, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 5 }), (rows) => {
      expect(fromCsv(toCsv(['een', 'twee'], rows)).slice(1)).toEqual(rows);
    }));
  });

  it('never lets a cell begin with a sign that a spreadsheet runs', () => {
    fc.assert(fc.property(text, (value) => {
      const [, line = ''] = toCsv(['kop'], [[value]]).split('\r\n');
      expect(line.replace(/^"/, '')).not.toMatch(/^[=+\-@\t＝＋－＠]/);
    }));
  });
});
