type Index = readonly [name: string, keyPath: string | string[], options: IDBIndexParameters];

/** A store as a released version had it, with its indexes. */
export type OldStore = readonly [name: string, keyPath: string | string[], indexes: readonly Index[]];

/** Makes a database of an older version with at most one row in each store. Dexie counts versions in tenths: 2 is 20 on disk. */
export function makeDatabase(indexedDB: IDBFactory, version: number, stores: readonly OldStore[], rows: Readonly<Record<string, object>>): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('kamerspoor', version * 10);
    request.onerror = () => { reject(request.error ?? new Error('not opened')); };
    request.onupgradeneeded = () => {
      for (const [name, keyPath, indexes] of stores) {
        const store = request.result.createObjectStore(name, { keyPath });
        for (const [index, path, options] of indexes) store.createIndex(index, path, options);
        const row = rows[name];
        if (row !== undefined) store.add(row);
      }
    };
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
}
