import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentUrl } from '../../lib/recognise/document-url';
import { canonicalKamerstukId, dossierId, dossierOf, kamerstukId, parseKamerstukId, type KamerstukParts } from '../../lib/recognise/kamerstuk-id';

const NO_PARTS = { chapter: null, years: null, kingdomAct: null, suffix: null };

describe('parseKamerstukId', () => {
  it.each<[string, Partial<KamerstukParts>, string]>([
    ['kst-29538-12', { dossier: '29538', number: '12' }, 'dossier and number'],
    ['29538-12', { dossier: '29538', number: '12' }, 'without prefix'],
    ['kst-36600-XVI-66', { dossier: '36600', chapter: 'XVI', number: '66' }, 'budget chapter'],
    ['kst-36600-xvi-66', { dossier: '36600', chapter: 'XVI', number: '66' }, 'small letters, as some addresses have'],
    ['kst-31200-XIv-157-b1', { dossier: '31200', chapter: 'XIv', number: '157', suffix: 'b1' }, 'a slip in the register stays'],
    ['kst-29800-IXB-25', { dossier: '29800', chapter: 'IXB', number: '25' }, 'chapter with a letter'],
    ['kst-32123-I-5', { dossier: '32123', chapter: 'I', number: '5' }, 'one Roman digit before a number is a chapter'],
    ['kst-36259-I', { dossier: '36259', number: 'I' }, 'at the end it is a letter of the Eerste Kamer'],
    ['kst-31145-AA', { dossier: '31145', number: 'AA' }, 'two letters'],
    ['kst-32123-XIV-A', { dossier: '32123', chapter: 'XIV', number: 'A' }, 'chapter and letter'],
    ['kst-36600-B-9', { dossier: '36600', chapter: 'B', number: '9' }, 'fund'],
    ['kst-21501-02-3022', { dossier: '21501-02', number: '3022' }, 'council series'],
    ['kst-20082009-32024-C', { dossier: '32024', number: 'C', years: '20082009' }, 'with years'],
    ['kst-19951996-23700-188b', { dossier: '23700', number: '188b', years: '19951996' }, 'number and letter'],
    ['kst-26643-144-h1', { dossier: '26643', number: '144', suffix: 'h1' }, 'reprint'],
    ['kst-23908-R1519-103', { dossier: '23908', number: '103', kingdomAct: 'R1519' }, 'kingdom act'],
    ['kst-CXXIV-G', { dossier: 'CXXIV', number: 'G' }, 'internal dossier'],
    ['kst-cxxiv-g', { dossier: 'CXXIV', number: 'G' }, 'the same in small letters'],
    ['kst-CCD-II', { dossier: 'CCD', number: 'II' }, 'internal dossier with a D'],
    ['kst-32142-A2E', { dossier: '32142', number: 'A2E' }, 'letters around a digit'],
  ])('%s', (id, parts) => {
    expect(parseKamerstukId(id)).toEqual({ shape: 'paper', ...NO_PARTS, ...parts });
  });

  it('reads a number of six or seven digits as the paper itself, not as a dossier', () => {
    expect(parseKamerstukId('kst-1268678')).toEqual({ shape: 'ownNumber', number: '1268678' });
  });

  it.each([
    ['kst-36600-XVI', 'a dossier'], ['kst-34477', 'a dossier'], ['kst-3447-39', 'four digits'], ['', 'nothing'], ['kst-', 'nothing'],
    ['kst-34477-39.html', 'a file name'], ['kst-34477-39/../x', 'a path'], ['stb-2017-34', 'another family'], ['kst-34477-39 en 40', 'two papers'], ['IV-2', 'a Roman dossier needs its prefix'],
  ])('refuses %j: %s', (id) => {
    expect(parseKamerstukId(id)).toBeNull();
  });

  it('never throws, and what it accepts keeps its id when read again', () => {
    const pieces = fc.array(fc.constantFrom('kst-', '36600', '-', 'XVI', 'b1', '21501-02', 'R1519', 'A', '12', 'h1', '20082009', ' ', 'x'), { maxLength: 8 });
    fc.assert(fc.property(fc.oneof(fc.string(), pieces.map((list) => list.join(''))), (text) => {
      const id = canonicalKamerstukId(text);
      if (id !== null) expect(canonicalKamerstukId(id)).toBe(id);
    }));
  });

  const suite = '../shared/cases/kst-ids.json';
  it.skipIf(!existsSync(suite))('keeps the ids of the register as they are (skipped without the case files)', () => {
    const { cases } = JSON.parse(readFileSync(suite, 'utf8')) as { cases: { input: string }[] };
    expect(cases.map(({ input }) => canonicalKamerstukId(input))).toEqual(cases.map(({ input }) => input));
  });
});

describe('ids and addresses', () => {
  it('builds what it reads', () => {
    expect(kamerstukId({ dossier: '36600', chapter: 'B', number: '9' })).toBe('kst-36600-B-9');
    expect(kamerstukId({ dossier: '23700', number: '188b', years: '19951996' })).toBe('kst-19951996-23700-188b');
    expect(dossierId('36945', 'IIA')).toBe('dossier/36945-IIA');
    expect(dossierOf('kst-36600-XVI-66')).toBe('36600-XVI');
    expect(dossierOf('kst-1259252')).toBeNull();
  });

  it.each([
    ['kst-34477-39', 'https://zoek.officielebekendmakingen.nl/kst-34477-39.html'],
    ['h-tk-20102011-108-5', 'https://zoek.officielebekendmakingen.nl/h-tk-20102011-108-5.html'],
    ['dossier/36600-XVI', 'https://zoek.officielebekendmakingen.nl/dossier/36600-XVI'],
    ['ECLI:NL:HR:2010:392', 'https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:HR:2010:392'],
    ['ECLI:EU:C:2014:317', null],
    ['BWBR0005537', 'https://wetten.overheid.nl/BWBR0005537'],
    ['lbr-12-094', null],
    ['kst-34477-39"><script>', null],
    ['javascript:alert(1)', null],
  ])('%s is at %s', (id, url) => {
    expect(documentUrl(id)).toBe(url);
  });
});
