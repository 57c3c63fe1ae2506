import type { Database } from './database';
import { removeDerived } from './derive';
import { countDossiers, dossiersOf } from './dossier-counts';
import { addMarks } from './save-reading';

/**
 * Takes a document out, with all its versions and everything that lists show of it, in one transaction. What the reader
 * wrote about it stays.
 * @returns whether it was there
 */
export async function deleteReading(database: Database, key: string): Promise<boolean> {
  return database.transaction('rw', database.tables, async () => {
    const document = await database.documents.get(key);
    if (document === undefined) return false;
    const versions = await database.readings.where('documentKey').equals(key).toArray();
    await addMarks(database, -versions.reduce((sum, { reading }) => sum + reading.marks.length, 0));
    await countDossiers(database, dossiersOf(document.identity), []);
    for (const table of [database.readings, database.texts]) await table.where('documentKey').equals(key).delete();
    await removeDerived(database, document);
    await database.documents.delete(key);
    return true;
  });
}

/** Empties every store, in one transaction. */
export async function eraseReadings(database: Database): Promise<void> {
  await database.transaction('rw', database.tables, async () => {
    for (const table of database.tables) await table.clear();
  });
}
