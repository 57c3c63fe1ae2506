import type { Answers } from '../protocol';
import type { DocumentIdentity } from '../document/document';
import type { Reading } from '../document/reading';
import type { MarkKind } from '../recognise/mark';
import type { Database } from './database';
import { documentKeyOf, joinKey, placeIn, subjectsOf } from './keys';
import type { StoredDocument, StoredReading } from './schema';
import { textHashOf } from './text-hash';
import { wordsOf } from './words';

export interface ReadingToSave {
  readonly reading: Reading;
  /** The source text that the offsets of the marks count in. */
  readonly text: string;
  /** Version of the extension that read it. */
  readonly readBy: string;
  /** ISO 8601 in UTC. */
  readonly now: string;
}

export type Saved = Extract<Answers['saveReading'], { ok: true }>['value'];

/**
 * Saves a reading with everything that lists need, in one strict transaction: when the promise is fulfilled the
 * disk has all of it, when it is rejected nothing has changed. Saving the same text again writes nothing, unless
 * a different version of the extension read it: then its marks are replaced. Another text of the same document is
 * kept as a new version and becomes the current one.
 */
export async function saveReading(database: Database, { reading, text, readBy, now }: ReadingToSave): Promise<Saved> {
  const textHash = await textHashOf(text);
  const documentKey = documentKeyOf(reading, textHash);
  return database.transaction('rw', database.tables, async () => {
    const same = await database.readings.get([documentKey, textHash]);
    if (same?.readBy === readBy) return { key: documentKey, readAt: same.readAt, saved: 'same' };
    const before = await database.documents.get(documentKey);
    const stored: StoredReading = { documentKey, textHash, readAt: same?.readAt ?? now, readBy, reading };
    await database.readings.put(stored);
    await addMarks(database, reading.marks.length - (same?.reading.marks.length ?? 0));
    if (same === undefined) await database.texts.add({ documentKey, textHash, text });
    if (same === undefined || before?.textHash === textHash) {
      await makeCurrent(database, stored, text, before, same === undefined ? 1 : 0);
    }
    const saved = same !== undefined ? 'renewed' : before !== undefined ? 'newVersion' : 'new';
    return { key: documentKey, readAt: stored.readAt, saved };
  });
}

/** Lets the lists show this version instead of the one they show now. */
async function makeCurrent(
  database: Database, { documentKey, textHash, readAt, reading }: StoredReading, text: string, before: StoredDocument | undefined, newVersions: number,
): Promise<void> {
  const order = joinKey(readAt, documentKey);
  const dossiers = dossiersOf(reading.identity);
  await database.documents.put({
    key: documentKey, order, dossierOrder: dossiers.map((dossier) => placeIn(dossier, order)), textHash, readAt,
    identity: reading.identity, url: reading.url, counts: countsOf(reading), versions: (before?.versions ?? 0) + newVersions,
  });
  await countDossiers(database, before === undefined ? [] : dossiersOf(before.identity), dossiers);
  await database.events.where('documentKey').equals(documentKey).delete();
  await database.events.bulkPut(reading.events.map((event, index) => {
    const place = joinKey(event.from, documentKey, index);
    return { order: place, dossierOrder: dossiers.map((dossier) => placeIn(dossier, place)), documentKey, event };
  }));
  await database.mentions.where('documentKey').equals(documentKey).delete();
  await database.mentions.bulkPut(reading.marks.flatMap((mark, index) =>
    subjectsOf(mark).map((subject) => ({ order: joinKey(subject, documentKey, index), documentKey, index, mark }))));
  await database.words.put({ documentKey, words: wordsOf([...wordsOfIdentity(reading.identity), text].join('\n')) });
}

/** The dossiers that a document says it is in, each once. */
export function dossiersOf(identity: DocumentIdentity): string[] {
  return [...new Set(identity.dossiers)];
}

/** Takes a document out of the counts of some dossiers and into those of others. */
export async function countDossiers(database: Database, out: readonly string[], into: readonly string[]): Promise<void> {
  for (const dossier of new Set([...out, ...into])) {
    const change = Number(into.includes(dossier)) - Number(out.includes(dossier));
    if (change === 0) continue;
    const readings = ((await database.dossiers.get(dossier))?.readings ?? 0) + change;
    if (readings > 0) await database.dossiers.put({ dossier, readings });
    else await database.dossiers.delete(dossier);
  }
}

/** Changes the number of marks that are kept, over all versions. */
export async function addMarks(database: Database, change: number): Promise<void> {
  const marks = (await database.totals.get('all'))?.marks ?? 0;
  await database.totals.put({ name: 'all', marks: marks + change });
}

function countsOf(reading: Reading): Partial<Record<MarkKind, number>> {
  const counts: Partial<Record<MarkKind, number>> = {};
  for (const { kind } of reading.marks) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

function wordsOfIdentity({ title, number, id, reference, sender }: DocumentIdentity): string[] {
  return [title, number, id, reference, sender].filter((field) => field !== null);
}
