import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentIdentity } from '../../lib/document/document';
import { identify } from '../../lib/document/identify';
import { clean } from '../../lib/text/clean';
import { plainSource } from '../../lib/text/plain-source';

const identityOf = (text: string, address: string | null = null): DocumentIdentity =>
  identify(clean(plainSource(text)), { url: address === null ? null : new URL(address), page: null, date: null });

const isGiven = (value: unknown): boolean => value !== null && value !== 'onbekend' && !(Array.isArray(value) && value.length === 0);

const lines = (...parts: string[]): string => parts.join('\n');

const kamerstukBody = lines('Aan de Voorzitter van de Tweede Kamer der Staten-Generaal', '', 'Den Haag, 3 april 2019', '', 'Hierbij ontvangt u de stand van zaken van de dijken.', '', 'De Minister van Dijken en Sluizen,', 'A.B. de Waal');

describe('kamerstukken', () => {
  it.each<[string, string, Partial<DocumentIdentity>]>([
    ['dossier and number on lines of their own', lines('Tweede Kamer der Staten-Generaal', '2', 'Vergaderjaar 2018-2019', '29 538', 'Zorg in de buurt', 'Nr. 212', 'BRIEF VAN DE MINISTER VAN DIJKEN EN SLUIZEN', kamerstukBody),
      { kind: 'kamerstuk', id: 'kst-29538-212', number: '29 538, nr. 212', dossiers: ['29538'], title: 'BRIEF VAN DE MINISTER VAN DIJKEN EN SLUIZEN', date: '2019-04-03', sender: 'De Minister van Dijken en Sluizen, A.B. de Waal', addressee: 'de Voorzitter van de Tweede Kamer der Staten-Generaal' }],
    ['a fund with its title on one line', lines('36 600 B Vaststelling van de begrotingsstaat van een fonds', 'Nr. 9 BRIEF VAN DE STAATSSECRETARIS VAN DIJKEN', kamerstukBody), { id: 'kst-36600-B-9', number: '36 600 B, nr. 9', dossiers: ['36600-B'] }],
    ['a budget chapter', lines('36 410 XVI', 'Vaststelling van een begroting', 'Nr. 12', 'VERSLAG VAN EEN COMMISSIEDEBAT', 'Vastgesteld 4 maart 2024'), { id: 'kst-36410-XVI-12', date: '2024-03-04', sender: null }],
    ['a council series', lines('21 501-02 Raad Algemene Zaken', 'Nr. 2790 BRIEF VAN DE MINISTER VAN ZAKEN', 'Aan de Voorzitter van de Tweede Kamer der Staten-Generaal'), { id: 'kst-21501-02-2790', dossiers: ['21501-02'] }],
    ['two dossiers', lines('29 538 Zorg in de buurt', '31 293 Scholen in de buurt', 'Nr. 7 BRIEF VAN DE MINISTER VAN ZORG', kamerstukBody), { id: 'kst-29538-7', aliases: ['kst-31293-7'], dossiers: ['29538', '31293'] }],
    ['a reprint', lines('29 538', 'Zorg', 'Nr. 29 HERDRUK 1 BRIEF VAN DE MINISTER VAN ZORG', kamerstukBody), { id: 'kst-29538-29-h1' }],
    ['small letters, as in 2007', lines('29 538', 'Zorg', 'nr. 1', 'BRIEF VAN DE MINISTER VAN ZORG', kamerstukBody), { id: 'kst-29538-1' }],
    ['a letter of the Eerste Kamer', lines('Eerste Kamer der Staten-Generaal', '36 067', 'Pensioenen', 'K VERSLAG VAN EEN SCHRIFTELIJK OVERLEG', 'Vastgesteld 7 mei 2023'), { id: 'kst-36067-K', number: '36 067, letter K', date: '2023-05-07' }],
    ['a footnote digit at the letter', lines('Eerste Kamer der Staten-Generaal', '36 067', 'Pensioenen', 'C1 VERSLAG VAN DE COMMISSIE', 'Vastgesteld 7 mei 2023'), { id: 'kst-36067-C' }],
    ['no dossier printed', lines('Nr. 44 BRIEF VAN DE MINISTER VAN ZORG', kamerstukBody), { kind: 'kamerstuk', id: null, number: 'Nr. 44', dossiers: [] }],
    ['foot and head agree', lines('29 538', 'Zorg', 'Nr. 212', 'BRIEF VAN DE MINISTER VAN ZORG', kamerstukBody, 'kst-29538-212', 'ISSN 0921 - 7371'), { id: 'kst-29538-212', candidates: [] }],
    ['foot and head differ', lines('29 538', 'Zorg', 'Nr. 212', 'BRIEF VAN DE MINISTER VAN ZORG', kamerstukBody, 'kst-29538-213', 'ISSN 0921 - 7371'), { id: null, candidates: ['kst-29538-212', 'kst-29538-213'] }],
  ])('%s', (_why, text, expected) => {
    expect(identityOf(text)).toMatchObject(expected);
  });
});

const frame = lines('De Kamer,', 'gehoord de beraadslaging,', 'overwegende dat dijken hoog zijn;', 'verzoekt de regering ze hoger te maken,', 'en gaat over tot de orde van de dag.');

describe('motions', () => {
  it('reads a formatted one', () => {
    expect(identityOf(lines('29 538', 'Zorg in de buurt', 'Nr. 15', 'GEWIJZIGDE MOTIE VAN DE LEDEN JANSEN EN VAN DER MEER TER VERVANGING VAN DIE GEDRUKT ONDER NR. 9', 'Voorgesteld 6 maart 2019', frame, 'Jansen', 'Van der Meer'))).toMatchObject({
      kind: 'motie', id: 'kst-29538-15', date: '2019-03-06', proposers: ['Jansen', 'Van der Meer'], replaces: 'kst-29538-9', number: '29 538, nr. 15',
    });
  });

  it.each([
    ['day above the id', ['7 maart 2023', '29538-15']], ['day below the id', ['29538-15', '7 maart 2023']], ['a blank in the dossier', ['7 maart 2023', '29 538-15']],
  ])('reads the form of its first day: %s', (_why, head) => {
    expect(identityOf(lines(...head, 'Zorg in de buurt', 'MOTIE VAN HET LID JANSEN C.S.', 'Plenair debat (tweeminutendebat) - Zorg', frame.replace('De Kamer', 'De kamer')))).toMatchObject({ kind: 'motie', id: 'kst-29538-15', date: '2023-03-07', dossiers: ['29538'] });
  });

  it('leaves the day open when the first-day form does not state it above the text', () => {
    expect(identityOf(lines('36410-V-61', 'Begroting', 'MOTIE VAN HET LID JANSEN', 'Plenair debat - Begroting', frame, 'Jansen'))).toMatchObject({ id: 'kst-36410-V-61', date: null, dossiers: ['36410-V'] });
  });
});

describe('other papers', () => {
  const questions = lines('Tweede Kamer der Staten-Generaal\t2', 'Vergaderjaar 2015-2016\tAanhangsel van de Handelingen', 'Vragen gesteld door de leden der Kamer, met de daarop door de', 'regering gegeven antwoorden', '310', 'Vragen van het lid Jansen (PB) aan de Minister van Dijken over lekkende', 'dijken (ingezonden 3 oktober 2015).', 'Antwoord van Minister De Waal (Dijken en Sluizen) (ontvangen', '26 november 2015). Zie ook Aanhangsel Handelingen, vergaderjaar 2015-2016, nr. 203', 'Vraag 1', 'Kent u het bericht?');

  it('reads written questions; the answer dates them', () => {
    expect(identityOf(questions)).toMatchObject({ kind: 'aanhangsel', id: 'ah-tk-20152016-310', date: '2015-11-26', number: '310', title: 'Vragen van het lid Jansen (PB) aan de Minister van Dijken over lekkende dijken', sender: 'Minister De Waal (Dijken en Sluizen)' });
  });

  it('reads a list of decisions; its own date goes before that of the meeting', () => {
    expect(identityOf(lines('Den Haag, 28 mei 2015', 'Voortouwcommissie:\tvaste commissie voor Dijken', 'Document:\tBesluitenlijst van de procedurevergadering van woensdag 27', 'mei 2015', 'Besluitenlijst vorige vergadering(en)'))).toMatchObject({ kind: 'besluitenlijst', date: '2015-05-28', sender: 'vaste commissie voor Dijken', title: 'Besluitenlijst van de procedurevergadering van woensdag 27 mei 2015' });
  });

  it('reads a letter of a ministry', () => {
    expect(identityOf(lines('> Retouradres Postbus 1 2500 AA Den Haag', 'De voorzitter van de Tweede Kamer', 'der Staten-Generaal', 'Postbus 20018', '2500 EA DEN HAAG', 'Ons kenmerk', '2021-0000123456', 'Datum\t18 oktober 2021', 'Betreft\tStand van de dijken', 'Geachte voorzitter,', 'Hierbij bericht ik u over de dijken.', 'Hoogachtend,', 'DE MINISTER VAN DIJKEN,', 'A.B. de Waal'))).toMatchObject({ kind: 'brief', id: null, date: '2021-10-18', reference: '2021-0000123456', title: 'Stand van de dijken', addressee: 'De voorzitter van de Tweede Kamer der Staten-Generaal', sender: 'DE MINISTER VAN DIJKEN, A.B. de Waal' });
  });

  it('reads a report that is dated by its month', () => {
    expect(identityOf(lines('# Commissie Dijken', '', 'Eindrapportage', '', '# Voorwoord', '', 'Voor u ligt de eindrapportage van de commissie.', '', 'Anna de Waal', '', '*Voorzitter Commissie Dijken*', '', '# Inleiding', '', 'De dijken zijn bekeken.', '', 'april 2020'))).toMatchObject({ kind: 'rapport', title: 'Commissie Dijken – Eindrapportage', date: null, dateInferred: { from: '2020-04-01', to: '2020-04-30' }, sender: 'Anna de Waal, Voorzitter Commissie Dijken' });
  });
});

const memberLetter = lines('Geacht college en gemeenteraad,', 'Wij berichten u over de zorg.', 'Hoogachtend,', 'Vereniging van Nederlandse Gemeenten', 'mr. A. de Waal', 'voorzitter');

describe('letterheads of the VNG', () => {
  it.each([
    ['label and value on one line', ['Ons kenmerk ABC/U201500364', 'Lbr. 15/029', 'Datum 8 mei 2015', 'Onderwerp', 'Zorg in de buurt']],
    ['label and value on lines that alternate', ['uw kenmerk', 'bijlage(n)', '1', 'betreft', 'Zorg in', 'de buurt', 'ons kenmerk', 'ABC/U201500364', 'Lbr. 15/029', 'datum', '8 mei 2015']],
    ['all labels first', ['betreft', 'ons kenmerk', 'datum', 'Zorg in de buurt', 'ABC/U201500364', 'Lbr. 15/029', '8 mei 2015']],
    ['a line drawn out to the full width', ['betreft', 'Zorg in de buurt', 'ons kenmerk', 'ABC/U201500364', 'Lbr.\t15/029', 'datum', '8 mei 2015']],
    ['columns', ['betreft Zorg in de buurt\tons kenmerk ABC/U201500364 Lbr. 15/029\tdatum 8 mei 2015']],
  ])('%s', (_why, head) => {
    expect(identityOf(lines(...head, '', memberLetter))).toMatchObject({ kind: 'ledenbrief', id: 'lbr-15-029', number: 'Lbr. 15/029', reference: 'ABC/U201500364', title: 'Zorg in de buurt', date: '2015-05-08', addressee: 'college en gemeenteraad' });
  });

  it.each<[string, string, Partial<DocumentIdentity>]>([
    ['with the number of a twin', lines('Lbr. 19/070 LOGA 19/069', memberLetter), { id: 'lbr-19-070', number: 'Lbr. 19/070' }],
    ['a kenmerk that lost its digits', lines('ons kenmerk', 'BB/U Lbr. 17/027', memberLetter), { id: 'lbr-17-027', reference: null }],
    ['without number, kenmerk and date', lines('Onderwerp', 'Zorg in de buurt', memberLetter), { kind: 'ledenbrief', id: null, number: null, reference: null, date: null, title: 'Zorg in de buurt' }],
    ['a letter to a minister', lines('ons kenmerk ABC/U201500365', 'Geachte minister,', 'Wij vragen u om overleg.', 'Hoogachtend,', 'Vereniging van Nederlandse Gemeenten'), { kind: 'brief', id: null, reference: 'ABC/U201500365' }],
  ])('%s', (_why, text, expected) => {
    expect(identityOf(text)).toMatchObject(expected);
  });
});

describe('what is not stated', () => {
  it.each([
    ['In de vergadering van 27 juni jl. hebben de leden over de zorg gesproken. Wij stellen u voor dit vast te stellen.', 'a summary without head'],
    ['De minister schreef in Kamerstuk 29 538, nr. 12 over Lbr. 15/029 en verwees naar kst-29538-15.', 'a text about documents'],
    ['Onderwerp van deze nota is de zorg. Datum en plaats volgen nog.', 'words that are labels elsewhere'],
    [lines('19 mei 2015', 'Ledenbrief', 'Lbr. 15/030', 'Over de zorg', '16 mei 2015', 'Ledenbrief', 'Lbr. 15/029', 'Over de bouw'), 'a list of letters'],
    ['29 538 inwoners kwamen naar 2514 JS Den Haag.', 'numbers that are no dossiers'],
    ['', 'an empty text'],
  ])('%j says nothing: %s', (text) => {
    expect(identityOf(text)).toEqual(identityOf(''));
    expect(identityOf(text)).toMatchObject({ kind: 'onbekend', id: null, date: null, title: null, found: {} });
  });

  const scraps = fc.array(fc.constantFrom('29 538', 'Nr. 12', 'BRIEF VAN DE MINISTER', '\n', ' ', '\t', 'Datum', '8 mei 2015', 'Betreft', 'Lbr. 15/029', 'Geachte heer,', 'Hoogachtend,', 'MOTIE VAN HET LID X', 'De Kamer,', 'BIJLAGE', '# ', 'é', '\uD800', '0'), { maxLength: 30 });

  it('never throws, and says where it found each field that it gives', { timeout: 60_000 }, () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), scraps.map((parts) => parts.join(''))), (text) => {
      const { found, candidates, ...fields } = identityOf(text);
      const given = Object.entries(fields).filter(([name, value]) => name !== 'aliases' && isGiven(value)).map(([name]) => name);
      expect(Object.keys(found).sort()).toEqual(given.sort());
      if (candidates.length > 0) expect(fields.id).toBeNull();
    }));
  });
});

describe('addresses', () => {
  it.each([
    ['https://zoek.officielebekendmakingen.nl/kst-29538-12.pdf', 'kst-29538-12'],
    ['https://repository.overheid.nl/frbr/officielepublicaties/kst/29538/kst-29538-12/1/pdf/kst-29538-12.pdf', 'kst-29538-12'],
    ['https://zoek.officielebekendmakingen.nl/h-tk-20152016-40-7.html', 'h-tk-20152016-40-7'],
    ['https://zoek.officielebekendmakingen.nl/dossier/29538', null],
    ['https://voorbeeld.example/kst-29538-12.html', null],
  ])('%s tells %s', (address, id) => {
    const identity = identityOf('Een tekst zonder kop.', address);
    expect(identity.id).toBe(id);
    expect(identity.found.id).toBe(id === null ? undefined : 'address');
  });
});
