import type { Collection, Table } from 'dexie';
import type { EventRow, MentionRow, Page, ReadingRow } from '../protocol';
import type { Database } from './database';
import { keysUnder, placeIn } from './keys';
import { rowOf } from './read-reading';
import type { StoredDocument, StoredEvent } from './schema';

/** Which page of a list: `after` is the cursor that the page before gave, `null` for the first. */
export interface PageAsked {
  readonly after: string | null;
  /** Most rows on a page. */
  readonly limit: number;
}

/** Documents in order of reading, the last one first; of all dossiers or of one. Reads only the rows it gives. */
export async function listReadings(database: Database, { after, limit, dossier }: PageAsked & { readonly dossier: string | null }): Promise<Page<ReadingRow>> {
  const rows = await firstOf(inOrder(database.documents, dossier, after, 'down'), limit);
  return { rows: rows.here.map(rowOf), next: rows.more ? (rows.here.at(-1)?.order ?? null) : null };
}

/** Events in order of their first day; of all dossiers or of one. */
export async function listEvents(database: Database, { after, limit, dossier }: PageAsked & { readonly dossier: string | null }): Promise<Page<EventRow>> {
  const { here, more } = await firstOf(inOrder<StoredEvent>(database.events, dossier, after, 'up'), limit);
  const documents = await documentsOf(database, here);
  const rows = here.flatMap(({ order, documentKey, event }) => {
    const document = documents.get(documentKey);
    return document === undefined ? [] : [{ ...event, cursor: order, readingKey: documentKey, identity: document.identity }];
  });
  return { rows, next: more ? (here.at(-1)?.order ?? null) : null };
}

/** Marks about one motion or paper, by document. `subject` is an entity key or a canonical id. */
export async function listMentions(database: Database, { after, limit, subject }: PageAsked & { readonly subject: string }): Promise<Page<MentionRow>> {
  const { from, to } = keysUnder(subject);
  const { here, more } = await firstOf(database.mentions.where('order').between(after ?? from, to, false, false), limit);
  const documents = await documentsOf(database, here);
  const rows = here.flatMap(({ order, documentKey, index, mark }) => {
    const document = documents.get(documentKey);
    return document === undefined ? [] : [{ cursor: order, readingKey: documentKey, identity: document.identity, index, mark }];
  });
  return { rows, next: more ? (here.at(-1)?.order ?? null) : null };
}

/** Rows of a table by `order`, or by the same order within a dossier, beginning after a cursor. */
function inOrder<Row extends { readonly order: string }>(
  table: Table<Row, string>, dossier: string | null, after: string | null, direction: 'up' | 'down',
): Collection<Row, string> {
  const place = (order: string): string => (dossier === null ? order : placeIn(dossier, order));
  const index = table.where(dossier === null ? 'order' : 'dossierOrder');
  const all = dossier === null ? { from: '', to: '\uffff' } : keysUnder(dossier);
  const cursor = after === null ? null : place(after);
  return direction === 'up'
    ? index.between(cursor ?? all.from, all.to, false, false)
    : index.between(all.from, cursor ?? all.to, false, false).reverse();
}

async function firstOf<Row>(collection: Collection<Row, string>, limit: number): Promise<{ here: Row[]; more: boolean }> {
  const rows = await collection.limit(limit + 1).toArray();
  return { here: rows.slice(0, limit), more: rows.length > limit };
}

async function documentsOf(database: Database, rows: readonly { readonly documentKey: string }[]): Promise<Map<string, StoredDocument>> {
  const keys = [...new Set(rows.map((row) => row.documentKey))];
  const documents = await database.documents.bulkGet(keys);
  return new Map(documents.flatMap((document) => (document === undefined ? [] : [[document.key, document] as const])));
}
