import { describe, expect, it } from 'vitest';
import { amountsOf } from './amounts-of';

const valuesOf = (text: string): (string | number)[][] => amountsOf(text).map((mark) => [mark.quote, mark.low]);

describe('sums in tables', () => {
  it('takes the unit from the line above, the year from the head and the topic from the row', () => {
    const marks = amountsOf('Bedragen x € 1.000\nPost\t2027\t2028\nHaven\t2.345\t(410)\nKade\t-\t12,5\n');
    expect(marks.map((mark) => [mark.quote, mark.low, mark.years, mark.topic])).toEqual([
      ['2.345', 2_345_000, [2027], 'Haven'], ['(410)', -410_000, [2028], 'Haven'], ['12,5', 12_500, [2028], 'Kade'],
    ]);
  });

  it('takes the unit from the corner of the head, also where a cell has its own sign', () => {
    expect(valuesOf('| In € miljoen | 2027 | 2028 |\n|---|---|---|\n| Haven | 14 | € 15 |\n')).toEqual([['14', 14e6], ['€ 15', 15e6]]);
  });

  it('takes the unit of a column before that of the table', () => {
    expect(valuesOf('(x € 1.000)\nPost\tBegroting 2027\tBijdrage (in €)\nHaven\t14\t9.500\n')).toEqual([['14', 14_000], ['9.500', 9_500]]);
  });

  it.each([
    ['Post\t2027\nHaven\t2.345\nKade\t1.200\n', 'no unit: numbers are not money'],
    ['Bedragen x € 1.000\nPost\tAantal fte\nHaven\t345\nKade\t120\n', 'a column that counts'],
    ['Bedragen x € 1.000\nPost\t2027\nAantal inwoners\t345\nAandeel %\t12\n', 'rows that count'],
    ['Bedragen x € 1.000\nPost\t2027\nHaven\tp.m.\nKade\t-\n', 'not known is not nought'],
  ])('finds none in %j', (text, _why) => {
    expect(valuesOf(text)).toEqual([]);
  });

  it('does not multiply a total that is in whole euros already', () => {
    expect(valuesOf('Bedragen x € 1.000\nPost\t2027\nHaven\t2.000\nKade\t3.000\nTotaal\t5.000.000\n')).toEqual([['2.000', 2e6], ['3.000', 3e6], ['5.000.000', 5e6]]);
  });

  it('reads N (nadeel) as negative and keeps the letter outside', () => {
    expect(valuesOf('Bedragen x € 1.000\nPost\tAfwijking\nHaven\t310 N\nKade\t45 V\n')).toEqual([['310', -310e3], ['45', 45e3]]);
  });

  it('reads the phase from the head of the column', () => {
    const marks = amountsOf('(bedragen x € 1.000)\nPost\tOntwerpbegroting 2027\tRealisatie 2026\nHaven\t14\t15\n');
    expect(marks.map((mark) => mark.phase)).toEqual(['ontwerp', 'slotwet']);
  });

  it('fills in year and topic of a cell that has its own scale word', () => {
    expect(amountsOf('Post\t2027\t2028\nHaven\t€ 3 mln\t€ 4 mln\n').map((mark) => [mark.low, mark.years, mark.topic])).toEqual([[3e6, [2027], 'Haven'], [4e6, [2028], 'Haven']]);
  });
});
