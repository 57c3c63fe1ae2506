import type { DocumentIdentity } from '../document/document';
import type { DocumentEvent } from '../document/reading';
import type { Mark, MarkKind } from '../recognise/mark';
import type { Span } from '../text/span';

/** A reading in a list: what is needed to show a row. */
export interface ReadingRow {
  readonly key: string;
  readonly identity: DocumentIdentity;
  readonly url: string | null;
  /** When this version was first read, ISO 8601 in UTC. */
  readonly readAt: string;
  readonly counts: Readonly<Partial<Record<MarkKind, number>>>;
  /** How many versions of this document (by text hash) are kept. */
  readonly versions: number;
}

/** An event with the document that tells it. */
export interface EventRow extends DocumentEvent {
  /** Where a next page of rows begins. */
  readonly cursor: string;
  readonly readingKey: string;
  readonly identity: DocumentIdentity;
}

/** One version of a document that is kept. */
export interface VersionRow {
  readonly textHash: string;
  readonly readAt: string;
}

/** A mark in a reading that is about a motion or points at a paper. */
export interface MentionRow {
  /** Where a next page of rows begins. */
  readonly cursor: string;
  readonly readingKey: string;
  readonly identity: DocumentIdentity;
  /** Index into the marks of the reading. */
  readonly index: number;
  readonly mark: Mark;
}

/** By what a document was found: its words, an amount or date in whatever notation, an id, or a name or title of the document or a motion. */
export type MatchedBy = 'words' | 'amount' | 'id' | 'date' | 'name';

export interface SearchHit {
  readonly row: ReadingRow;
  /** The words around the hit. */
  readonly context: string;
  readonly matched: MatchedBy;
  /** Where in the source text the hit stands; `null` when it is the document itself. */
  readonly at: Span | null;
}
