import { describe, expect, it } from 'vitest';
import { describeMark, isDoubtful, motionTitles } from '../../../components/mark/describe-mark';
import { wordingFor } from '../../../components/wording';
import type { Mark } from '../../../lib/recognise/mark';
import { amount, commitment, date, dictum, motion, proposal, reference } from '../fixtures/marks';

const titles = new Map([['rust', 'Rust in de keten'], ['geld', 'Geld volgt kind']]);

/** Notes as one line: `~` stands before what is inferred, `?` before what is open. */
function told(mark: Mark, language: 'nl' | 'en' = 'nl'): string {
  const sign = { stated: '', inferred: '~', open: '?' };
  return describeMark(mark, titles, wordingFor(language)).map(({ text, certainty }) => sign[certainty] + text).join(' | ');
}

const rows: [Mark, string, string][] = [
  [amount(0, '€ 12 miljoen'), '', 'the quote says it all'],
  [amount(0, 'C 12 min.', { repaired: true }), '~gelezen als € 12 miljoen', 'what was read through damage says so'],
  [amount(0, '€ 12 mln', { recurrence: 'structureel', years: [2023, 2024], topic: 'extra plaatsen' }), 'over extra plaatsen | structureel | jaar 2023, 2024', 'what stands around it'],
  [amount(0, '€ 38', { low: 38, high: 38, per: 'inwoner' }), '€ 38 per inwoner', 'a rate that the quote leaves out'],
  [amount(0, '€ 38 per inwoner', { low: 38, high: 38, per: 'inwoner' }), '', 'a rate that the quote has'],
  [motion(0, 'drietal moties', { entities: ['rust', 'geld', 'onbekend'] }), 'Rust in de keten · Geld volgt kind', 'which motions; an unknown one is not made up'],
  [motion(0, 'de motie “Rust in de\nketen”', { title: 'Rust in de keten', entities: ['rust'] }), '', 'the title is in the quote, over two lines'],
  [motion(0, 'die motie', { title: 'Rust in de keten', entities: ['rust'], statusQuote: 'aangenomen' }), 'Rust in de keten | “aangenomen”', 'the status is a quote'],
  [motion(0, 'motie Van Kaathoven', { proposers: ['Van Kaathoven'], body: 'tweede-kamer' }), 'ingediend door Van Kaathoven | van Tweede Kamer', 'who'],
  [dictum(0, 'verzoekt', { entities: ['rust'], addressee: 'kabinet' }), 'Rust in de keten | aan kabinet', 'of which motion, to whom'],
  [proposal(0, 'voorstel', { label: 'b', entities: ['geld'] }), 'punt b | Geld volgt kind', 'its letter'],
  [reference(0, 'nr. 35', { ids: ['kst-34477-35'] }), 'Kamerstuk | kst-34477-35', 'settled'],
  [reference(0, 'nr. 12', { candidates: ['kst-1-12', 'kst-2-12'] }), 'Kamerstuk | ?kan zijn: kst-1-12, kst-2-12', 'candidates are shown, none is chosen'],
  [reference(0, 'die brief', { type: 'brief' }), 'brief | ?welk stuk: niet in de tekst', 'open'],
  [reference(0, 'paragraaf 3', { type: 'intern', points: { start: 5, end: 9 } }), 'plek in dit stuk', 'a place in the text is settled'],
  [date(0, '5 juli 2018', { from: '2018-07-05', to: '2018-07-05' }), '', 'the quote says it all'],
  [date(0, '5 juli', { from: '2018-07-05', to: '2018-07-05', inferred: true }), '~5 juli 2018', 'the year is inferred'],
  [date(0, '5 juli'), '?jaar niet in de tekst', 'the year is open'],
  [date(0, '1 mei 2020', { from: '2020-05-01', to: '2020-05-01', relation: 'uiterlijk' }), 'uiterlijk 1 mei 2020', 'the word before it changes what it means'],
  [commitment(0, 'Ik zal', { by: 'minister', to: 'Kamer', due: { from: '2020-05-01', to: '2020-05-31' } }), 'toegezegd door minister aan Kamer | voor of in mei 2020', 'who, to whom, when'],
  [commitment(0, 'niet', { type: 'weigering', fulfilled: true }), 'geweigerd | volgens de tekst gedaan', 'the kind of promise'],
];

describe('what a mark means beyond its quote', () => {
  it.each(rows)('%o is told as %j: %s', (mark, expected) => {
    expect(told(mark)).toBe(expected);
  });

  it('is told in the language of the reader', () => {
    expect(told(date(0, '5 juli', { from: '2018-07-05', to: '2018-07-05', inferred: true }), 'en')).toBe('~5 July 2018');
  });
});

describe('the titles of motions', () => {
  it('come from the first mention that names one motion and its title', () => {
    const marks = [motion(0, 'beide moties', { title: 'Samen', entities: ['a', 'b'] }), motion(9, 'motie A', { title: 'Eerste', entities: ['a'] }), motion(20, 'motie A', { title: 'Tweede', entities: ['a'] })];
    expect([...motionTitles(marks)]).toEqual([['a', 'Eerste']]);
  });
});

describe('doubt', () => {
  it.each([[0.89, true], [0.9, false], [1, false]])('at confidence %d is %s', (confidence, expected) => {
    expect(isDoubtful(amount(0, '€ 1', { confidence }))).toBe(expected);
  });
});
