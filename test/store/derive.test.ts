import Dexie from 'dexie';
import { IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { DATABASE_NAME } from '../../lib/store/schema';
import { everything, freshStore, valueOf } from './fresh-store';
import { sampleText, toSave } from './sample-reading';

describe('what is derived of a reading', () => {
  it('is derived again where another version did it, document by document, and left alone where it is up to date', async () => {
    const fresh = freshStore();
    for (const n of [1, 2, 3]) valueOf(await fresh.store.save(toSave(sampleText(`Zin ${n}.`), { id: `kst-31000-${n}`, dossiers: ['31000'] })));
    const right = await everything(fresh.open);
    await fresh.store.close();
    const database = new Dexie(DATABASE_NAME, { indexedDB: fresh.indexedDB, IDBKeyRange });
    await database.open();
    await database.table('documents').toCollection().modify({ derived: 0 });
    for (const name of ['facts', 'wordsOf', 'termsOf', 'events', 'mentions']) await database.table(name).toCollection().limit(2).delete();
    database.close();
    const again = fresh.another();
    expect(valueOf(await again.search('analyse', 9))).toHaveLength(3);
    await again.close();
    expect(await everything(fresh.open)).toEqual(right);
  });
});
