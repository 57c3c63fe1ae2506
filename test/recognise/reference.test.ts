import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recogniseRow } from './recognise-row';
import type { Mark, MarkOf } from '../../lib/recognise/mark';
import type { DocumentHints } from '../../lib/recognise/recogniser';

const references = (text: string, document?: Partial<DocumentHints>): MarkOf<'reference'>[] =>
  recogniseRow(document === undefined ? { text } : { text, document }).filter((mark: Mark) => mark.kind === 'reference');

const ids = (text: string, document?: Partial<DocumentHints>): string[] => references(text, document).flatMap((mark) => mark.ids);

describe('written forms of a Kamerstuk', () => {
  it.each([
    ['Kamerstukken II 2018/19, 35010, nr. 7', ['kst-35010-7'], 'official form'],
    ['Kamerstukken, 2021-2022, 29440, nr. 12', ['kst-29440-12'], 'without chamber'],
    ['(Kamerstuk 32 201, nr. 4)', ['kst-32201-4'], 'house style'],
    ['Kamerstuk 33 104 nr. 51', ['kst-33104-51'], 'no comma'],
    ['(27 858, nr. 14)', ['kst-27858-14'], 'no label'],
    ['(25295, nr 244)', ['kst-25295-244'], 'no point'],
    ['(31 700 XIV, nr. 92)', ['kst-31700-XIV-92'], 'chapter'],
    ['26 407, nr.82 en 36333,nr. 9', ['kst-26407-82', 'kst-36333-9'], 'no spaces'],
    ['33400-A nr. 11', ['kst-33400-A-11'], 'fund behind a hyphen'],
    ['29 453, nr, 316', ['kst-29453-316'], 'comma for point'],
    ['36 600 XX, nr. 3 en 36 410A, nr. 8', ['kst-36600-XX-3', 'kst-36410-A-8'], 'chapter with a space, fund glued'],
    ['Kamerstuk 31700.VIII, 12', ['kst-31700-VIII-12'], 'dotted chapter'],
    ['Kamerstuk 31.700XII, 6', ['kst-31700-XII-6'], 'glued chapter'],
    ['Kamerstukken Tweede Kamer 31-700 XII nr 9', ['kst-31700-XII-9'], 'dashed dossier'],
    ['21501–20, nr. 1234', ['kst-21501-20-1234'], 'council series with a dash'],
    ['21 501-21, stuk nr. 48', ['kst-21501-21-48'], 'stuk nr.'],
    ['21501-08-611; 36600-XVI-12; 33308-4', ['kst-21501-08-611', 'kst-36600-XVI-12', 'kst-33308-4'], 'the form of titles'],
    ['op stuk nr. 61 (27 858)', ['kst-27858-61'], 'number in front'],
    ['op stuknummer 47 (31200-VI)', ['kst-31200-VI-47'], 'number in front, one word'],
    ['(nr. 18, 33000-IV)', ['kst-33000-IV-18'], 'number in front in brackets'],
    ['Zij krijgt nr. 203(28286).', ['kst-28286-203'], 'glued brackets'],
    ['Zij krijgt nr. 726 , was nr. 719 ( 21501-08 ).', ['kst-21501-08-726', 'kst-21501-08-719'], 'with the number it had'],
    ['35 334, nrs. 81, 83 en 90', ['kst-35334-81', 'kst-35334-83', 'kst-35334-90'], 'a list'],
    ['Kamerstukken II 2020/21, 35 334, nrs. 2–4', ['kst-35334-2', 'kst-35334-3', 'kst-35334-4'], 'a range'],
    ['33576-36 en 37', ['kst-33576-36', 'kst-33576-37'], 'a short list'],
    ['26 271, nr. 6, p. 15-16; nr. 7, p. 5-6', ['kst-26271-6', 'kst-26271-7'], 'pages between'],
    ['28 807, nr. 193 en nr. 194', ['kst-28807-193', 'kst-28807-194'], 'nr. twice'],
    ['31 293 en 31 289, nr. 65', ['kst-31293-65', 'kst-31289-65'], 'two dossiers'],
    ['(Kamerstuk 26150/36180-23)', ['kst-26150-23', 'kst-36180-23'], 'two dossiers with a slash'],
    ['(Kamerstukken 36 600 B en 36 600 C, nr. 6)', ['kst-36600-B-6', 'kst-36600-C-6'], 'two funds'],
    ['36 600 XVII, letter M', ['kst-36600-XVII-M'], 'letter of the Eerste Kamer'],
    ['(EK 34 568, H)', ['kst-34568-H'], 'letter with label'],
    ['Kamerstukken EK, 2014-2015, 31 145, AB', ['kst-31145-AB'], 'two letters'],
    ['Kamerstukken I 1995/96, 23700, nr. 18b', ['kst-19951996-23700-18b'], 'years in the id'],
    ['Kamerstukken II 1993/94-1996/97, 23761', ['dossier/23761'], 'a dossier over several years'],
    ['(TK 36740-VII)', ['dossier/36740-VII'], 'a chapter only'],
    ['Kamerstukken II 2014/15, 34 158 (R2048), nr. 13', ['kst-34158-13'], 'kingdom act'],
    ['23908-(R1519)-131', ['kst-23908-131'], 'kingdom act between hyphens'],
    ['Kamerstukken 11, 1997/1998, 25 672 nr.3', ['kst-25672-3'], 'II read as eleven'],
    ['over de rijkswet 34 356 (R2064) is', ['dossier/34356'], 'a kingdom act without paper'],
    ['de begroting (36.945 XXII)', ['dossier/36945-XXII'], 'a chapter in brackets'],
    ['44Kamerstukken II 2001/02, 28 295, nr. 1', ['kst-28295-1'], 'footnote number in front'],
  ])('%s', (text, expected) => {
    expect(ids(text)).toEqual(expected);
  });

  it('keeps the year, the label and the whole list inside one mark', () => {
    const [mark] = references('Zie Kamerstukken II, vergaderjaar 2020-2021, 35 334, nrs. 2 en 3, p. 4.');
    expect(mark?.quote).toBe('Kamerstukken II, vergaderjaar 2020-2021, 35 334, nrs. 2 en 3');
    expect(mark?.url).toBe('https://zoek.officielebekendmakingen.nl/kst-35334-2.html');
  });

  it('offers both addresses for the last year in which ids of the Eerste Kamer carry it', () => {
    const [mark] = references('Kamerstukken I 2009/10, 31 560, C');
    expect(mark).toMatchObject({ url: null, candidates: ['kst-20092010-31560-C', 'kst-31560-C'] });
  });

  it.each([['t.v.v.36272, nr. ??'], ['Kamerstuk 364410-XII, nr. 8'], ['36 6000 VIII nr 3']])('gives no id for %s', (text) => {
    expect(references(text)).toMatchObject([{ type: 'kamerstuk', ids: [] }]);
  });

  it('gives no id for a torn number and repairs none', () => {
    expect(references('Kamerstukken 29665, nummers 4 27')).toMatchObject([{ ids: [], candidates: ['dossier/29665'] }]);
  });
});

describe('numbers that are no reference', () => {
  it.each([
    ['Postbus 20001, 2500 EA Den Haag', 'address'],
    ['2514 JS Den Haag, 070 373 8684', 'postcode and telephone'],
    ['34 477 exemplaren', 'quantity'],
    ['van 19 637 naar 21 501 euro', 'sums'],
    ['34 477\t35 000\t36 200', 'a row of a table'],
    ['week 38-39/2016 en de 40-40-40-doelstelling', 'weeks and targets'],
    ['13.45-14.00 uur', 'time'],
    ['34.477-50 en 13.250-12', 'a dotted number with a tail'],
    ['blz. 46–48 en p. 17, 19-22', 'pages'],
    ['een motie, moties, en ik zal een brief sturen', 'nothing in particular'],
    ['EK Wielrennen, EK 2016, EKG\'s en (EKT)', 'EK without a chamber'],
    ['Vijlbrief en Verzamelbrief en stalbrand', 'words with brief and lbr'],
    ['nr. Z/14/005746/19654', 'kenmerk of another body'],
    ['t.v.v. de raad op 18 september 2025', 'in preparation of'],
    ['ter vervanging van kunstmest', 'no paper'],
  ])('%s: %s', (text) => {
    expect(references(text)).toEqual([]);
  });

  it('leaves the number of a debate to the Handelingen', () => {
    expect(references('Handelingen II, 1995-1996, 24 692, nr. 3, p. 14')).toMatchObject([{ type: 'handelingen', ids: [] }]);
  });
});

describe('what other words settle', () => {
  it.each([
    ['(t.v.v. nr. 82)', ['kst-29538-82'], { dossiers: ['29538'] }],
    ['(t.v.v. nr. 82)', [], {}],
    ['De motie (35300, nr. 9) is oud. Wie steunt de motie op stuk nr. 9 nog?', ['kst-35300-9', 'kst-35300-9'], {}],
    ['Nr. 12 BRIEF VAN DE MINISTER\nZie Kamerstuk 35 300, nr. 4.', ['kst-35300-12', 'kst-35300-4'], {}],
    ['Nr. 12 BRIEF VAN DE MINISTER\nZie 35 300, nr. 4 en 31 066, nr. 5.', ['kst-35300-4', 'kst-31066-5'], {}],
  ] satisfies [string, string[], Partial<DocumentHints>][])('%s gives %j', (text, expected, document) => {
    expect(ids(text, document)).toEqual(expected);
  });

  it('takes the law of the date of the document, and offers both when there is none', () => {
    expect(ids('De Wmo geldt.', { date: '2013-05-01' })).toEqual(['BWBR0020031']);
    expect(ids('De Wmo geldt.', { date: '2019-05-01' })).toEqual(['BWBR0035362']);
    expect(references('De Wmo geldt.')).toMatchObject([{ ids: [], candidates: ['BWBR0020031', 'BWBR0035362'] }]);
    expect(references('De Jeugdwet komt eraan.', { date: '2012-05-01' })).toMatchObject([{ ids: [], candidates: ['BWBR0034925'] }]);
  });

  it('marks a title again where it stands without quotation marks', () => {
    const quotes = references("Het rapport 'Kosten in kaart' is af.\n\nBetreft Kosten in kaart").map((mark) => mark.quote);
    expect(quotes).toEqual(["rapport 'Kosten in kaart'", 'Kosten in kaart']);
  });

  it('marks the words of a link, and keeps a lost address open', () => {
    expect(references('Lees de [monitor wonen](https://voorbeeld.nl/m.pdf) en [het overzicht](#).')).toMatchObject([
      { quote: 'monitor wonen', url: 'https://voorbeeld.nl/m.pdf' }, { quote: 'het overzicht', url: null },
    ]);
  });

  it('lets a letter keep its date and a Kamerstuk take its year', () => {
    const kinds = (text: string): string[] => recogniseRow({ text }).map((mark) => mark.kind);
    expect(kinds('Onze brief van 3 mei 2019 is helder.')).toEqual(['reference', 'date']);
    expect(kinds('Kamerstukken II 2019/20, 35300, nr. 12')).toEqual(['reference']);
  });
});

describe('for all inputs', () => {
  const dossier = fc.integer({ min: 15_000, max: 37_500 }).filter((number) => number !== 21_501).map(String);
  const chapter = fc.constantFrom(null, 'I', 'IXB', 'VIII', 'XVI', 'XXIII', 'A', 'B');
  const number = fc.integer({ min: 1, max: 1899 }).map(String);

  it('reads the same id from every form of one paper', () => {
    fc.assert(fc.property(dossier, chapter, number, (digits, letters, nr) => {
      const spaced = `${digits.slice(0, 2)} ${digits.slice(2)}`;
      const behind = (sign: string): string => (letters === null ? '' : `${sign}${letters}`);
      const expected = ['kst', digits, letters, nr].filter((part) => part !== null).join('-');
      for (const text of [
        `Kamerstukken II 2019/20, ${digits}${behind(' ')}, nr. ${nr}`, `(Kamerstuk ${spaced}${behind('-')}, nr. ${nr})`, `${spaced}${behind(' ')}, nr.${nr}`,
        `${digits}${behind('-')}-${nr}`, `op stuk nr. ${nr} (${spaced}${behind(' ')})`, `kst-${digits}${behind('-')}-${nr}`,
      ]) expect(ids(text), text).toEqual([expected]);
    }));
  });

  it('never throws, and keeps marks inside the text, in order, with their words', () => {
    const piece = fc.constantFrom('Kamerstukken II ', '2019/20, ', '35 300', ' XVI', ', nr. ', '12', '-', ' en ', '(', ')', 'artikel 3 van de ', 'Wmo', 'Wet op ', 'brief van ', '3 mei', '\n', 'kst-', 'ECLI:NL:', 'Stb. 2017, ', '[x](#)', "rapport '", 'Handelingen ');
    fc.assert(fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 6 })), { maxLength: 24 }).map((list) => list.join('')), (text) => {
      let last = 0;
      for (const mark of references(text)) {
        expect(mark.quote).toBe(text.slice(mark.start, mark.end));
        expect(mark.start).toBeGreaterThanOrEqual(last);
        expect(mark.end).toBeGreaterThan(mark.start);
        last = mark.end;
      }
    }));
  });

  it('takes time that grows with the text, not faster', () => {
    const unit = 'Kamerstukken II 2019/20, 35 300 XVI, nrs. 12, 13 en artikel 3, tweede lid, van de Wet op de 35 300 34 477 brief van het ';
    const took = (times: number): number => {
      const text = unit.repeat(times);
      const start = performance.now();
      references(text);
      return performance.now() - start;
    };
    took(200);
    expect(took(1600)).toBeLessThan(40 * Math.max(5, took(200)));
  });
});
