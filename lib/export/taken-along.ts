import type { DocumentIdentity } from '../document/document';
import type { Timeline } from '../timeline/timeline';
import { sourceOf, type Source } from './source-line';

/** A document of which something is taken along. */
export interface TakenDocument {
  readonly key: string;
  readonly identity: DocumentIdentity;
  /** Address at which it was read; `null` for a file. */
  readonly url: string | null;
}

/** What the exports are made of: a timeline with the documents that it rests on. */
export interface TakenAlong {
  readonly documents: readonly TakenDocument[];
  readonly timeline: Timeline;
}

const UNKNOWN: Source = { document: '', id: '', date: '', address: '' };

/** Looks up the source of a place by the key of its reading; a reading that is not among the documents is named by its key. */
export function sourcesOf({ documents }: TakenAlong): (reading: string) => Source {
  const sources = new Map(documents.map(({ key, identity, url }) => [key, sourceOf(identity, url)]));
  return (reading) => sources.get(reading) ?? { ...UNKNOWN, document: reading };
}
