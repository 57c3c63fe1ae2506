import { describe, expect, it } from 'vitest';
import { onlyNumbered, searchAddress, suggestionsOf } from '../entrypoints/background/suggestions';
import { stateFromAddress } from '../components/timeline/timeline-address';
import { UNKNOWN } from '../lib/document/identify';
import type { DocumentIdentity } from '../lib/document/document';
import type { SearchHit } from '../lib/protocol';

function hit(identity: Partial<DocumentIdentity>, more: Partial<Omit<SearchHit, 'row'>> & { readonly url?: string | null } = {}): SearchHit {
  const { url = 'https://vng.nl/brief', ...rest } = more;
  return {
    row: { key: 'sleutel', identity: { ...UNKNOWN, ...identity }, url, readAt: '2026-11-12T08:40:00.000Z', counts: {}, versions: 1 },
    context: 'er is € 80 miljoen voor de wijkteams', matched: 'words', at: { start: 4, end: 20 }, ...rest,
  };
}

describe('the lines under the address bar', () => {
  it.each<[string, SearchHit, string]>([
    ['number and title', hit({ number: '34 477, nr. 39', title: 'Brief over de verdeling' }), '34 477, nr. 39, Brief over de verdeling – er is € 80 miljoen voor de wijkteams'],
    ['its id when it has no name', hit({ id: 'kst-34477-39' }, { context: '' }), 'kst-34477-39'],
    ['the key at least', hit({}, { context: '' }), 'sleutel'],
  ])('name a document by %s', (_what, found, description) => {
    expect(suggestionsOf([found])).toEqual([{ content: 'https://vng.nl/brief', description }]);
  });

  it('are one for each document, keep the order, and are cut to a line', () => {
    const found = suggestionsOf([hit({ title: 'Eerste', number: null }), hit({ title: 'Eerste' }), hit({ title: 'T'.repeat(300) }, { url: 'https://vng.nl/twee' })]);
    expect(found.map(({ content }) => content)).toEqual(['https://vng.nl/brief', 'https://vng.nl/twee']);
    expect(found[1]?.description).toHaveLength(110);
  });

  it.each([['a file', null], ['an address without https', 'http://vng.nl/brief'], ['a script', 'javascript:alert(1)']])('leave %s out', (_what, url) => {
    expect(suggestionsOf([hit({ title: 'Brief' }, { url })])).toEqual([]);
  });
});

describe('Enter', () => {
  it.each<[string, readonly SearchHit[], string | null]>([
    ['opens the document that the number is of, also when others name it', [hit({ id: 'kst-34477-39' }, { matched: 'id', at: null }), hit({}, { matched: 'id', url: 'https://vng.nl/twee' })], 'https://vng.nl/brief'],
    ['searches for a number that is only named', [hit({}, { matched: 'id' })], null],
    ['searches for a number of two documents', [hit({}, { matched: 'id', at: null }), hit({}, { matched: 'id', at: null, url: 'https://vng.nl/twee' })], null],
    ['searches for words', [hit({ title: 'Brief' })], null],
    ['does not open a file', [hit({}, { matched: 'id', at: null, url: null })], null],
    ['searches when nothing was found', [], null],
  ])('%s', (_what, hits, address) => {
    expect(onlyNumbered(hits)).toBe(address);
  });

  it('leads words to the page that searches for them', () => {
    expect(stateFromAddress(new URL(searchAddress(' motie & verdeelmodel '), 'https://eigen.example').hash).scope).toEqual({ of: 'search', words: 'motie & verdeelmodel' });
  });
});
