import { describe, expect, it } from 'vitest';
import { timelineOf } from '../../lib/timeline/timeline';
import { euros, makeFacts, motion, type Piece } from './make-reading';

const refusal = (quote: string): Piece => ({ quote, mark: { kind: 'commitment', confidence: 1, type: 'weigering', by: null, to: null, due: null, fulfilled: false } });
const dictum = (quote: string, entities: string[]): Piece => ({ quote, mark: { kind: 'dictum', confidence: 1, entities, verb: 'verzoekt', addressee: null } });
/** A letter of a board with a letter of a minister behind it. */
const twoSpeakers = (board: Piece[], minister: Piece[]) => makeFacts('a', [...board, '\n\nBijlage. ', ...minister], {
  parts: (text) => [
    { start: 0, end: text.indexOf('Bijlage.'), title: 'brief', speaker: 'het bestuur' }, { start: text.indexOf('Bijlage.'), end: text.length, title: 'antwoord', speaker: 'de minister' },
  ],
});
const kindsOf = (...facts: Parameters<typeof timelineOf>[0]) => timelineOf(facts).differences.map(({ kind, spans }) => [kind, ...spans.map(({ quote }) => quote)]);

describe('what two speakers say of one thing', () => {
  it('sets a refusal beside what the other finds done', () => {
    const facts = twoSpeakers(
      ['Daarmee is het advies over wachttijden in de jeugdzorg van 2023 in voldoende mate uitgevoerd.'],
      ['Het advies over wachttijden in de jeugdzorg vraagt geld voor 2023. ', refusal('Daarvoor kiest het kabinet niet.')],
    );
    expect(timelineOf([facts]).statements).toMatchObject([{ a: { by: 'het bestuur' }, b: { by: 'de minister', place: { quote: 'Daarvoor kiest het kabinet niet.' } }, differs: ['refused'] }]);
  });

  it('does so neither for one speaker nor for another matter', () => {
    const done = 'Het advies over wachttijden in de jeugdzorg van 2023 is in voldoende mate uitgevoerd.';
    const other: Piece[] = ['Over de dijken langs de rivier is een brief gestuurd. ', refusal('Daarvoor kiest het kabinet niet.')];
    expect(timelineOf([twoSpeakers([done], other)]).statements).toEqual([]);
    expect(timelineOf([twoSpeakers([done, ' Wachttijden in de jeugdzorg kosten in 2023 geld. ', refusal('Daarvoor kiest het bestuur niet.')], ['Dank.'])]).statements).toEqual([]);
  });

  it('shows a figure that stands behind a sentence which the other repeats without it', () => {
    const same = 'Hierdoor komt er in alle wijken veel meer ruimte voor nieuwe taken.';
    const facts = twoSpeakers([`${same} Daar zijn wij blij mee.`], [`${same} Dit loopt op tot `, euros('€ 5,2 miljard', 5.2e9), ' in totaal.']);
    expect(kindsOf(facts)).toEqual([['leftOut', 'er in alle wijken veel meer ruimte voor nieuwe taken'.split(' ').slice(-7).join(' '), '€ 5,2 miljard']]);
  });

  it.each([
    [['m1'], [['niet-uitgevoerd', 'niet versnellen', 'de minister']], 'behind a sentence about one motion'],
    [['m1', 'm2'], [], 'about two motions it may concern either'],
  ])('a refusal says of %j: %j, %s', (entities, claims) => {
    const facts = twoSpeakers(['Dank. '], ['Er is ', motion('een motie', entities), ' over. ', refusal('Het kabinet kan het lopende onderzoek naar de wachtlijsten niet versnellen.')]);
    expect(timelineOf([facts]).motions.flatMap((thread) => thread.claims.map(({ status, words, by }) => [status, words, by]))).toEqual(claims);
  });

  it('shows what a motion asks, who finds it answered and who refuses it', () => {
    const facts = twoSpeakers(
      [motion('De motie Wachttijden', ['m1'], { title: 'Wachttijden' }), ' ', dictum('verzoekt de wachtlijsten versneld te ontleden', ['m1']), '. Het kabinet is tegemoetgekomen aan ', motion('de motie Wachttijden', ['m1'], { title: 'Wachttijden' }), '.'],
      ['Er is ', motion('een motie', ['m1']), ' over. ', refusal('Het kabinet kan de ontleding van wachtlijsten niet versnellen.')],
    );
    const [answer] = timelineOf([facts]).differences.filter(({ kind }) => kind === 'answer');
    expect(answer).toMatchObject({ about: 'm1', spans: [{ quote: 'verzoekt de wachtlijsten versneld te ontleden' }, {}, { quote: 'Het kabinet kan de ontleding van wachtlijsten niet versnellen.' }] });
  });

  it('shows an exception that the other leaves out', () => {
    const facts = twoSpeakers(['De leden hebben het akkoord over jeugdhulp bekrachtigd met uitzondering van de slotbepaling.'], ['De leden hebben het akkoord over jeugdhulp bekrachtigd. Daar ben ik blij mee.']);
    expect(kindsOf(facts)).toHaveLength(1);
    expect(kindsOf(twoSpeakers(['De leden hebben het akkoord over jeugdhulp bekrachtigd.'], ['De leden hebben het akkoord over jeugdhulp bekrachtigd.']))).toEqual([]);
  });

  it('shows what the other is said to acknowledge, and does not', () => {
    const facts = twoSpeakers(['Het kabinet heeft de tekorten in de jeugdzorg erkend.'], ['Erkenning is er voor de inzet van alle medewerkers.']);
    expect(kindsOf(facts)).toEqual([['answer', 'Het kabinet heeft de tekorten in de jeugdzorg erkend.', 'Erkenning is er voor de inzet van alle medewerkers.']]);
    expect(kindsOf(twoSpeakers(['Het kabinet heeft de tekorten in de jeugdzorg erkend.'], ['Erkend worden de tekorten in de jeugdzorg van de afgelopen jaren.']))).toEqual([]);
  });

  it('shows figures that only the attachment gives, when the letter goes through its others', () => {
    const topics: [string, number][] = [['jeugdhulp in wijken', 81e6], ['huisvesting van statushouders', 42e6], ['onderhoud van scholen', 13e6]];
    const told: Piece[] = topics.flatMap(([topic, value]) => [`Er komt voor ${topic} `, euros(`€ ${value / 1e6} miljoen`, value), '. ']);
    const more: Piece[] = ['Voor musea is er ', euros('€ 67 miljoen', 67e6), '.'];
    expect(kindsOf(twoSpeakers(told, [...more, ' ', ...told]))).toEqual([['leftOut', '€ 67 miljoen']]);
    expect(kindsOf(twoSpeakers(told.slice(0, 3), [...more, ' ', ...told.slice(0, 3)]))).toEqual([]);
  });
});

describe('what does not fit within one document', () => {
  it.each<[string, string, Parameters<typeof makeFacts>[2], unknown[]]>([
    ['the title counts otherwise than the text', 'Verslag na 23 bezoeken. Figuur: de eerste twintig bezoeken.', { identity: { title: 'Verslag na 23 bezoeken' } }, [['count', '23 bezoeken', 'twintig bezoeken']]],
    ['a name has its number in two notations', 'Het kabinet Jansen 1 viel. Onder Jansen I begon het.', {}, [['name', 'Jansen 1', 'Jansen I']]],
    ['what is numbered anyway has two notations', 'Zie Artikel 1 en Artikel I en Bijlage 2 en Bijlage II.', {}, []],
    ['the file of the document bears another day', 'Zie https://vng.nl/files/20121112_bouwen_op_kracht_burgers.pdf voor de tekst.', { identity: { date: '2012-10-12', title: 'Bouwen op de kracht van burgers' } }, [['date', '20121112']]],
    ['a file of something else bears another day', 'Zie https://vng.nl/files/20121112_agenda_vergadering.pdf daarvoor.', { identity: { date: '2012-10-12', title: 'Bouwen op de kracht van burgers' } }, []],
  ])('%s', (_why, text, options, expected) => {
    expect(kindsOf(makeFacts('a', [text], options))).toEqual(expected);
  });

  it('something is published before the period that it covers has ended', () => {
    const date = (quote: string, from: string, to: string, relation: string | null): Piece => ({ quote, mark: { kind: 'date', confidence: 1, from, to, inferred: false, relation } });
    const facts = (until: string) => makeFacts('a', ['Uit cijfers die op ', date('30 april 2018', '2018-04-30', '2018-04-30', null), ' zijn gepubliceerd, blijkt het aantal tot ', date('medio', until, until, 'tot'), '.']);
    expect(kindsOf(facts('2018-07-01'))).toHaveLength(1);
    expect(kindsOf(facts('2017-12-31'))).toEqual([]);
  });
});
