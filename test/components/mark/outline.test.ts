import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countByKind, filterMarks, groupByPart, type MarkFilter } from '../../../components/mark/outline';
import { MARK_KINDS } from '../../../lib/protocol';
import { amount, date, motion } from '../fixtures/marks';
import { letter, report } from '../fixtures/readings';

const marks = [motion(5, 'motie Coördinatie'), amount(20, '€ 5 miljoen'), date(60, '3 maart'), amount(90, '€ 7 miljoen')];
const tell = () => 'uitleg';

describe('counting by kind', () => {
  it('names the kinds that are there, in their fixed order', () => {
    expect(countByKind(marks)).toEqual([{ kind: 'motion', count: 1 }, { kind: 'amount', count: 2 }, { kind: 'date', count: 1 }]);
  });

  it('counts every mark once', () => {
    expect(countByKind(report.marks).reduce((sum, { count }) => sum + count, 0)).toBe(report.marks.length);
  });
});

describe('filtering', () => {
  it.each<[MarkFilter, number[], string]>([
    [{ kindsOff: [], word: '' }, [0, 1, 2, 3], 'no filter'],
    [{ kindsOff: ['amount'], word: '' }, [0, 2], 'a kind off'],
    [{ kindsOff: [], word: ' COORDINATIE ' }, [0], 'a word, without case, accents and spaces around it'],
    [{ kindsOff: [], word: 'miljoen' }, [1, 3], 'a word in two quotes'],
    [{ kindsOff: [], word: 'uitleg' }, [0, 1, 2, 3], 'a word in what is told of a mark'],
    [{ kindsOff: [...MARK_KINDS], word: '' }, [], 'all kinds off'],
  ])('%j leaves %j: %s', (filter, expected) => {
    expect(filterMarks(marks, filter, tell).map(({ index }) => index)).toEqual(expected);
  });
});

describe('grouping by part', () => {
  const part = (start: number, end: number, title: string) => ({ start, end, title, speaker: null });

  it('puts each mark under the part in which it begins, and the rest under none', () => {
    const groups = groupByPart(filterMarks(marks, { kindsOff: [], word: '' }, tell), [part(0, 30, 'Kop'), part(80, 120, 'Staart')]);
    expect(groups.map((group) => [group.part?.title ?? null, group.marks.length])).toEqual([['Kop', 2], [null, 1], ['Staart', 1]]);
  });

  it('keeps all marks in reading order, whatever the parts', () => {
    const parts = fc.array(fc.tuple(fc.nat(5000), fc.nat(3000)).map(([start, length]) => part(start, start + length, String(start))));
    const placed = filterMarks(letter.marks, { kindsOff: [], word: '' }, tell);
    fc.assert(fc.property(parts, (some) => {
      expect(groupByPart(placed, some).flatMap((group) => group.marks)).toEqual(placed);
    }));
  });
});
