import { describe, expect, it } from 'vitest';
import { inferenceBasis } from '../../../components/identity/inference-basis';
import { UNKNOWN } from '../../../lib/document/identify';
import type { IdentityField } from '../../../lib/document/document';
import type { Reading } from '../../../lib/document/reading';
import { date, reference } from '../fixtures/marks';

const day = (iso: string) => ({ from: iso, to: iso });
const reading: Reading = {
  identity: { ...UNKNOWN, dateInferred: { from: '2022-11-08', to: '2022-12-31' }, dossiers: ['31839'] }, url: null, length: 100, parts: [], events: [],
  marks: [
    date(0, '8 november', day('2022-11-08')), date(10, '9 november', day('2022-11-09')), date(20, '1\njanuari 2023', day('2023-01-01')), date(30, '8 november', day('2022-11-08')),
    date(40, 'november 2022', { from: '2022-11-01', to: '2022-11-30' }), reference(50, 'nr. 7', { ids: ['kst-31839-7'] }), reference(60, 'nr. 9', { ids: ['kst-318390-9'] }),
  ],
};

describe('what an inferred field rests on', () => {
  it.each<[IdentityField, string[], string]>([
    ['dateInferred', ['8 november', '1 januari 2023'], 'the days on either side, each once'],
    ['dossiers', ['nr. 7'], 'the papers of that dossier'],
    ['sender', [], 'no rule leaves marks for it'],
  ])('%s rests on %j: %s', (field, expected) => {
    expect(inferenceBasis(reading, field)).toEqual(expected);
  });

  it('is empty when nothing is inferred', () => {
    expect(inferenceBasis({ ...reading, identity: UNKNOWN }, 'dateInferred')).toEqual([]);
  });
});
