import { describe, expect, it } from 'vitest';
import { gatherMotions } from '../../lib/timeline/motions';
import { makeFacts, motion } from './make-reading';

const day = (date: string) => ({ identity: { date, sender: `zender van ${date}` } });

describe('motions as things', () => {
  it('gathers the mentions of one motion from all readings, with its claims by date', () => {
    const later = makeFacts('z', [motion('motie "Zorg dichtbij"', ['motie:dichtbij-zorg'], { title: 'Zorg dichtbij', status: 'afgehandeld', statusQuote: 'als afgehandeld' })], day('2024-05-01'));
    const first = makeFacts('y', [motion('motie Zorg dichtbij', ['motie:dichtbij-zorg'], { title: 'Zorg dichtbij', status: 'aangenomen', statusQuote: 'aangenomen' })], day('2023-11-20'));
    const [thread] = gatherMotions([later, first]).motions;
    expect(thread).toMatchObject({ title: 'Zorg dichtbij', decision: { status: 'aangenomen', by: 'zender van 2023-11-20' }, execution: { status: 'afgehandeld' }, openEnds: [] });
    expect(thread?.claims.map(({ axis, when }) => [axis, when?.from])).toEqual([['decision', '2023-11-20'], ['execution', '2024-05-01']]);
  });

  it('shows an adopted motion without a later word as open', () => {
    const [thread] = gatherMotions([makeFacts('a', [motion('de motie', ['m'], { status: 'aangenomen', statusQuote: 'is aangenomen' })], day('2023-11-20'))]).motions;
    expect(thread?.openEnds).toEqual(['adoptedWithoutWord']);
  });

  it('joins two keys that mean one paper', () => {
    const readings = [
      makeFacts('a', [motion('motie-Bakker c.s.', ['motie:bakker'], { target: 'kst-36100-12' })]),
      makeFacts('b', [motion('motie op stuk nr. 12', ['kst-36100-12'], { target: 'kst-36100-12' })]),
    ];
    expect(gatherMotions(readings).motions.map(({ keys }) => keys)).toEqual([['kst-36100-12', 'motie:bakker']]);
  });

  it('a mention of several motions stands with each of them', () => {
    const { motions: threads } = gatherMotions([makeFacts('a', [motion('beide moties', ['m1', 'm2'])])]);
    expect(threads.map(({ key, mentions }) => [key, mentions.length])).toEqual([['m1', 1], ['m2', 1]]);
  });

  const alike = [
    makeFacts('a', [motion('motie A', ['m1'], { title: 'Wachttijden jeugdhulp terugdringen' })]),
    makeFacts('b', [motion('motie B', ['m2'], { title: 'Terugdringen wachttijden in de jeugdhulp' })]),
  ];

  it('offers a doubtful join and does not make it', () => {
    const { motions: threads, offers } = gatherMotions(alike);
    expect(threads).toHaveLength(2);
    expect(offers).toEqual([{ a: 'm1', b: 'm2', likeness: 1 }]);
  });

  it('does what the reader chose, and asks no more', () => {
    expect(gatherMotions(alike, [{ a: 'm1', b: 'm2', same: true }]).motions.map(({ keys }) => keys)).toEqual([['m1', 'm2']]);
    expect(gatherMotions(alike, [{ a: 'm1', b: 'm2', same: false }])).toMatchObject({ motions: [{}, {}], offers: [] });
  });

  it('never joins what the reader split, whatever else joins it', () => {
    const readings = [makeFacts('a', [motion('motie 1', ['m1'], { target: 'kst-36100-12' })]), makeFacts('b', [motion('motie 2', ['m2'], { target: 'kst-36100-12' })])];
    expect(gatherMotions(readings, [{ a: 'm2', b: 'm1', same: false }]).motions).toHaveLength(2);
  });
});
