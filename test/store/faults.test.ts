import fc from 'fast-check';
import Dexie, { type DBCore, type Middleware } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import { Database } from '../../lib/store/database';
import { CURRENT_VERSION, DATABASE_NAME } from '../../lib/store/schema';
import { Store } from '../../lib/store/store';
import type { CollectionItem } from '../../lib/timeline/collection';
import { everything, freshStore } from './fresh-store';
import { idOf, minute, sampleNote } from './sample-note';
import { sampleText, toSave } from './sample-reading';

const noWait = (): Promise<void> => Promise.resolve();

/** Makes the calls of the database fail whose number (from 1) `fails` accepts. */
function faulty(fails: (call: number) => boolean, error: () => Error): { middleware: Middleware<DBCore>; calls: () => number } {
  let calls = 0;
  const tried = <T>(work: () => Promise<T>): Promise<T> => (fails(++calls) ? Promise.reject(error()) : work());
  return {
    calls: () => calls,
    middleware: {
      stack: 'dbcore', name: 'faults',
      create: (core) => ({
        ...core,
        table: (name) => {
          const table = core.table(name);
          return {
            ...table,
            mutate: (request) => tried(() => table.mutate(request)),
            get: (request) => tried(() => table.get(request)),
            getMany: (request) => tried(() => table.getMany(request)),
            query: (request) => tried(() => table.query(request)),
          };
        },
      }),
    },
  };
}

const errorOf = (name: string, message = name): Error => Object.assign(new Error(message), { name });

describe('a fault at every call of the database', () => {
  const identity = { id: 'kst-31000-8', dossiers: ['31000'] };
  const first = toSave(sampleText(), identity);
  const second = toSave(sampleText('Nieuwe tekst.'), { id: 'kst-31000-8', dossiers: ['32000'] }, { now: '2026-03-03T00:00:00.000Z' });
  const note = sampleNote(1);
  const item: CollectionItem = { kind: 'note', id: idOf(1) };
  const own = { id: idOf(2), name: 'Jeugd', madeAt: minute(0), changedAt: minute(0), items: [] };

  async function prepared(): Promise<IDBFactory> {
    const indexedDB = new IDBFactory();
    const store = new Store({ create: () => new Database({ indexedDB, IDBKeyRange }) });
    await store.save(first);
    await store.saveNote(note, minute(1));
    await store.saveCollection(own, minute(1));
    await store.close();
    return indexedDB;
  }
  async function withFaults(act: (store: Store) => Promise<{ ok: boolean }>, fails: (call: number) => boolean): Promise<{ ok: boolean; calls: number; left: Record<string, unknown[]> }> {
    const indexedDB = await prepared();
    const faults = faulty(fails, () => errorOf('UnknownError'));
    const create = (): Database => {
      const database = new Database({ indexedDB, IDBKeyRange });
      database.use(faults.middleware);
      return database;
    };
    const { ok } = await act(new Store({ create, wait: noWait }));
    return { ok, calls: faults.calls(), left: await everything(freshStore(indexedDB).open) };
  }

  it.each([
    ['saving a reading', (store: Store) => store.save(second), 8],
    ['changing a note', (store: Store) => store.saveNote({ ...note, text: 'Anders', changedAt: minute(1) }, minute(2)), 4],
    ['deleting a note', (store: Store) => store.deleteNote(note.id), 2],
    ['putting something in a dossier', (store: Store) => store.changeItem(own.id, item, 'put', minute(2)), 2],
    ['deciding about motions', (store: Store) => store.chooseJoin({ a: 'motie:a', b: 'motie:b', same: true }, minute(2)), 1],
    ['deleting a reading', (store: Store) => store.delete('kst-31000-8'), 8],
    ['restoring', (store: Store) => store.restore([
      { row: 'reading', key: 'x', textHash: 'a'.repeat(64), readAt: minute(3), readBy: '1.0.0', reading: second.reading, text: second.text },
      { row: 'note', note: sampleNote(1, { text: 'Uit een bestand', changedAt: minute(9) }) }, { row: 'note', note: sampleNote(3) },
    ], minute(10)), 10],
  ] as const)('passes when it happens once, and leaves all or nothing when it stays: %s', async (_what, act, fewest) => {
    const untouched = await withFaults(act, (call) => call > 0);
    const whole = await withFaults(act, () => false);
    expect([untouched.ok, whole.ok]).toEqual([false, true]);
    expect(whole.calls).toBeGreaterThanOrEqual(fewest);
    expect(untouched.left).not.toEqual(whole.left);
    for (let k = 1; k <= whole.calls; k++) {
      const once = await withFaults(act, (call) => call === k);
      expect({ k, ok: once.ok, left: once.left }).toEqual({ k, ok: true, left: whole.left });
      const stays = await withFaults(act, (call) => call >= k);
      expect({ k, ok: stays.ok, left: stays.left }).toEqual({ k, ok: false, left: untouched.left });
    }
  }, 60_000);
});

describe('what the reader is told', () => {
  it.each([
    ['QuotaExceededError', 'no', 'diskFull', 1, 'a full disk stays full'],
    ['UnknownError', 'Internal error: disk full', 'diskFull', 1, 'a full disk that hides in a message'],
    ['UnknownError', 'Internal error opening backing store', 'storeClosed', 3, 'tried again'],
    ['InvalidStateError', 'connection is closing', 'storeClosed', 3, 'connection closing'],
    ['DatabaseClosedError', 'closed', 'storeClosed', 3, 'connection lost'],
    ['NotFoundError', 'no such store', 'damaged', 3, 'a store that is gone'],
    ['SecurityError', 'denied', 'storeClosed', 3, 'a private window'],
    ['VersionError', 'higher version', 'newerStore', 1, 'made by a later version'],
  ])('%s (%s) is %s after %d attempts: %s', async (name, message, reason, attempts) => {
    let opened = 0;
    const create = (): Database => {
      opened++;
      const database = new Database({ indexedDB: new IDBFactory(), IDBKeyRange });
      database.use(faulty(() => true, () => errorOf(name, message)).middleware);
      return database;
    };
    expect(await new Store({ create, wait: noWait }).save(toSave(sampleText()))).toEqual({ ok: false, reason });
    expect(opened).toBe(attempts);
  });

  it('says so when IndexedDB is refused', async () => {
    const refused = { databases: () => { throw errorOf('SecurityError'); } } as unknown as IDBFactory;
    const store = new Store({ create: () => new Database({ indexedDB: refused, IDBKeyRange }), wait: noWait });
    expect(await store.readings({ after: null, limit: 5, dossier: null })).toEqual({ ok: false, reason: 'storeClosed' });
  });

  it('does not write into a database of a later version, and leaves it as it was', async () => {
    const indexedDB = new IDBFactory();
    const later = new Dexie(DATABASE_NAME, { indexedDB, IDBKeyRange });
    later.version(CURRENT_VERSION + 1).stores({ readings: '++id', others: 'name' });
    await later.table('others').add({ name: 'kept' });
    later.close();
    const store = new Store({ create: () => new Database({ indexedDB, IDBKeyRange }), wait: noWait });
    expect(await store.save(toSave(sampleText()))).toEqual({ ok: false, reason: 'newerStore' });
    expect(await indexedDB.databases()).toEqual([{ name: DATABASE_NAME, version: 10 * (CURRENT_VERSION + 1) }]);
    await later.open();
    expect(await later.table('others').toArray()).toEqual([{ name: 'kept' }]);
    expect(await later.table('readings').count()).toBe(0);
    later.close();
  });

  it('gives up on a database that does not open', async () => {
    vi.useFakeTimers();
    try {
      const silent = { databases: () => Promise.resolve([]), open: () => ({}) } as unknown as IDBFactory;
      const answer = new Store({ create: () => new Database({ indexedDB: silent, IDBKeyRange }), wait: noWait }).counts();
      await vi.advanceTimersByTimeAsync(20_000);
      expect(await answer).toEqual({ ok: false, reason: 'storeClosed' });
    } finally {
      vi.useRealTimers();
    }
  });

  it('opens again after another version of the extension asked for the database', async () => {
    const indexedDB = new IDBFactory();
    const store = new Store({ create: () => new Database({ indexedDB, IDBKeyRange }), wait: noWait });
    await store.save(toSave(sampleText()));
    const other = new Database({ indexedDB, IDBKeyRange });
    await other.delete();
    expect(await store.counts()).toEqual({ ok: true, value: { readings: 0, marks: 0, notes: 0 } });
  });
});

describe('every write is strict', () => {
  it('asks the browser to flush each transaction that writes', async () => {
    const asked: unknown[] = [];
    const indexedDB = new IDBFactory();
    const create = (): Database => new Database({ indexedDB, IDBKeyRange });
    const probe = create();
    await probe.open();
    const prototype = Object.getPrototypeOf(probe.backendDB()) as IDBDatabase;
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own receiver below
    const transaction = prototype.transaction;
    const spy = vi.spyOn(prototype, 'transaction').mockImplementation(function record(this: IDBDatabase, stores, mode, options) {
      if (mode === 'readwrite') asked.push(options?.durability);
      return transaction.call(this, stores, mode, options);
    });
    const store = new Store({ create });
    const acts = [
      () => store.save(toSave(sampleText(), { id: 'kst-31000-8' })), () => store.saveNote(sampleNote(1), minute(0)), () => store.deleteNote(idOf(1)),
      () => store.saveCollection({ id: idOf(1), name: 'Jeugd', madeAt: minute(0), changedAt: minute(0), items: [] }, minute(0)),
      () => store.changeItem(idOf(1), { kind: 'motion', key: 'motie:x' }, 'put', minute(1)), () => store.deleteCollection(idOf(1)),
      () => store.chooseJoin({ a: 'motie:a', b: 'motie:b', same: true }, minute(0)), () => store.undoJoin('motie:a', 'motie:b'),
      () => store.restore([{ row: 'note', note: sampleNote(1) }], minute(1)), () => store.delete('kst-31000-8'), () => store.eraseAll(),
    ];
    for (const act of acts) expect(await act()).toMatchObject({ ok: true });
    spy.mockRestore();
    expect(asked).toEqual(acts.map(() => 'strict'));
  });
});

describe('any order of acts', () => {
  interface Act { readonly act: 'save' | 'delete' | 'close'; readonly document: number; readonly version: number }
  const acts = fc.array(fc.record<Act>({
    act: fc.constantFrom('save', 'save', 'save', 'delete', 'close'), document: fc.integer({ min: 1, max: 3 }), version: fc.integer({ min: 1, max: 3 }),
  }), { maxLength: 12 });

  it('leaves what a simple model says', async () => {
    await fc.assert(fc.asyncProperty(acts, async (list) => {
      const indexedDB = new IDBFactory();
      const store = new Store({ create: () => new Database({ indexedDB, IDBKeyRange }) });
      const model = new Map<string, number[]>();
      for (const { act, document, version } of list) {
        const id = `kst-31000-${document}`;
        const kept = model.get(id);
        if (act === 'close') await store.close();
        else if (act === 'delete') {
          expect((await store.delete(id)).ok).toBe(model.delete(id));
        } else {
          const saved = await store.save(toSave(sampleText(`Versie ${version}.`), { id, dossiers: ['31000'] }));
          expect(saved).toMatchObject({ ok: true, value: { saved: kept === undefined ? 'new' : kept.includes(version) ? 'same' : 'newVersion' } });
          if (kept?.includes(version) !== true) model.set(id, [...(kept ?? []), version]);
        }
      }
      const rows = await store.readings({ after: null, limit: 200, dossier: null });
      expect(rows.ok && Object.fromEntries(rows.value.rows.map((row) => [row.key, row.versions])))
        .toEqual(Object.fromEntries([...model].map(([id, versions]) => [id, versions.length])));
      const dossiers = await store.dossiers();
      expect(dossiers).toEqual({ ok: true, value: model.size === 0 ? [] : [{ dossier: '31000', readings: model.size }] });
      for (const [id, versions] of model) {
        const found = await store.reading(id, null);
        expect(found.ok && found.value.text).toBe(sampleText(`Versie ${versions.at(-1) ?? 0}.`));
        const mentions = await store.mentions({ subject: 'kst-31000-7', after: null, limit: 200 });
        expect(mentions.ok && mentions.value.rows).toHaveLength(model.size);
      }
      expect(await store.counts()).toMatchObject({ value: { readings: model.size, marks: 2 * [...model.values()].flat().length } });
      await store.close();
    }), { numRuns: 40 });
  }, 60_000);
});
