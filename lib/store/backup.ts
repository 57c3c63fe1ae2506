import type { IndexableType, Table } from 'dexie';
import * as v from 'valibot';
import type { BackupRow, Page } from '../protocol';
import type { Database } from './database';
import type { PageAsked } from './lists';
import type { StoredReading } from './schema';

/** A page ends when its texts come to this many UTF-16 code units, so that no message grows too large for the browser. */
const MOST_UNITS = 4_000_000;

/** Where a page ended: the store, and the key of its last row. */
const place = v.strictObject({ store: v.string(), key: v.nullable(v.union([v.string(), v.tuple([v.string(), v.string()])])) });
type Key = v.InferOutput<typeof place>['key'];

interface Read {
  readonly rows: readonly BackupRow[];
  /** Key of the last row that was read; `null` when the store has no more. */
  readonly next: Key;
}

interface Source {
  readonly store: string;
  readonly read: (after: Key, limit: number) => Promise<Read>;
}

/** Everything that cannot be derived, in the order in which it is given out. */
function sourcesOf(database: Database): readonly Source[] {
  const { notes, earlierNotes, collections, joinChoices } = database;
  return [
    { store: 'readings', read: (after, limit) => readReadings(database, after, limit) },
    { store: 'notes', read: rowsOf(notes, ({ note }) => ({ row: 'note', note }), ({ id }) => id) },
    { store: 'earlierNotes', read: rowsOf(earlierNotes, ({ note }) => ({ row: 'earlierNote', note }), ({ id, note }) => [id, note.changedAt]) },
    { store: 'collections', read: rowsOf(collections, (collection) => ({ row: 'collection', collection }), ({ id }) => id) },
    { store: 'joinChoices', read: rowsOf(joinChoices, (choice) => ({ row: 'joinChoice', choice }), ({ a, b }) => [a, b]) },
  ];
}

/**
 * One page of everything that is kept, as rows that `restoreRows` puts back.
 * @returns `null` for a cursor that no page gave
 */
export async function backupPage(database: Database, { after, limit }: PageAsked): Promise<Page<BackupRow> | null> {
  const sources = sourcesOf(database);
  const from = after === null ? { store: 'readings', key: null } : placeIn(after);
  const at = sources.findIndex(({ store }) => store === from?.store);
  const source = sources[at];
  if (from === null || source === undefined) return null;
  const { rows, next } = await source.read(from.key, limit);
  const following = next !== null ? { store: source.store, key: next } : { store: sources[at + 1]?.store, key: null };
  return { rows, next: following.store === undefined ? null : JSON.stringify(following) };
}

function placeIn(cursor: string): v.InferOutput<typeof place> | null {
  try {
    return v.parse(place, JSON.parse(cursor));
  } catch {
    return null;
  }
}

function rowsOf<Stored, Id extends IndexableType & Key>(table: Table<Stored, Id>, toRow: (stored: Stored) => BackupRow, keyOf: (stored: Stored) => Key): Source['read'] {
  return async (after, limit) => {
    const found = await behind(table, after).limit(limit + 1).toArray();
    const here = found.slice(0, limit);
    const last = here.at(-1);
    return { rows: here.map(toRow), next: found.length > limit && last !== undefined ? keyOf(last) : null };
  };
}

/** Versions of documents with their texts, one by one until the page is full: a text can be a book. */
async function readReadings(database: Database, after: Key, limit: number): Promise<Read> {
  const keys = await behind(database.readings, after).limit(limit + 1).primaryKeys();
  const rows: BackupRow[] = [];
  let units = 0;
  for (const [index, key] of keys.entries()) {
    if (rows.length === limit || units >= MOST_UNITS) return { rows, next: keys[index - 1] ?? null };
    const stored = await database.readings.get(key);
    const text = (await database.texts.get(key))?.text;
    if (stored === undefined || text === undefined) continue;
    rows.push(readingRow(stored, text));
    units += text.length + stored.reading.marks.length * UNITS_A_MARK;
  }
  return { rows, next: null };
}

/** About what a mark takes in a message. */
const UNITS_A_MARK = 300;

function readingRow({ documentKey, textHash, readAt, readBy, reading }: StoredReading, text: string): BackupRow {
  return { row: 'reading', key: documentKey, textHash, readAt, readBy, reading, text };
}

function behind<Stored, Id>(table: Table<Stored, Id>, after: Key) {
  return after === null ? table.toCollection() : table.where(':id').above(after);
}
