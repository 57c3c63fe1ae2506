import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean } from '../../lib/text/clean';
import { plainSource } from '../../lib/text/plain-source';

const cleaned = (text: string): string => clean(plainSource(text)).text;

describe('clean text', () => {
  it.each([
    ['een\u00A0half  jaar', 'een half jaar', 'blanks become one space'],
    ['36\u2011600\u20132024', '36-600-2024', 'every dash is a hyphen'],
    ['“titel” en ‘woord’', '"titel" en \'woord\'', 'quotes are straight'],
    ['de gemeente-\nraad besluit hierover in de vergadering van juni', 'de gemeenteraad besluit hierover in de vergadering van juni', 'a word broken over lines is whole'],
    ['zorg-\nen welzijnswerk', 'zorg- en welzijnswerk', 'a hyphen before "en" belongs to the word'],
    ['de Tweede-\nKamerfractie', 'de Tweede-Kamerfractie', 'a hyphen before a capital stays'],
    ['staat op https://www.voorbeeld.nl/stukken/2024/brief-\nvan-het-college.pdf en elders', 'staat op https://www.voorbeeld.nl/stukken/2024/brief-van-het-college.pdf en elders', 'an address keeps its own hyphen at a line end'],
    ['staat op https://www.voorbeeld.nl/stukken/\n2024/brief.pdf en ook elders in', 'staat op https://www.voorbeeld.nl/stukken/2024/brief.pdf en ook elders in', 'an address goes on after a slash'],
    ['de stukken staan op https://www.voorbeeld.nl/\nwaar de leden ze kunnen lezen', 'de stukken staan op https://www.voorbeeld.nl/ waar de leden ze kunnen lezen', 'a word after a slash may be a word'],
    ['\uFB01nanciën', 'financiën', 'ligatures are written out'],
    ['naar 2023<sup>4</sup> verschoven', 'naar 2023 verschoven', 'a footnote number is no part of a year'],
    ['zie [de brief](#) hierover', 'zie de brief hierover', 'link signs go'],
    ['# Kop\n\ntekst', 'Kop\ntekst', 'heading signs go'],
    ['links\trechts', 'links\trechts', 'columns stay apart'],
  ])('%j reads %j: %s', (source, expected) => {
    expect(cleaned(source)).toBe(expected);
  });

  it('joins a sentence that a scraper cut with a blank line', () => {
    expect(cleaned('waarin overeenstemming over de \n\naanbevelingen is opgenomen')).toBe('waarin overeenstemming over de aanbevelingen is opgenomen');
  });

  const damaged = fc.string({ unit: fc.constantFrom('a', 'B', 'é', '1', ' ', '\t', '\n', '\u00A0', '-', '\u2013', '*', '[x](#)', '<sup>2</sup>', '\uFB01', '.', 'j l .', '\u00AD', '€', 'C 80 min.'), maxLength: 60 });

  it('leads every clean sign back to the place it came from', () => {
    fc.assert(fc.property(damaged, (text) => {
      const result = clean(plainSource(text));
      let previous = 0;
      for (let i = 0; i < result.text.length; i++) {
        const { start, end } = result.sourceSpan({ start: i, end: i + 1 });
        expect(start).toBeGreaterThanOrEqual(previous);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        previous = start;
      }
    }));
  });

  it('reads a block with more damage than a call takes arguments', () => {
    const broken = 'a-\n'.repeat(150_000);
    expect(clean(plainSource(broken)).text.length).toBeLessThan(broken.length);
  }, 60_000);

  it('cuts passages that together are the text', () => {
    fc.assert(fc.property(damaged, (text) => {
      const result = clean(plainSource(text));
      expect(result.passages.map((p) => p.text).join('')).toBe(result.text);
    }));
  });
});
