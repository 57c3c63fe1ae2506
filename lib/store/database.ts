import Dexie, { type Table } from 'dexie';
import {
  DATABASE_NAME, SCHEMA_VERSIONS, type StoredDocument, type StoredDossier, type StoredEvent, type StoredMention, type StoredReading,
  type StoredText, type StoredTotals, type StoredWords,
} from './schema';

type VersionKey = [documentKey: string, textHash: string];

/** Dexie counts versions in tenths on disk. */
const VERSION_SCALE = 10;

export interface IndexedDbParts {
  readonly indexedDB: IDBFactory;
  readonly IDBKeyRange: typeof IDBKeyRange;
}

/**
 * The database of the extension's own origin. Every transaction is strict: it is complete only after the disk
 * has it. A connection that is closed stays closed; the owner opens a new one.
 */
export class Database extends Dexie {
  declare readings: Table<StoredReading, VersionKey>;
  declare texts: Table<StoredText, VersionKey>;
  declare documents: Table<StoredDocument, string>;
  declare events: Table<StoredEvent, string>;
  declare mentions: Table<StoredMention, string>;
  declare words: Table<StoredWords, string>;
  declare dossiers: Table<StoredDossier, string>;
  declare totals: Table<StoredTotals, string>;

  readonly #factory: IDBFactory;

  /** @param where the IndexedDB to use, when it is not the global one */
  constructor(where: IndexedDbParts = { indexedDB, IDBKeyRange }) {
    super(DATABASE_NAME, { ...where, autoOpen: false, chromeTransactionDurability: 'strict' });
    this.#factory = where.indexedDB;
    for (const { version, stores } of SCHEMA_VERSIONS) this.version(version).stores(stores);
  }

  /**
   * The schema version on disk, or `null` when there is no database yet. To be asked before opening: Dexie opens a
   * later version without a word and changes it to fit.
   */
  async versionOnDisk(): Promise<number | null> {
    const found = (await this.#factory.databases()).find(({ name }) => name === DATABASE_NAME);
    return found?.version === undefined ? null : Math.floor(found.version / VERSION_SCALE);
  }
}
