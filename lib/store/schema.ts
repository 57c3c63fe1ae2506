import type { DocumentIdentity } from '../document/document';
import type { DocumentEvent, Reading } from '../document/reading';
import type { Mark, MarkKind } from '../recognise/mark';
import type { Collection } from '../timeline/collection';
import type { Facts } from '../timeline/facts';
import type { JoinChoice } from '../timeline/motions';
import type { Note } from '../timeline/note';

export const DATABASE_NAME = 'kamerspoor';

/**
 * Stores and indexes per version of the schema, in Dexie's notation. A version is never edited after it was
 * released: a change is a new version with its own upgrade, and a test opens a database of each older one.
 *
 * `readings` and `texts` hold what was read, `notes`, `earlierNotes`, `collections` and `joinChoices` what the reader made: they
 * are never derived again. The other stores serve lists of the current versions and can be rebuilt from `readings` and `texts`.
 * A store that is `null` was taken out.
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
  {
    version: 2,
    stores: {
      documents: 'key, &order, *dossierOrder, &number, derived',
      words: null,
      wordsOf: 'number, *words',
      termsOf: 'number, *terms',
      facts: 'documentKey, *subjects',
      notes: 'id, &order, readingOrder, *tagOrder, *note.tags',
      earlierNotes: '[id+note.changedAt], id',
      collections: 'id',
      joinChoices: '[a+b]',
    },
  },
  {
    version: 3,
    stores: {
      facts: 'documentKey',
      subjects: '[subject+documentKey]',
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
  /** Its number in what serves the search: smaller for what was read later, so that an index gives the last read first. */
  readonly number: number;
  /** Which version of the code made its derived rows; 0 before any did. */
  readonly derived: number;
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

/** The different words of a document, folded. */
export interface StoredWords {
  readonly number: number;
  readonly words: readonly string[];
}

/** What else a document is found by: ids, amounts, days, names; each with where it first stands, `null` for the document itself. */
export interface StoredTerms {
  readonly number: number;
  readonly documentKey: string;
  readonly terms: readonly string[];
  readonly places: readonly (readonly [start: number, end: number] | null)[];
}

export interface StoredFacts {
  readonly documentKey: string;
  /** The keys by which readings meet. */
  readonly subjects: readonly string[];
  readonly facts: Facts;
}

/** One reading under one of its subjects. A store of its own: the browser reads keys of a store many times faster than entries of an index. */
export interface StoredSubject {
  readonly subject: string;
  readonly documentKey: string;
}

export interface StoredNote {
  readonly id: string;
  /** Place in lists: when it was changed, and id. */
  readonly order: string;
  /** The same place within the notes of its reading; absent for a note on a motion. */
  readonly readingOrder?: string;
  /** The same place within each tag. */
  readonly tagOrder: readonly string[];
  readonly note: Note;
}

/** What a note said until it was changed. */
export interface StoredEarlierNote {
  readonly id: string;
  readonly note: Note;
}

export type StoredCollection = Collection;

/** `a` is the smaller of the two. */
export interface StoredJoinChoice extends JoinChoice {
  readonly chosenAt: string;
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
