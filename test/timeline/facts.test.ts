import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { subjectsOfFacts } from '../../lib/timeline/facts';
import { timelineOf } from '../../lib/timeline/timeline';
import { touching } from '../../lib/timeline/touching';
import { euros, makeFacts, motion, type Piece } from './make-reading';

describe('the facts of a reading', () => {
  it('are plain values: they come back the same from storage and from a message', () => {
    const facts = makeFacts('a', ['De wijk krijgt ', euros('€ 80 miljoen', 80e6), '. ', motion('motie Zorg dichtbij', ['motie:zorg'], { status: 'aangenomen', statusQuote: 'is aangenomen' }), '.']);
    expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
    const timeline = timelineOf([facts]);
    expect(JSON.parse(JSON.stringify(timeline))).toEqual(timeline);
  });

  it('quote each place in a sentence that holds it, with single spaces', () => {
    const [figure] = makeFacts('a', ['Eerst dit. De wijk\nkrijgt ', euros('€ 80\nmiljoen', 80e6), '  voor jeugdhulp. Dan dat.']).figures;
    expect(figure?.place).toMatchObject({ quote: '€ 80 miljoen', sentence: 'De wijk krijgt € 80 miljoen voor jeugdhulp.' });
  });
});

describe('the keys by which readings meet', () => {
  it.each<[string, Piece[], string[]]>([
    ['a motion and its paper', [motion('motie', ['motie:zorg'], { target: 'kst-36100-12' })], ['kst-36100-12', 'motie:zorg']],
    ['a value', [euros('€ 80 miljoen', 80e6)], ['amount:EUR:80000000']],
    ['the rounder prints of a precise value', [euros('€ 1.234 mln', 1.234e9)], ['amount:EUR:1200000000', 'amount:EUR:1230000000', 'amount:EUR:1234000000']],
    ['both ends of a range', [euros('€ 110 tot € 160 miljoen', 110e6, { high: 160e6 })], ['amount:EUR:110000000', 'amount:EUR:160000000']],
    ['nothing', ['tekst'], []],
  ])('%s', (_what, pieces, keys) => {
    expect(subjectsOfFacts(makeFacts('a', pieces))).toEqual(keys);
  });

  it('hold what the document is called', () => {
    expect(subjectsOfFacts(makeFacts('a', [], { identity: { id: 'kst-36100-12', aliases: ['kst-36200-3'], replaces: 'kst-36100-9' } }))).toEqual(['kst-36100-12', 'kst-36100-9', 'kst-36200-3']);
  });
});

describe('what of a timeline touches one reading', () => {
  it('keeps its motions and twins, with their other places, and leaves out what only others tell', () => {
    const a = makeFacts('a', ['Voor jeugdhulp komt ', euros('€ 80 miljoen', 80e6), '. ', motion('de motie', ['m1'])]);
    const b = makeFacts('b', ['Voor jeugdhulp komt ca. ', euros('€ 80 mln.', 80e6, { approx: true }), '. ', motion('de motie', ['m1']), motion('een andere', ['m2']), ' Voor dijken is ', euros('€ 5 mln', 5e6)]);
    const whole = timelineOf([a, b]);
    const part = touching(whole, 'a');
    expect(part.motions.map(({ key, mentions }) => [key, mentions.length])).toEqual([['m1', 2]]);
    expect(part.pairs).toEqual(whole.pairs);
    expect(part.figures.map(({ place }) => place.quote)).toEqual(['€ 80 miljoen', '€ 80 mln.']);
  });

  it('never points a moved plan at another event', () => {
    const period = fc.constantFrom(['2021-01-01', '2021-12-31'], ['2023-01-01', '2023-12-31'], ['2018-06-27', '2018-06-27']);
    const event = fc.record({ period, title: fc.constantFrom('Nieuwe verdeling fonds', 'Nieuwe verdeling van het fonds', 'Ledenvergadering stemt'), planned: fc.boolean() });
    fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom('2018-07-05', '2021-03-01'), fc.array(event, { maxLength: 3 })), { maxLength: 4 }), (made) => {
      const facts = made.map(([date, events], i) => makeFacts(`r${i}`, ['tekst'], {
        identity: { date }, events: events.map(({ period: [from = '', to = ''], title, planned }) => ({ from, to, title, planned, marks: [] })) }));
      const whole = timelineOf(facts);
      for (const event of touching(whole, 'r0').events) {
        const before = whole.events.find(({ from, to, title, movedTo }) => from === event.from && to === event.to && title === event.title && (movedTo === null) === (event.movedTo === null));
        expect(before).toBeDefined();
        if (event.movedTo !== null) expect(touching(whole, 'r0').events[event.movedTo]?.from).toBe(whole.events[before?.movedTo ?? -1]?.from);
      }
    }));
  });
});
