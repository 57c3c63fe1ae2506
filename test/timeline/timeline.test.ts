import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventThreads } from '../../lib/timeline/event-thread';
import type { Facts } from '../../lib/timeline/facts';
import { timelineOf } from '../../lib/timeline/timeline';
import { euros, makeFacts, motion, type Piece } from './make-reading';

const told = (key: string, date: string, events: Parameters<typeof makeFacts>[2] = {}) => makeFacts(key, ['tekst'], { identity: { date }, ...events });
const eventsOf = (facts: readonly Facts[]) => eventThreads(facts.flatMap(({ events }) => events), () => true);
const event = (from: string, to: string, title: string, planned = false) => ({ from, to, title, planned, marks: [] });

describe('events of several documents', () => {
  it('tells one happening once, with each wording', () => {
    const threads = eventsOf([
      told('a', '2024-03-01', { events: [event('2024-02-12', '2024-02-12', 'Overleg over jeugdhulp')] }),
      told('b', '2024-04-01', { events: [event('2024-02-12', '2024-02-12', 'Bestuurlijk overleg jeugdhulp')] }),
    ]);
    expect(threads.map(({ title, wordings }) => [title, wordings.length])).toEqual([['Bestuurlijk overleg jeugdhulp', 2]]);
  });

  it('keeps two happenings of one day apart', () => {
    const events = [event('2024-02-12', '2024-02-12', 'Overleg over jeugdhulp'), event('2024-02-12', '2024-02-12', 'Publicatie van cijfers door het CBS')];
    expect(eventsOf([told('a', '2024-03-01', { events })])).toHaveLength(2);
  });

  it('takes a month and a day in it for one when they speak of one thing', () => {
    const threads = eventsOf([
      told('a', '2024-07-01', { events: [event('2024-06-27', '2024-06-27', 'Ledenvergadering neemt moties aan')] }),
      told('b', '2024-09-01', { events: [event('2024-06-01', '2024-06-30', 'Ledenvergadering neemt moties aan')] }),
    ]);
    expect(threads).toMatchObject([{ from: '2024-06-27', to: '2024-06-27' }]);
  });

  it('shows that a plan moved', () => {
    const threads = eventsOf([
      told('a', '2018-07-05', { events: [event('2021-01-01', '2021-12-31', 'Nieuwe verdeling gemeentefonds', true)] }),
      told('b', '2021-03-01', { events: [event('2023-01-01', '2023-12-31', 'Nieuwe verdeling gemeentefonds', true)] }),
    ]);
    expect(threads.map(({ movedTo }) => movedTo)).toEqual([1, null]);
  });
});

const piece: fc.Arbitrary<Piece> = fc.oneof(
  fc.constantFrom('De jeugdhulp in de wijk. ', 'Over arbeidsmarkt en werk. ', '\n\n'),
  fc.tuple(fc.constantFrom(17e6, 80e6, 1.2e9), fc.boolean()).map(([value, approx]) => euros(`€ ${value / 1e6} miljoen`, value, { approx })),
  fc.tuple(fc.subarray(['m1', 'm2', 'm3'], { minLength: 1 }), fc.constantFrom('aangenomen', 'afgehandeld', null), fc.constantFrom('Zorg dichtbij', 'Dichtbij zorg in de wijk', null))
    .map(([entities, status, title]) => motion('motie', entities, { status, statusQuote: status, title })),
);
const reading = fc.tuple(fc.array(piece, { maxLength: 8 }), fc.constantFrom('2018-07-05', '2021-03-01', null), fc.array(
  fc.constantFrom(event('2018-06-27', '2018-06-27', 'Ledenvergadering stemt', false), event('2018-06-01', '2018-06-30', 'Ledenvergadering stemt over moties', false), event('2021-01-01', '2021-12-31', 'Nieuwe verdeling fonds', true)), { maxLength: 3 }));

describe('the timeline of a set of readings', () => {
  it('does not depend on the order of reading', () => {
    fc.assert(fc.property(fc.array(reading, { maxLength: 4 }), fc.infiniteStream(fc.nat()), (made, dice) => {
      const readings = made.map(([pieces, date, events], i) => makeFacts(`r${i}`, pieces, { identity: { date }, events }));
      const shuffled = [...readings].sort(() => (dice.next().value % 2 === 0 ? 1 : -1));
      expect(timelineOf(shuffled)).toEqual(timelineOf(readings));
    }));
  });

  it('does not change when a document is read again', () => {
    fc.assert(fc.property(fc.array(reading, { minLength: 1, maxLength: 4 }), (made) => {
      const facts = made.map(([pieces, date, events], i) => makeFacts(`r${i}`, pieces, { identity: { date }, events }));
      const again = made.map(([pieces, date, events], i) => makeFacts(`r${i}`, pieces, { identity: { date }, events }));
      expect(again).toEqual(facts);
      expect(timelineOf([...facts, ...again.slice(0, 1)])).toEqual(timelineOf(facts));
    }));
  });

  it('loses with a reading its claims and nothing else', () => {
    fc.assert(fc.property(fc.array(reading, { minLength: 1, maxLength: 4 }), (made) => {
      const readings = made.map(([pieces, date, events], i) => makeFacts(`r${i}`, pieces, { identity: { date }, events }));
      const claims = (of: typeof readings) => timelineOf(of).motions.flatMap((thread) => thread.claims.map((claim) => `${thread.key} ${claim.place.reading} ${claim.place.start}`)).sort();
      expect(claims(readings.slice(1))).toEqual(claims(readings).filter((claim) => !claim.includes(' r0 ')));
    }));
  });
});
