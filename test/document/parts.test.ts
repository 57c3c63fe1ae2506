import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partsOf } from '../../lib/document/parts';
import { clean } from '../../lib/text/clean';
import { plainSource } from '../../lib/text/plain-source';

const partsIn = (text: string): [string, string | null, string][] =>
  partsOf(clean(plainSource(text))).map((part) => [part.title, part.speaker, text.slice(part.start, part.end).split('\n')[0] ?? '']);

const letter = ['Onderwerp', 'Zorg in de buurt', '', 'Geacht college en gemeenteraad,', '', 'Wij berichten u over de zorg.', '', 'Met vriendelijke groet,', '', 'Vereniging van Nederlandse Gemeenten', '', 'mr A. de Waal', 'voorzitter', ''];
const glued = ['Betreft Antwoord op uw brief', '', 'Inleiding', 'Op 2 juli heeft u mij geschreven over de zorg.', '', 'De minister van Dijken en Sluizen,', ''];
const appendix = ['BIJLAGE TOELICHTING OP HET ONDERZOEK', '', 'Het onderzoek duurt een jaar.'];

describe('parts of a document', () => {
  it.each<[string, readonly string[], [string, string | null][]]>([
    ['one letter', letter, [['Brief', 'Vereniging van Nederlandse Gemeenten']]],
    ['a summary speaks for who signs the letter', ['Onderwerp', 'Zorg in de buurt', '', 'Samenvatting', 'De leden hebben zorgen.', '', ...letter], [['Samenvatting', 'Vereniging van Nederlandse Gemeenten'], ['Zorg in de buurt', 'Vereniging van Nederlandse Gemeenten']]],
    ['a letter glued behind it has a speaker of its own', [...letter, ...glued, ...appendix], [['Brief', 'Vereniging van Nederlandse Gemeenten'], ['Antwoord op uw brief', 'De minister van Dijken en Sluizen'], ['BIJLAGE TOELICHTING OP HET ONDERZOEK', null]]],
    ['a note that the letter came with', [...letter, '# Een nota over de zorg', '', 'De zorg staat onder druk.'], [['Brief', 'Vereniging van Nederlandse Gemeenten'], ['Een nota over de zorg', null]]],
    ['the subject inside a running letter parts nothing', ['Geachte heer de Waal,', 'Onderwerp van dit schrijven is de zorg.', 'Hoogachtend,', 'A. de Boer'], [['Brief', 'A. de Boer']]],
    ['no letter', ['Vraag 1', 'Kent u het bericht?', 'Antwoord 1', 'Ja.'], []],
  ])('%s', (_why, lines, expected) => {
    expect(partsIn(lines.join('\n')).map(([title, speaker]) => [title, speaker])).toEqual(expected);
  });

  const scraps = fc.array(fc.constantFrom('Samenvatting', 'Geachte heer de Waal,', 'Onderwerp', 'Betreft Zorg', 'Hoogachtend,', 'A. de Boer', 'BIJLAGE', '# Nota', 'De minister van Zorg,', 'zomaar een regel', ''), { maxLength: 25 });

  it('cover the text from begin to end, one after another, or are none', { timeout: 60_000 }, () => {
    fc.assert(fc.property(scraps, (lines) => {
      const text = lines.join('\n');
      const parts = partsOf(clean(plainSource(text)));
      parts.forEach((part, i) => {
        expect(part.start).toBe(i === 0 ? 0 : parts[i - 1]?.end);
        expect(part.end).toBeGreaterThan(part.start);
      });
      if (parts.length > 0) expect(parts.at(-1)?.end).toBe(text.length);
    }));
  });
});
