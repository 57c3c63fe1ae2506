import { describe, expect, it } from 'vitest';
import type { CommitmentMark } from '../../lib/recognise/mark';
import { timelineOf } from '../../lib/timeline/timeline';
import { euros, makeFacts, type Piece } from './make-reading';

const commitment = (quote: string, fields: Partial<CommitmentMark> = {}): Piece => ({ quote, mark: { confidence: 1, type: 'toezegging', by: null, to: null, due: null, fulfilled: false, ...fields, kind: 'commitment' } });
const by2019 = { due: { from: '2019-03-01', to: '2019-05-31' } };
const told = (key: string, date: string, ...pieces: Piece[]) => makeFacts(key, pieces, { identity: { date, sender: `zender van ${key}` } });
const PROMISE = 'De evaluatie van de jeugdhulp in de wijken komt met een advies over de bekostiging.';

describe('commitments as threads', () => {
  it('puts one promise in two documents together', () => {
    const threads = timelineOf([
      told('a', '2018-07-05', commitment(PROMISE, by2019)), told('b', '2018-11-08', commitment('Een evaluatie van jeugdhulp in de wijken, met advies over de bekostiging, volgt.')),
    ]).commitments;
    expect(threads).toMatchObject([{ key: 'a#0', due: by2019.due, mentions: [{ place: { reading: 'a' } }, { place: { reading: 'b' } }] }]);
  });

  it.each<[string, Piece]>([
    ['about something else', commitment('De dijken langs de rivier worden dit jaar versterkt met nieuwe klei.')],
    ['a refusal', commitment(PROMISE, { type: 'weigering' })],
    ['by another day', commitment(PROMISE, { due: { from: '2022-01-01', to: '2022-12-31' } })],
  ])('keeps apart what is %s', (_why, piece) => {
    expect(timelineOf([told('a', '2018-07-05', commitment(PROMISE, by2019)), told('b', '2018-11-08', piece)]).commitments).toHaveLength(2);
  });

  it.each<[string, Piece[], object]>([
    ['open while its day has not come', [], { state: 'made', pastDue: false }],
    ['past its day once a newer document was read', ['tekst'], { state: 'made', pastDue: true }],
    ['kept, also when its day has passed', [commitment(PROMISE, { fulfilled: true })], { state: 'fulfilled', pastDue: false }],
  ])('shows it as %s', (_what, later, expected) => {
    const facts = [told('a', '2018-07-05', commitment(PROMISE, by2019)), ...(later.length === 0 ? [] : [told('b', '2021-03-01', ...later)])];
    expect(timelineOf(facts).commitments[0]).toMatchObject(expected);
  });

  it('does not call late what lay behind when it was written', () => {
    expect(timelineOf([told('a', '2020-07-05', commitment(PROMISE, by2019)), told('b', '2021-03-01', 'tekst')]).commitments[0]).toMatchObject({ pastDue: false });
  });

  it('does not join promises of different sums', () => {
    const both = (key: string, sum: number) => {
      const words = `Voor jeugdhulp in de wijken komt structureel € ${sum} miljoen extra beschikbaar via het fonds.`;
      const facts = told(key, '2018-07-05', commitment(words));
      return { ...facts, commitments: facts.commitments.map((one) => ({ ...one, amounts: [sum] })), figures: told(key, '2018-07-05', euros('€ 1', sum)).figures };
    };
    expect(timelineOf([both('a', 70), both('b', 17)]).commitments).toHaveLength(2);
    expect(timelineOf([both('a', 70), both('b', 70)]).commitments).toHaveLength(1);
  });
});
