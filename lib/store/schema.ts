import type { DocumentIdentity } from '../document/document';
import type { DocumentEvent, Reading } from '../document/reading';
import type { Mark, MarkKind } from '../recognise/mark';

export const DATABASE_NAME = 'kamerspoor';

/**
 * Stores and indexes per version of the schema, in Dexie's notation. A version is never edited after it was
 * released: a change is a new version with its own upgrade, and a test opens a database of each older one.
 *
 * `readings` and `texts` hold what was read and are never derived again; the other stores serve lists of the
 * current versions and can be rebuilt from them.
 */
export const SCHEMA_VERSIONS = [
  {
    version: 1,
    stores: {
      readings: '[documentKey+textHash], documentKey',
      texts: '[documentKey+textHash], documentKey',
      documents: 'key, &order, *dossierOrder',
      events: 'order, documentKey, *dossierOrder',
      mentions: 'order, documentKey',
      words: 'documentKey, *words',
      dossiers: 'dossier',
      totals: 'name',
    },
  },
] as const;

export const CURRENT_VERSION = SCHEMA_VERSIONS[SCHEMA_VERSIONS.length - 1]?.version ?? 0;

/** One version of a document, complete with its marks. */
export interface StoredReading {
  readonly documentKey: string;
  readonly textHash: string;
  /** ISO 8601 in UTC. */
  readonly readAt: string;
  /** Version of the extension whose recognisers made it. */
  readonly readBy: string;
  readonly reading: Reading;
}

export interface StoredText {
  readonly documentKey: string;
  readonly textHash: string;
  readonly text: string;
}

/** The row of a document in lists, with the version that is current: the one that came last. */
export interface StoredDocument {
  readonly key: string;
  /** Place in lists by time of reading: `readAt` and key. */
  readonly order: string;
  /** The same place within each dossier. */
  readonly dossierOrder: readonly string[];
  readonly textHash: string;
  readonly readAt: string;
  readonly identity: DocumentIdentity;
  readonly url: string | null;
  readonly counts: Readonly<Partial<Record<MarkKind, number>>>;
  readonly versions: number;
}

export interface StoredEvent {
  /** Place in lists by date: first day, document, index. */
  readonly order: string;
  readonly dossierOrder: readonly string[];
  readonly documentKey: string;
  readonly event: DocumentEvent;
}

export interface StoredMention {
  /** Subject (a motion's entity key or a canonical id), document, index of the mark. */
  readonly order: string;
  readonly documentKey: string;
  readonly index: number;
  readonly mark: Mark;
}

export interface StoredWords {
  readonly documentKey: string;
  readonly words: readonly string[];
}

export interface StoredDossier {
  readonly dossier: string;
  readonly readings: number;
}

export interface StoredTotals {
  readonly name: 'all';
  /** Marks of all versions that are kept. */
  readonly marks: number;
}
