import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountsOf } from './amounts-of';

const thousands = (digits: string, separator: string): string => digits.replace(/\B(?=(?:\d{3})+$)/g, separator);
const euros = fc.integer({ min: 1, max: 999_999_999 });
const separator = fc.constantFrom('.', ' ', '\u00A0');
const scale = fc.constantFrom(['miljoen', 1e6], ['mln.', 1e6], ['mln', 1e6], ['miljard', 1e9], ['mld.', 1e9], ['mrd', 1e9], ['duizend', 1e3]);
const form = fc.constantFrom((n: string) => `€ ${n}`, (n: string) => `€${n}`, (n: string) => `€\u00A0${n}`, (n: string) => `EUR ${n}`, (n: string) => `${n} euro`, (n: string) => `${n} €`);
const sentence = (sum: string): string => `De gemeente legt ${sum} opzij.`;

describe('a sum in any notation reads back as itself', () => {
  it('whole euros with thousands set apart, and cents', () => {
    fc.assert(fc.property(euros, fc.integer({ min: 0, max: 99 }), separator, form, (whole, cents, between, write) => {
      const printed = write(`${thousands(String(whole), between)},${String(cents).padStart(2, '0')}`);
      const found = amountsOf(sentence(printed));
      expect(found.map((mark) => mark.quote)).toEqual([printed]);
      expect(found[0]?.low).toBeCloseTo(whole + cents / 100, 6);
    }));
  });

  it('decimals with a scale word', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 1, max: 9 }), scale, form, (whole, decimal, [word, factor], write) => {
      const printed = write(`${whole},${decimal} ${word}`);
      const found = amountsOf(sentence(printed));
      expect(found.map((mark) => mark.quote)).toEqual([printed]);
      expect(found[0]?.low).toBeCloseTo((whole + decimal / 10) * factor, 2);
    }));
  });

  it('a range is one mark, low before high', () => {
    const links = fc.constantFrom(' tot ', ' à ', '-', ' - ', ' t/m ');
    fc.assert(fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 400 }), scale, links, (low, more, [word, factor], link) => {
      const printed = `€ ${low}${link}${low + more} ${word}`;
      const found = amountsOf(sentence(printed));
      expect(found.map((mark) => [mark.quote, mark.low, mark.high])).toEqual([[printed, low * factor, (low + more) * factor]]);
    }));
  });
});

describe('any text', () => {
  const piece = fc.constantFrom('€', ' ', '12', '1.250', '3,5', '-', '-/-', '(', ')', 'miljoen', 'mln.', 'tot', 'en', 'tussen', 'respectievelijk', 'euro', 'C', 'min.', 'per', '2026', '\t', '\n', 'x', ',-', 'een', 'half', '$', 'naar', 'van', '|');
  it('gives sums whose quote is the slice of the text, in order, with low at most high', () => {
    fc.assert(fc.property(fc.array(piece, { maxLength: 40 }).map((parts) => parts.join('')), (text) => {
      let last = 0;
      for (const mark of amountsOf(text)) {
        expect(mark.quote).toBe(text.slice(mark.start, mark.end));
        expect(mark.low).toBeLessThanOrEqual(mark.high);
        expect(Number.isFinite(mark.low) && Number.isFinite(mark.high)).toBe(true);
        expect(mark.start).toBeGreaterThanOrEqual(last);
        last = mark.end;
      }
    }), { numRuns: 400 });
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      expect(() => amountsOf(`€ ${text}`)).not.toThrow();
    }));
  });
});
