import Dexie, { type Table } from 'dexie';
import {
  DATABASE_NAME, SCHEMA_VERSIONS, type StoredCollection, type StoredDocument, type StoredDossier, type StoredEarlierNote, type StoredEvent, type StoredFacts,
  type StoredJoinChoice, type StoredMention, type StoredNote, type StoredReading, type StoredSubject, type StoredTerms, type StoredText, type StoredTotals, type StoredWords,
} from './schema';
import { upgradeFrom1 } from './upgrade-from-1';

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
  declare wordsOf: Table<StoredWords, number>;
  declare termsOf: Table<StoredTerms, number>;
  declare facts: Table<StoredFacts, string>;
  declare subjects: Table<StoredSubject, [subject: string, documentKey: string]>;
  declare notes: Table<StoredNote, string>;
  declare earlierNotes: Table<StoredEarlierNote, [id: string, changedAt: string]>;
  declare collections: Table<StoredCollection, string>;
  declare joinChoices: Table<StoredJoinChoice, [a: string, b: string]>;
  declare dossiers: Table<StoredDossier, string>;
  declare totals: Table<StoredTotals, string>;

  readonly #factory: IDBFactory;

  /** @param where the IndexedDB to use, when it is not the global one */
  constructor(where: IndexedDbParts = { indexedDB, IDBKeyRange }) {
    super(DATABASE_NAME, { ...where, autoOpen: false, chromeTransactionDurability: 'strict' });
    this.#factory = where.indexedDB;
    for (const { version, stores } of SCHEMA_VERSIONS) this.version(version).stores(stores);
    this.version(2).upgrade(upgradeFrom1);
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
