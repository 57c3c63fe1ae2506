import type { Database } from './database';
import { derive, DERIVED_VERSION, putDerived, removeDerived } from './derive';

/** How many documents are looked up at a time. */
const AT_ONCE = 20;

/**
 * Derives every document again whose rows were made by another version of the code, each in a transaction of its
 * own. It can be broken off at any moment: what is done stays done, and the next call goes on from there.
 */
export async function deriveAgain(database: Database): Promise<void> {
  while (await deriveSome(database) > 0);
}

/** @returns how many documents it looked at; 0 when all are up to date */
async function deriveSome(database: Database): Promise<number> {
  const documents = await database.documents.where('derived').notEqual(DERIVED_VERSION).limit(AT_ONCE).toArray();
  for (const document of documents) {
    await database.transaction('rw', database.tables, async () => {
      const now = await database.documents.get(document.key);
      if (now === undefined || now.derived === DERIVED_VERSION) return;
      const version: [string, string] = [now.key, now.textHash];
      const [stored, text] = [await database.readings.get(version), await database.texts.get(version)];
      await removeDerived(database, now);
      if (stored !== undefined) await putDerived(database, now, stored.reading, derive(now.key, stored.reading, text?.text ?? ''));
      await database.documents.put({ ...now, derived: DERIVED_VERSION });
    });
  }
  return documents.length;
}
