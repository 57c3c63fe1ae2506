import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAmount, type Sum } from '../../../components/format/amount';

const euro = (low: number, high = low, more: Partial<Sum> = {}): Sum => ({ currency: 'EUR', low, high, approx: false, bound: null, per: null, ...more });

const rows: [Sum, string, string][] = [
  [euro(80e6), '€ 80 miljoen', 'a round sum'],
  [euro(110e6, 160e6), '€ 110 tot € 160 miljoen', 'a range says its scale once'],
  [euro(900e3, 1.2e6), '€ 900.000 tot € 1,2 miljoen', 'two scales say both'],
  [euro(5.2e9), '€ 5,2 miljard', 'a decimal'],
  [euro(1_250_500_000), '€ 1.250,5 miljoen', 'four decimals in miljard is too many; in miljoen it fits'],
  [euro(1_234_567), '€ 1.234.567', 'nothing is rounded'],
  [euro(40, 40, { per: 'inwoner' }), '€ 40 per inwoner', 'a rate'],
  [euro(12.5), '€ 12,50', 'cents are two'],
  [euro(-3e6), '€ -3 miljoen', 'a cut'],
  [euro(80e6, 80e6, { approx: true }), 'ca. € 80 miljoen', 'what is not exact says so'],
  [euro(5e6, 5e6, { bound: 'min' }), 'ten minste € 5 miljoen', 'a lower bound'],
  [euro(5e6, 5e6, { bound: 'max' }), 'ten hoogste € 5 miljoen', 'an upper bound'],
  [euro(0), '€ 0', 'nothing'],
  [euro(12e6, 12e6, { currency: 'USD' }), 'US$ 12 miljoen', 'another currency by its sign'],
  [euro(12e6, 12e6, { currency: 'gulden' }), 'gulden 12 miljoen', 'no ISO code: as it stands'],
  [euro(Number.NaN), '', 'no number, no sum'],
  [euro(0, Number.POSITIVE_INFINITY), '', 'no end, no sum'],
];

describe('formatAmount', () => {
  it.each(rows)('%j is %s: %s', (sum, expected) => {
    expect(formatAmount(sum)).toBe(expected);
  });

  it('follows the other language', () => {
    expect(formatAmount(euro(110e6, 160e6, { approx: true }), 'en')).toBe('approx. €110 to €160 million');
  });

  it('gives the same sum back when its words are read', () => {
    const size = { miljoen: 1e6, miljard: 1e9 } as const;
    fc.assert(fc.property(fc.integer({ min: 0, max: 2e12 }), (value) => {
      const [, digits = '', scale] = /^€ ([\d.,]+)(?: (miljoen|miljard))?$/.exec(formatAmount(euro(value))) ?? [];
      const number = Number(digits.replaceAll('.', '').replace(',', '.'));
      expect(Math.round(number * (scale === undefined ? 1 : size[scale as keyof typeof size]))).toBe(value);
    }));
  });
});
