import type { Answers, ReadingRow } from '../protocol';
import type { Database } from './database';
import type { StoredDocument } from './schema';

type Found = Extract<Answers['reading'], { ok: true }>['value'];

/** What a list shows of a document. */
export function rowOf({ key, identity, url, readAt, counts, versions }: StoredDocument): ReadingRow {
  return { key, identity, url, readAt, counts, versions };
}

/**
 * A document with its marks and its text.
 * @param version text hash of the version that is asked for; `null` for the current one
 * @returns `null` when the document or that version is not kept
 */
export async function readReading(database: Database, key: string, version: string | null): Promise<Found | null> {
  return database.transaction('r', database.documents, database.readings, database.texts, async () => {
    const document = await database.documents.get(key);
    if (document === undefined) return null;
    const textHash = version ?? document.textHash;
    const all = await database.readings.where('documentKey').equals(key).toArray();
    const stored = all.find((reading) => reading.textHash === textHash);
    const text = await database.texts.get([key, textHash]);
    if (stored === undefined || text === undefined) return null;
    const versions = all.map(({ textHash: hash, readAt }) => ({ textHash: hash, readAt })).sort((a, b) => (a.readAt < b.readAt ? -1 : 1));
    return { row: rowOf(document), reading: stored.reading, text: text.text, versions };
  });
}
