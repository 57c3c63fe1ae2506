import { describe, expect, it } from 'vitest';
import { precisionOf } from '../../lib/timeline/figure';
import { figurePairs } from '../../lib/timeline/figure-pairs';
import { euros, makeFacts, type Piece } from './make-reading';

const letter = (...pieces: Piece[]) => makeFacts('a', pieces);
const answer = (...pieces: Piece[]) => makeFacts('b', pieces);
const pairsOf = (a: Piece[], b: Piece[]) => figurePairs([...letter(...a).figures, ...answer(...b).figures]).map(({ a: x, b: y, differs }) => [x.mark.quote, y.mark.quote, [...differs]]);

describe('the printed precision of an amount', () => {
  it.each([
    ['€ 1,2 miljard', 1.2e9, 1e8],
    ['€ 1.234 mln', 1.234e9, 1e6],
    ['€ 80 miljoen', 80e6, 1e6],
    ['€ 250.000', 250_000, 10_000],
    ['€ 12,50', 12.5, 0.01],
  ])('%s is exact to %d of %d', (quote, high, step) => {
    expect(precisionOf({ quote, high })).toBeCloseTo(step, 5);
  });
});

describe('figures in two places', () => {
  it.each<[string, Piece[], Piece[], unknown[]]>([
    ['the same figure, told alike', ['Voor jeugdhulp komt ', euros('€ 80 miljoen', 80e6), ' extra.'], ['Voor jeugdhulp is er ', euros('€ 80 mln.', 80e6), ' extra.'],
      [['€ 80 miljoen', '€ 80 mln.', []]]],
    ['"ca." was left out', ['Voor jeugdhulp komt ', euros('€ 80 miljoen', 80e6), '.'], ['Voor jeugdhulp komt ca. ', euros('€ 80 mln.', 80e6, { approx: true }), '.'],
      [['€ 80 miljoen', '€ 80 mln.', ['approx']]]],
    ['one is a round print of the other', ['De jeugdhulp kost ', euros('€ 1,2 miljard', 1.2e9), '.'], ['De jeugdhulp kost ', euros('€ 1.234 mln', 1.234e9), '.'],
      [['€ 1,2 miljard', '€ 1.234 mln', ['rounded']]]],
    ['another year', ['De jeugdhulp kost ', euros('€ 80 miljoen', 80e6, { years: [2025] }), ' in wijken.'], ['De jeugdhulp kost ', euros('€ 80 miljoen', 80e6, { years: [2026] }), ' in wijken.'],
      [['€ 80 miljoen', '€ 80 miljoen', ['year']]]],
    ['a point inside a range', ['Het overschot op bijstand is ', euros('€ 120 miljoen', 120e6), '.'], ['Het overschot op bijstand is ', euros('€ 110 tot € 160 miljoen', 110e6, { high: 160e6 }), '.'],
      [['€ 120 miljoen', '€ 110 tot € 160 miljoen', ['range']]]],
    ['the same number about another thing', ['Voor jeugdhulp komt ', euros('€ 17 miljoen', 17e6), '.'], ['De dijken kosten ', euros('€ 17 miljoen', 17e6), '.'], []],
    ['a price is no total', ['De zorg kost ', euros('€ 40', 40, { per: 'inwoner' }), '.'], ['De zorg kost ', euros('€ 40', 40), '.'], []],
    ['another value', ['Voor jeugdhulp komt ', euros('€ 80 miljoen', 80e6), '.'], ['Voor jeugdhulp komt ', euros('€ 90 miljoen', 90e6), '.'], []],
    ['another currency', ['De steun kost ', euros('80 miljoen dollar', 80e6, { currency: 'USD' }), '.'], ['De steun kost ', euros('€ 80 miljoen', 80e6), '.'], []],
  ])('%s', (_why, a, b, expected) => {
    expect(pairsOf(a, b)).toEqual(expected);
  });

  it('keeps two equal amounts apart by what their sentences are about', () => {
    const pairs = pairsOf(
      ['Structureel ', euros('€ 17 miljoen', 17e6, { recurrence: 'structureel' }), ' voor de arbeidsmarktregio. Eenmalig ', euros('€ 17 miljoen', 17e6), ' voor baankansen van jongeren.'],
      ['Eenmalig is ', euros('€ 17 mln.', 17e6, { recurrence: 'incidenteel' }), ' voor jongeren bestemd. Voor de arbeidsmarktregio is ', euros('€ 17 mln', 17e6, { recurrence: 'structureel' }), ' structureel.'],
    );
    expect(pairs).toEqual([['€ 17 miljoen', '€ 17 mln', []], ['€ 17 miljoen', '€ 17 mln.', ['recurrence']]]);
  });

  it('pairs two parts of one document, and never two places of one part', () => {
    const text: Piece[] = ['Jeugdhulp krijgt ', euros('€ 80 miljoen', 80e6), '.\n\nBijlage. Jeugdhulp krijgt ', euros('€ 80 miljoen', 80e6), '.'];
    const parts = (whole: string) => [
      { start: 0, end: whole.indexOf('Bijlage'), title: 'brief', speaker: 'het bestuur' },
      { start: whole.indexOf('Bijlage'), end: whole.length, title: 'bijlage', speaker: 'de minister' },
    ];
    expect(figurePairs(makeFacts('a', text, { parts }).figures)).toHaveLength(1);
    expect(figurePairs(makeFacts('a', text).figures)).toHaveLength(0);
  });
});
