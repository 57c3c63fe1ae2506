import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { Database } from '../../lib/store/database';
import { Store } from '../../lib/store/store';

export interface FreshStore {
  readonly store: Store;
  /** Another store on the same database, as a second window or a worker that started anew. */
  readonly another: () => Store;
  readonly open: () => Promise<Database>;
  readonly indexedDB: IDBFactory;
}

/** A store on an empty database of its own. */
export function freshStore(indexedDB = new IDBFactory()): FreshStore {
  const create = (): Database => new Database({ indexedDB, IDBKeyRange });
  const open = async (): Promise<Database> => {
    const database = create();
    await database.open();
    return database;
  };
  return { store: new Store({ create }), another: () => new Store({ create }), open, indexedDB };
}

/** Every row of every store, to compare two moments. */
export async function everything(open: () => Promise<Database>): Promise<Record<string, unknown[]>> {
  const database = await open();
  const rows = await Promise.all(database.tables.map(async (table) => [table.name, await table.toArray()] as const));
  database.close();
  return Object.fromEntries(rows);
}

/** What an outcome holds; a failure fails the test. */
export function valueOf<T>(outcome: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: string }): T {
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value;
}
