import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byYear } from '../../../components/timeline/event-list';
import { filtersFromQuery, passesTime, queryOf, type TimelineFilters } from '../../../components/timeline/filters';
import { partsAround } from '../../../components/timeline/search-hits';

describe('the filters in the address of the timeline', () => {
  it.each<[string, TimelineFilters, string]>([
    ['', { dossier: null, time: 'all', words: '' }, 'no query'],
    ['?dossier=36200&toon=gepland&zoek=jeugd%20zorg', { dossier: '36200', time: 'planned', words: 'jeugd zorg' }, 'all three'],
    ['?dossier=&toon=later&zoek=%20', { dossier: null, time: 'all', words: '' }, 'values that say nothing'],
    [`?zoek=${'a'.repeat(900)}`, { dossier: null, time: 'all', words: 'a'.repeat(200) }, 'no more words than may be asked'],
  ])('%s is %j: %s', (query, expected) => {
    expect(filtersFromQuery(query)).toEqual(expected);
  });

  it('come back from the address that they give', () => {
    const filters = fc.record({
      dossier: fc.option(fc.string({ minLength: 1 })), time: fc.constantFrom('all' as const, 'happened' as const, 'planned' as const), words: fc.string({ maxLength: 200 }).map((words) => words.trim()),
    });
    fc.assert(fc.property(filters, (some) => {
      expect(filtersFromQuery(queryOf(some))).toEqual(some);
    }));
  });
});

describe('the filter on time', () => {
  it.each([['all', true, true], ['all', false, true], ['planned', true, true], ['planned', false, false], ['happened', true, false], ['happened', false, true]] as const)(
    '%s with planned %s passes: %s', (time, planned, expected) => {
      expect(passesTime(time, planned)).toBe(expected);
    });
});

describe('events by year', () => {
  it('keeps their order', () => {
    const rows = [{ from: '2018-01-01' }, { from: '2018-12-31' }, { from: '2020-05-01' }];
    expect(byYear(rows)).toEqual([{ year: '2018', rows: rows.slice(0, 2) }, { year: '2020', rows: rows.slice(2) }]);
  });
});

describe('the words around a hit', () => {
  it.each([
    ['de Jeugdzorg en jeugd', 'jeugd', ['Jeugdzorg', 'jeugd']], ['bovenjeugd', 'jeugd', []], ['een twee', 'TWEE, een', ['een', 'twee']], ['tekst', '  ', []],
  ])('in %j, searched by %j, are %j', (text, words, expected) => {
    const parts = partsAround(text, words);
    expect(parts.filter(({ found }) => found).map((part) => part.text)).toEqual(expected);
    expect(parts.map((part) => part.text).join('')).toBe(text);
  });
});
