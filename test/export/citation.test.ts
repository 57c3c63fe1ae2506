import { describe, expect, it } from 'vitest';
import { UNKNOWN } from '../../lib/document/identify';
import { toCslJson, toRis } from '../../lib/export/citation';

const letter = {
  identity: { ...UNKNOWN, kind: 'kamerstuk' as const, id: 'kst-36100-12', title: 'Brief over de verdeling', number: '36 100, nr. 12', date: '2024-03-01', sender: 'minister van BZK' },
  url: null,
};

describe('citations', () => {
  it('gives CSL-JSON with the address that follows from the id', () => {
    expect(toCslJson([letter])).toEqual([{
      id: 'kst-36100-12', type: 'bill', title: 'Brief over de verdeling', number: '36 100, nr. 12', author: [{ literal: 'minister van BZK' }],
      issued: { 'date-parts': [[2024, 3, 1]] }, URL: 'https://zoek.officielebekendmakingen.nl/kst-36100-12.html', language: 'nl',
    }]);
  });

  it('leaves out what the document does not say, an inferred date too', () => {
    const [item] = toCslJson([{ identity: { ...UNKNOWN, title: 'Zonder datum', dateInferred: { from: '2018-11-06', to: '2018-11-29' } }, url: null }]);
    expect(item).toEqual({ id: 'document-1', type: 'document', title: 'Zonder datum', language: 'nl' });
  });

  it('gives RIS lines that importers know', () => {
    expect(toRis([letter]).split('\r\n')).toEqual([
      'TY  - BILL', 'TI  - Brief over de verdeling', 'AU  - minister van BZK', 'PY  - 2024', 'DA  - 2024/03/01', 'M1  - 36 100, nr. 12', 'ID  - kst-36100-12',
      'UR  - https://zoek.officielebekendmakingen.nl/kst-36100-12.html', 'LA  - nl', 'ER  - ', '',
    ]);
  });

  it('keeps a sender with commas in one field, which RIS would part into surname and first name', () => {
    expect(toRis([{ ...letter, identity: { ...letter.identity, sender: 'Minister van Onderwijs, Cultuur en Wetenschap' } }])).toContain('AU  - Minister van Onderwijs – Cultuur en Wetenschap\r\n');
  });

  it('writes one record a document', () => {
    expect(toRis([letter, letter]).match(/^TY {2}- /gm)).toHaveLength(2);
  });
});
