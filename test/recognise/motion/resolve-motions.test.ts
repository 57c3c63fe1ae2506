import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recogniseRow } from '../recognise-row';
import type { Mark, MotionMark } from '../../../lib/recognise/mark';

const motions = (text: string, document = {}): MotionMark[] => recogniseRow({ text, document }).filter((mark: Mark) => mark.kind === 'motion');
const keysOf = (text: string, quote: string): readonly string[] => motions(text).find((mark) => mark.quote === quote)?.entities ?? [];

const LETTER = `De leden namen in de ALV vier moties aan.

Het gaat om de motie "Ruimte voor de regio", de motie 'Geld inzake water onder de brug' en twee andere.

Daarnaast zijn er moties inzake:
a. het Fonds voor de bruggen
b. stevige afspraken jeugdzorg.

Motie "Stevige afspraken jeugdzorg":

Spreekt uit dat:
- gemeenten toereikende budgetten nodig hebben voor jeugdhulp.`;

describe('one key for one motion', () => {
  it.each([
    ['de motie "Stevige afspraken jeugdzorg"', "de motie 'Afspraken in de jeugdzorg'", 'small words and adjectives of degree come and go'],
    ['de motie "Fonds Bruggen"', 'de motie "Het fonds voor de bruggen"', 'articles, case'],
    ['de motie "Bruggenfonds nu"', 'de motie "Bruggen fonds nu\'', 'a scan adds a space and closes with another quote'],
    ['de motie "IBP inzake de streep onder de rekening"', 'de motie "Streep onder de rekening"', 'the file before "inzake" is no part of it'],
    ['de motie-Kramer (36 999, nr. 4)', 'de motie van het lid Kramer over bankjes (Kamerstuk 36 999, nr. 4)', 'the same paper'],
    ['de motie-Van der Kolk/Smit', 'de motie van de leden Van der Kolk en Smit', 'the same movers'],
  ])('%s = %s', (a, b, _why) => {
    const [first] = motions(`Zie ${a}.`);
    const [second] = motions(`Zie ${b}.`);
    expect(first?.entities).toHaveLength(1);
    expect(first?.entities).toEqual(second?.entities);
  });

  it('keeps motions apart that differ', () => {
    const [a, b] = motions('De motie-Kramer (36 999, nr. 4) en de motie-Kramer (36 999, nr. 5).');
    expect([a?.entities, b?.entities]).toEqual([['kst-36999-4'], ['kst-36999-5']]);
  });

  it('joins a short form to the full one in a text', () => {
    const [full, short] = motions('De motie-Kramer over bankjes in parken (36 999, nr. 4) staat. Wij voeren de motie-Kramer uit.');
    expect(short?.entities).toEqual(full?.entities);
  });
});

describe('which motions are meant', () => {
  it.each([
    ['vier moties', 4, 'as many as the letter names'],
    ['moties', 2, 'the list below'],
  ])('%s', (quote, count, _why) => {
    expect(keysOf(LETTER, quote)).toHaveLength(count);
  });

  it('takes the list for what follows it', () => {
    const text = `${LETTER}\n\nWij spraken over de twee moties.`;
    const listed = keysOf(text, 'moties');
    expect(keysOf(text, 'twee moties')).toEqual(listed);
  });

  it('finds a motion by what it asks', () => {
    const text = `${LETTER}\n\nVorig jaar is een motie aangenomen waarin om toereikende budgetten voor jeugdhulp wordt gevraagd.`;
    expect(keysOf(text, 'motie')).toEqual(['motie:afsprakenjeugdzorg']);
  });

  it.each([
    ['De motie-Kramer is klaar. Deze motie was duur.', 'Deze motie', ['motie:kramer'], 'the nearest before'],
    ['De motie-Kramer en de motie-Bos zijn klaar. Beide moties waren duur.', 'Beide moties', ['motie:kramer', 'motie:bos'], 'the two before'],
    ['Twee moties zijn aangenomen: de motie-Kramer en de motie-Bos. De motie-Smit niet.', 'Twee moties', ['motie:kramer', 'motie:bos'], 'those that the sentence goes on to name'],
    ['Deze motie was duur.', 'Deze motie', [], 'nothing before: not guessed'],
    ['De leden dienden vijf moties in.', 'vijf moties', [], 'none is named'],
    ['De volgende moties zijn vervallen: 36999-4; 36998-5.', 'volgende moties', ['kst-36999-4', 'kst-36998-5'], 'papers in a row'],
  ])('%s', (text, quote, keys, _why) => {
    expect(keysOf(text, quote)).toEqual(keys);
  });

  it('takes what is left of a set', () => {
    const text = `De ALV nam drie moties aan: de motie "Bruggen open", de motie "Sluizen dicht" en de motie "Wegen vrij". Aan twee van de drie moties is voldaan. Wij houden de motie "Wegen vrij" nog aan.`;
    expect(keysOf(text, 'twee van de drie moties')).toEqual(['motie:bruggenopen', 'motie:sluizendicht']);
  });
});

describe('dicta and proposals', () => {
  it('belong to the motion above', () => {
    const dictum = recogniseRow({ text: LETTER }).find((mark) => mark.kind === 'dictum');
    expect(dictum).toMatchObject({ entities: ['motie:afsprakenjeugdzorg'] });
  });

  it('of a document that is a motion belong to that', () => {
    const text = 'MOTIE VAN HET LID KRAMER\n\nDe Kamer,\ngehoord de beraadslaging,\nverzoekt de regering te bouwen,\nen gaat over tot de orde van de dag.';
    const marks = recogniseRow({ text, document: { kind: 'motie', id: 'kst-36999-4', dossiers: ['36999'] } });
    expect(marks.filter((mark) => mark.kind === 'motion' || mark.kind === 'dictum').map((mark) => mark.entities)).toEqual([['kst-36999-4'], ['kst-36999-4']]);
  });

  it('of a debate belong to the number that the motion is given', () => {
    const text = 'De Kamer,\ngehoord de beraadslaging,\noverwegende dat het regent;\nverzoekt de regering te schuilen,\nen gaat over tot de orde van de dag.\n\nDeze motie is voorgesteld door de leden Kramer en Bos.\n\nZij krijgt nr. 12 (36 999).';
    const marks = recogniseRow({ text, document: { kind: 'handelingen' } });
    expect(marks.find((mark) => mark.kind === 'dictum')).toMatchObject({ entities: ['kst-36999-12'] });
    expect(marks.find((mark) => mark.kind === 'motion')).toMatchObject({ proposers: ['Kramer', 'Bos'], target: 'kst-36999-12', status: 'ingediend' });
  });

  it('concern the motions that a proposal names', () => {
    const text = 'Daarom stellen wij u voor:\n\na. De motie "Bruggen open" aan te houden.\n\nb. Verder te praten.';
    expect(recogniseRow({ text }).filter((mark) => mark.kind === 'proposal')).toMatchObject([{ label: 'a', entities: ['motie:bruggenopen'] }, { label: 'b', entities: [] }]);
  });
});

describe('any text', () => {
  it('never throws; marks are sorted, inside the text and not empty; keys do not depend on what stands around', () => {
    const piece = fc.constantFrom('motie', 'moties ', 'de motie-Kramer c.s.', ' "Bruggen open\'', ' (36 999, nr. 4)', ' over ', '\n', ': ', 'vier ', '- ', 'a. ', 'aangenomen', ' met 99%', 'Resolutie ', 'stellen wij u voor:\n', 'De Kamer,', 'verzoekt de regering', '\t', 'Zutphen ', "'", '"');
    fc.assert(fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 6 })), { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      const marks = recogniseRow({ text });
      marks.forEach((mark, i) => {
        expect(mark.quote).toBe(text.slice(mark.start, mark.end));
        expect(mark.end).toBeGreaterThan(mark.start);
        expect(mark.start).toBeGreaterThanOrEqual(marks[i - 1]?.start ?? 0);
      });
    }), { numRuns: 200 });
  });
});
