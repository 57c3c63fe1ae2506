import Dexie, { type DexieOptions, type Table } from 'dexie';
import {
  DATABASE_NAME, SCHEMA_VERSIONS, type StoredDocument, type StoredDossier, type StoredEvent, type StoredMention, type StoredReading,
  type StoredText, type StoredTotals, type StoredWords,
} from './schema';

type VersionKey = [documentKey: string, textHash: string];

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

  /** @param options where to find IndexedDB, when it is not the global one */
  constructor(options: Pick<DexieOptions, 'indexedDB' | 'IDBKeyRange'> = {}) {
    super(DATABASE_NAME, { ...options, autoOpen: false, chromeTransactionDurability: 'strict' });
    for (const { version, stores } of SCHEMA_VERSIONS) this.version(version).stores(stores);
  }
}
