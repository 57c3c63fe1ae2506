import { describe, expect, it } from 'vitest';
import { clean } from '../../lib/text/clean';
import { plainSource } from '../../lib/text/plain-source';

const read = (text: string): string => clean(plainSource(text)).text;

describe('euro signs and millions as a scanner leaves them', () => {
  it.each([
    ['een gift van C 25 miljoen', 'een gift van € 25 miljoen', 'a scale word follows'],
    ['meer dan C 35 per leerling', 'meer dan € 35 per leerling', 'a per-unit follows'],
    ['tussen C 20 en C 30 min.', 'tussen € 20 en € 30 mln.', 'the second of the pair has the scale'],
    ['ca. C 90\nmin. extra', 'ca. € 90 mln. extra', 'over a line end'],
    ['€ 70 min. erbij', '€ 70 mln. erbij', 'a sign before the number'],
    ['C 25 miljoen, waarvan C 310 voor de kas', '€ 25 miljoen, waarvan € 310 voor de kas', 'the document shows the damage'],
    ['een rekening van C 1.500,-', 'een rekening van € 1.500,-', 'the dash of whole euros'],
    ['C 40 min. nu en 40 min. later', '€ 40 mln. nu en 40 mln. later', 'the same number with a sign elsewhere'],
    ['â‚¬ 5 miljoen', '€ 5 miljoen', 'read in the wrong encoding'],
  ])('%j reads %j', (text, expected, _why) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['vitamine C 200 mg per dag', 'a vitamin'], ['groep C 24 kinderen', 'a group'], ['na 20 min. pauze', 'minutes'], ['C 35 kwam eraan', 'no evidence'],
    ['c. Structuur van het plan', 'an item of a list'], ['categorie C 5 miljoen', 'the name of a category'], ['C 20 miljoen; bijlage C 31 en C 32', 'names beside a sum'],
  ])('%j keeps what it says of %s', (text, _why) => {
    const kept = text.replace('C 20 miljoen', '€ 20 miljoen');
    expect(read(text)).toBe(kept);
  });

  it('keeps the place of every sign', () => {
    const source = plainSource('Er komt C 25 min. bij.');
    const cleaned = clean(source);
    const at = cleaned.text.indexOf('€ 25 mln.');
    const span = cleaned.sourceSpan({ start: at, end: at + '€ 25 mln.'.length });
    expect(source.text.slice(span.start, span.end)).toBe('C 25 min.');
    expect(cleaned.repairsIn({ start: at, end: at + 9 })).toContain('currency');
  });
});
