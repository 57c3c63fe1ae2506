import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { motionDocument } from '../../../lib/recognise/motion/motion-document';
import { clean } from '../../../lib/text/clean';
import { plainSource } from '../../../lib/text/plain-source';

const read = (text: string) => motionDocument(clean(plainSource(text)));

const body = (dictum: string): string => `De Kamer,\ngehoord de beraadslaging,\noverwegende dat fietsers te lang wachten;\n${dictum},\nen gaat over tot de orde van de dag.`;
const motion = (heading: string, dictum = 'verzoekt de regering de wachttijd te halveren', signed = ''): string =>
  `Tweede Kamer der Staten-Generaal\n\n36 999\n\nVerkeersbeleid\n\nNr. 12\n\n${heading}\n\nVoorgesteld 3 maart 2025\n\n${body(dictum)}\n${signed}\n\nkst-36999-12\nISSN 0921 - 7371`;

describe('proposers of a motion', () => {
  it.each([
    ['MOTIE VAN HET LID DE WAARD', '', ['De Waard']],
    ['MOTIE VAN DE LEDEN JANSZEN EN VAN DER LAAK', '', ['Janszen', 'Van der Laak']],
    ['MOTIE VAN HET LID ÖZDEMIR-DE GROOT C.S.', 'Özdemir-de Groot\nVan Os', ['Özdemir-de Groot', 'Van Os']],
    ['MOTIE VAN HET LID KOVACIC', 'Kovačić', ['Kovačić']],
    ['MOTIE VAN HET LIID VERVOORT', '', ['Vervoort']],
    ['MOTIE VAN HET LIDVAN OMMEREN', '', ['Van Ommeren']],
    ['MOTIE VAN DE Lden BOS EN MEER', '', ['Bos', 'Meer']],
    ['MOTIE HET LID KARAMAN', '', ['Karaman']],
    ['MOTIE VAN HET EL HADDAD', '', ['El Haddad']],
    ['GEWIJZGIDE MOTIE VAN HET LID LIES VAN DAM C.S. TER VERVANGING VAN DIE GEDRUKT ONDER NR. 9', 'Lies van Dam\nSmit\nBos', ['Lies van Dam', 'Smit', 'Bos']],
  ])('%s', (heading, signed, proposers) => {
    expect(read(motion(heading, undefined, signed))?.proposers).toEqual(proposers);
  });
});

describe('what a motion replaces', () => {
  it.each([
    ['GEWIJZIGDE MOTIE VAN HET LID SMIT TER VERVANGING VAN DIE GEDRUKT ONDER NR. 1234', '1234'],
    ['TWEEDE NADER GEWIJZIGDE MOTIE VAN DE LEDEN SMIT EN BOS TER VERVANGING VAN DIE GEDRUKT ONDER NR. 7', '7'],
    ['MOTIE VAN HET LID SMIT TER VERVANGING VAN DIE GEDRUKT ONDER NR. 8', '8'],
    ['MOTIE VAN HET LID SMIT', null],
  ])('%s', (heading, replaces) => {
    expect(read(motion(heading))?.replaces).toBe(replaces);
  });
});

describe('dicta of a motion', () => {
  it.each([
    ['verzoekt de regering de wachttijd te halveren', 'verzoekt', 'de regering'],
    ['Verzoekt het kabinet om haast', 'verzoekt', 'het kabinet'],
    ['spreekt uit dat wachten geen doel is', 'spreekt uit', null],
    ['roept de minister van Financiën op om te betalen', 'roept op', 'de minister van Financiën'],
    ['draagt het Presidium op een regeling te maken', 'draagt op', 'het Presidium'],
    ['verzoekt de minister-president dit te zeggen', 'verzoekt', 'de minister-president'],
    ['verzoekt de Algemene Rekenkamer dit na te gaan', 'verzoekt', 'de Algemene Rekenkamer'],
    ['zegt het vertrouwen in de minister op', 'zegt op', null],
  ])('%s', (dictum, verb, addressee) => {
    expect(read(motion('MOTIE VAN HET LID SMIT', dictum))?.dicta).toMatchObject([{ verb, addressee }]);
  });

  it('takes each request by itself', () => {
    const text = motion('MOTIE VAN HET LID SMIT', 'verzoekt de regering te tellen;\nverzoekt de regering tevens de uitkomst te melden');
    const cleaned = clean(plainSource(text));
    expect(motionDocument(cleaned)?.dicta.map((d) => cleaned.text.slice(d.start, d.end))).toEqual([
      'verzoekt de regering te tellen', 'verzoekt de regering tevens de uitkomst te melden',
    ]);
  });

  it('leaves a verb inside a premise', () => {
    const text = motion('MOTIE VAN HET LID SMIT').replace('te lang wachten;', 'te lang wachten;\nconstaterende dat de motie-Bos (36 999, nr. 3) verzoekt om bruggen;');
    expect(read(text)?.dicta).toHaveLength(1);
  });
});

describe('what is a motion', () => {
  it.each([
    ['the form of the day itself', `12 mei 2024\n\n36999-X-14\nVerkeer\n\nMOTIE VAN HET LID SMIT\nPlenair debat (wetgeving) - Begroting Verkeer\n\nGehoord de beraadslaging,\n\nConstaterende dat het regent,\nVerzoekt de regering om paraplu's;\nSmit`, true],
    ['a scan of handwriting: only the heading is legible', `12 mei 2024\n\n36999-14\nVerkeer\n\nMOTIE VAN HET LID SMIT\nPlenair debat (tweeminutendebat) - Tweeminutendebat Verkeer (CD 1/2)\n\nVo leet\n\nlads gle`, true],
    ['a council', `Motie: Meer bankjes in het park\n\nDe raad van de gemeente Waterrijk, in vergadering bijeen op 4 juni 2024,\n\nconstaterende dat ouderen geen zitplaats vinden;\n\ndraagt het college op tien bankjes te plaatsen,\n\nen gaat over tot de orde van de dag.`, true],
    ['a debate with two motions in it', `De heer Smit (ABC):\n\nMOTIE VAN HET LID SMIT\n\n${body('verzoekt de regering te rijden')}\n\nDeze motie is voorgesteld door het lid Smit.\n\n${body('verzoekt de regering te varen')}`, false],
    ['a letter about a motion', 'In de motie-Smit verzoekt de Kamer de regering om haast. Ik kom daarop terug, en ga over tot het volgende punt.', false],
    ['nothing', '', false],
  ])('%s', (_what, text, isMotion) => {
    expect(read(text) !== null).toBe(isMotion);
  });

  it('never throws, and its spans lie inside the text', () => {
    const piece = fc.constantFrom('MOTIE VAN HET LID ', 'De Kamer,', '\n', 'verzoekt de regering', ' en gaat over tot de orde van de dag.', 'C.S.', 'NR. ', '(', '"', 'X', ' 12 ', 'overwegende dat');
    fc.assert(fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 8 })), { maxLength: 30 }), (pieces) => {
      const cleaned = clean(plainSource(pieces.join('')));
      for (const span of motionDocument(cleaned)?.dicta ?? []) {
        expect(span.start).toBeLessThanOrEqual(span.end);
        expect(span.end).toBeLessThanOrEqual(cleaned.text.length);
      }
    }));
  });
});

const TEXTS = '../shared/corpus/motion-texts';
describe.skipIf(!existsSync(TEXTS))('text layers of published motions', () => {
  it('are all recognised', () => {
    const rows = readFileSync('../shared/corpus/truth/motion-texts.jsonl', 'utf8').trim().split('\n').map((line) => JSON.parse(line) as { file: string; dictum: string | null });
    const missed = rows.filter((row) => read(readFileSync(`../shared/corpus/${row.file}`, 'utf8')) === null);
    expect(missed).toEqual([]);
  });
});
