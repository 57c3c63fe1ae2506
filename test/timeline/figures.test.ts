import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timelineOf } from '../../lib/timeline/timeline';
import { euros, makeFacts, type Piece } from './make-reading';

const of = (...texts: Piece[][]) => timelineOf(texts.map((pieces, i) => makeFacts(`r${i}`, pieces)));
const pairs = (...texts: Piece[][]) => of(...texts).pairs.map(({ a, b, differs }) => [a.place.quote, b.place.quote, ...differs]);
const same = (before: string, after = ' voor jeugdhulp in wijken'): Piece[] => [before, euros('€ 81 miljoen', 81e6), after, '.'];

describe('in what two prints of a figure differ', () => {
  it.each<[string, Piece[], string]>([
    ['where it comes from', same('Er is in de Miljoenennota '), 'source'],
    ['that it carries out a motion', same('Er is conform de motie Jansen c.s. over zorg '), 'source'],
    ['that it is provisional', same('Er is volgens een voorlopige inschatting '), 'provisional'],
    ['that it is where a path ends', same('Er is oplopend tot '), 'path'],
  ])('%s', (_what, told, difference) => {
    expect(pairs(same('Er is '), told)).toEqual([['€ 81 miljoen', '€ 81 miljoen', difference]]);
  });

  it('knows a range again by both its ends, where the sentences share little', () => {
    const range = (before: string, after: string): Piece[] => [before, euros('€ 110 tot € 160 miljoen', 110e6, { high: 160e6 }), after];
    expect(pairs(range('De verwachting is een overschot op bijstand in gemeenten dit jaar van ', '.'), range('Volgens de realisaties houden zij over op het bijstandsbudget: tussen ', ' blijft liggen.'))).toHaveLength(1);
  });

  it('gives a figure that everybody repeats a few twins, not all', () => {
    const texts = Array.from({ length: 20 }, () => same('Er is '));
    const { pairs: found } = of(...texts);
    for (const figure of of(...texts).figures) expect(found.filter(({ a, b }) => [a, b].some(({ place }) => place.reading === figure.place.reading)).length).toBeLessThanOrEqual(6);
    expect(found.length).toBeGreaterThan(0);
  });

  it('finds the same pairs by buckets as by trying all', () => {
    const value = fc.tuple(fc.constantFrom(1, 12, 17, 118, 999, 1000, 1234), fc.constantFrom(1e3, 1e6, 1e9), fc.boolean());
    fc.assert(fc.property(fc.array(value, { minLength: 2, maxLength: 8 }), (values) => {
      const texts = values.map(([digits, scale, isRange]): Piece[] => ['Voor jeugdhulp in wijken is ', euros(`€ ${digits} ${scale === 1e3 ? 'duizend' : scale === 1e6 ? 'miljoen' : 'miljard'}`, digits * scale, isRange ? { high: digits * scale * 2 } : {}), ' nodig.']);
      const { figures, pairs: found } = of(...texts);
      for (const a of figures) {
        const [b] = figures.filter((other) => other !== a && other.mark.low === a.mark.low && other.mark.high === a.mark.high);
        if (b !== undefined) expect(found.some((pair) => pair.a === a || pair.b === a)).toBe(true);
      }
    }));
  });
});

describe('the history of a figure', () => {
  const year = (of: number, value: number, fields = {}): Piece[] => ['Het bedrag voor ', euros(`€ ${value} miljoen`, value * 1e6, { topic: 'algemene uitkering gemeentefonds', years: [of], ...fields }), ' staat vast.'];

  it('follows a topic through the years and the documents', () => {
    expect(of(year(2020, 90), year(2018, 81), year(2019, 85)).histories.map(({ topic, points, cautions }) => [topic, points.map((point) => point.year), cautions])).toEqual([['algemene uitkering gemeentefonds', [2018, 2019, 2020], []]]);
  });

  it('says so when phases or recurrences are unlike', () => {
    expect(of(year(2018, 81, { phase: 'ontwerp', recurrence: 'structureel' }), year(2018, 85, { phase: 'slotwet' })).histories[0]?.cautions).toEqual(['phase', 'recurrence']);
  });

  it('makes none of one amount, of other topics, or of a price and a total', () => {
    expect(of(year(2018, 81), year(2018, 81)).histories).toEqual([]);
    expect(of(year(2018, 81), year(2019, 85, { topic: 'onderhoud van sluizen' })).histories).toEqual([]);
    expect(of(year(2018, 81), year(2019, 85, { per: 'inwoner' })).histories).toEqual([]);
  });
});

describe('sums', () => {
  const sum = (total: number, parts: number[], words = ['In totaal is ', ' nodig, waarvan ']): Piece[] =>
    [words[0] ?? '', euros(`€ ${total} miljoen`, total * 1e6), words[1] ?? '', ...parts.flatMap((part): Piece[] => [euros(`€ ${part} miljoen`, part * 1e6), ' en ']), 'meer niet.'];

  it.each<[string, Piece[], boolean[]]>([
    ['parts that make the total', sum(100, [60, 40]), [true]],
    ['parts within rounding', sum(100, [60, 41]), [true]],
    ['parts that do not', sum(100, [60, 30]), [false]],
    ['one part', sum(100, [60]), []],
    ['amounts of which none is called the whole', sum(100, [60, 40], ['Er is ', ' en ']), []],
  ])('%s', (_what, pieces, adds) => {
    expect(of(pieces).sums.map((found) => found.adds)).toEqual(adds);
  });
});
