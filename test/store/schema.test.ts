import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { Database } from '../../lib/store/database';
import { CURRENT_VERSION } from '../../lib/store/schema';
import { Store } from '../../lib/store/store';
import { fillVersion1 } from './version-1';
import { fillVersion2 } from './version-2';

/** What every released version looked like; a line here never changes. */
const RELEASED: Record<number, Record<string, string>> = {
  1: {
    readings: '[documentKey+textHash],documentKey', texts: '[documentKey+textHash],documentKey', documents: 'key,&order,*dossierOrder',
    events: 'order,documentKey,*dossierOrder', mentions: 'order,documentKey', words: 'documentKey,*words', dossiers: 'dossier', totals: 'name',
  },
  2: {
    readings: '[documentKey+textHash],documentKey', texts: '[documentKey+textHash],documentKey', documents: 'key,&order,*dossierOrder,&number,derived',
    events: 'order,documentKey,*dossierOrder', mentions: 'order,documentKey', dossiers: 'dossier', totals: 'name',
    wordsOf: 'number,*words', termsOf: 'number,*terms', facts: 'documentKey,*subjects',
    notes: 'id,&order,readingOrder,*tagOrder,*note.tags', earlierNotes: '[id+note.changedAt],id', collections: 'id', joinChoices: '[a+b]',
  },
  3: {
    readings: '[documentKey+textHash],documentKey', texts: '[documentKey+textHash],documentKey', documents: 'key,&order,*dossierOrder,&number,derived',
    events: 'order,documentKey,*dossierOrder', mentions: 'order,documentKey', dossiers: 'dossier', totals: 'name',
    wordsOf: 'number,*words', termsOf: 'number,*terms', facts: 'documentKey', subjects: '[subject+documentKey]',
    notes: 'id,&order,readingOrder,*tagOrder,*note.tags', earlierNotes: '[id+note.changedAt],id', collections: 'id', joinChoices: '[a+b]',
  },
};

/** A database of each older version, as the code of that time wrote it. */
const OLDER = [[1, fillVersion1], [2, fillVersion2]] as const;

describe('the schema', () => {
  it('has the stores and indexes that were released for its version', async () => {
    const database = new Database({ indexedDB: new IDBFactory(), IDBKeyRange });
    await database.open();
    const found = Object.fromEntries(database.tables.map(({ name, schema }) => [name, [schema.primKey, ...schema.indexes].map(({ src }) => src).join(',')]));
    database.close();
    expect(found).toEqual(RELEASED[CURRENT_VERSION]);
  });

  it.each(OLDER)('opens a database that version %d wrote, with everything in it', async (_version, fill) => {
    const indexedDB = new IDBFactory();
    await fill(indexedDB);
    const store = new Store({ create: () => new Database({ indexedDB, IDBKeyRange }) });
    const rows = await store.readings({ after: null, limit: 10, dossier: '33333' });
    expect(rows).toMatchObject({ ok: true, value: { next: null, rows: [{ key: 'kst-33333-4', versions: 1, counts: { amount: 1 } }] } });
    expect(await store.reading('kst-33333-4', null)).toMatchObject({ ok: true, value: { text: 'Het kost € 5 miljoen.', reading: { marks: [{ low: 5_000_000 }] } } });
    expect(await store.events({ after: null, limit: 10, dossier: null })).toMatchObject({ ok: true, value: { rows: [{ title: 'Besluit', from: '2019-05-01' }] } });
    expect(await store.search('miljoen', 5)).toMatchObject({ ok: true, value: [{ row: { key: 'kst-33333-4' } }] });
    const timeline = await store.timeline({ of: 'document', key: 'kst-33333-4' });
    expect(timeline).toMatchObject({ ok: true, value: { timeline: { figures: [{ place: { quote: '€ 5 miljoen' } }] } } });
    expect(await store.counts()).toEqual({ ok: true, value: { readings: 1, marks: 1, notes: 0 } });
  });
});
