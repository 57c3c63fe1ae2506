import { describe, expect, it } from 'vitest';
import { tellingsOf, type Telling } from '../../../components/elsewhere/telling';
import { wordingFor } from '../../../components/wording';
import type { Reading } from '../../../lib/document/reading';
import { UNKNOWN } from '../../../lib/document/identify';
import { read } from '../../../lib/document/read';
import { plainSource } from '../../../lib/text/plain-source';
import { factsOf } from '../../../lib/timeline/facts';
import { timelineOf } from '../../../lib/timeline/timeline';

const nl = wordingFor('nl');
const HERE = 'lbr-18-091';

/** Letters of our own, read as they would be. */
const TEXTS: Readonly<Record<string, string>> = {
  [HERE]: `Ledenbrief nummer: Lbr. 18/091
12 november 2018

Op 27 juni 2018 nam de ledenvergadering de motie "Eerlijk delen van het jeugdbudget" aan.

Het kabinet trekt in 2019 € 80 miljoen extra uit voor de bijstand in gemeenten. Zie ook Lbr. 18/102.

Uiterlijk op 1 maart 2019 komt er een nieuwe verdeling van het jeugdbudget.`,
  'lbr-18-102': `Ledenbrief nummer: Lbr. 18/102
3 december 2018

Het kabinet schrijft dat de motie "Eerlijk delen van het jeugdbudget" is uitgevoerd.

Voor de bijstand in gemeenten trekt het kabinet in 2019 ca. € 80 miljoen extra uit.`,
};

const readings = new Map(Object.entries(TEXTS).map(([key, text]) => [key, { key, reading: read(plainSource(text), { url: null, page: null, date: null }), text }]));
const timeline = timelineOf([...readings.values()].map(factsOf));
const documents = [...readings.values()].map(({ key, reading }) => ({ key, identity: { ...UNKNOWN, ...reading.identity }, url: `https://vng.nl/brieven/${key}`, readAt: '2026-11-12T08:40:00.000Z', counts: {}, versions: 1 }));

function told(kind: Reading['marks'][number]['kind'], quote: string): Telling[] {
  const { reading } = readings.get(HERE) ?? { reading: undefined };
  const mark = reading?.marks.find((one) => one.kind === kind && one.quote.includes(quote));
  if (reading === undefined || mark === undefined) throw new Error(`no ${kind} with ${quote}`);
  return tellingsOf(mark, { reading, key: HERE, timeline, documents }, nl);
}

describe('what other documents say of a mark', () => {
  it('of a motion: what came of it, with the sentence that says so', () => {
    const [first] = told('motion', 'Eerlijk delen');
    expect(first).toMatchObject({ label: 'uitgevoerd', document: 'lbr-18-102', focus: 'uitgevoerd' });
    expect(first?.place?.sentence).toContain('Het kabinet schrijft dat de motie');
  });

  it('of an amount: its twin, and in what that is not told the same', () => {
    expect(told('amount', '80 miljoen')).toMatchObject([{ document: 'lbr-18-102', differs: ['“ca.” staat alleen daar'] }]);
  });

  it('of a reference: the document that was read, by its name', () => {
    expect(told('reference', '18/102')).toMatchObject([{ label: 'gelezen', place: null, document: 'lbr-18-102' }]);
  });

  it('nothing of what only this document says', () => {
    expect(told('date', '1 maart 2019')).toEqual([]);
    expect(told('date', '27 juni 2018').filter(({ document }) => document === HERE)).toEqual([]);
  });
});
