import { describe, expect, it } from 'vitest';
import { read } from '../../lib/document/read';
import { fitsText } from '../../lib/reading-schema';
import { plainSource } from '../../lib/text/plain-source';
import { generatedReading } from './store/generated-archive';

const NUMBERS = Array.from({ length: 20 }, (_unused, i) => i * 37);

describe('the archive that benchmarks are run on', () => {
  it('is the same each time, and its marks stand where they say', () => {
    for (const number of NUMBERS) {
      const one = generatedReading(number);
      expect(generatedReading(number)).toEqual(one);
      expect(fitsText(one.reading, one.text)).toBe(true);
      expect(one.reading.marks).toHaveLength(50);
    }
    expect(generatedReading(1).text).not.toBe(generatedReading(2).text);
  });

  it('is written as papers are: the recognisers find nearly three in four of its marks at their exact place', () => {
    let all = 0;
    let found = 0;
    for (const number of NUMBERS) {
      const { reading, text } = generatedReading(number);
      const places = new Set(read(plainSource(text), { url: null, page: null, date: null }).marks.map(({ kind, start, end }) => `${kind} ${start} ${end}`));
      all += reading.marks.length;
      found += reading.marks.filter(({ kind, start, end }) => places.has(`${kind} ${start} ${end}`)).length;
    }
    expect(found / all).toBeGreaterThan(0.7);
  });

  it('joins documents as dossiers do', () => {
    const [first, second, stranger] = [generatedReading(0), generatedReading(1), generatedReading(500)].map(({ reading }) =>
      new Set(reading.marks.flatMap((mark) => (mark.kind === 'motion' ? mark.entities : []))));
    expect([...first ?? []].some((key) => second?.has(key))).toBe(true);
    expect([...first ?? []].some((key) => stranger?.has(key))).toBe(false);
  });
});
