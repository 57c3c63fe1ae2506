import Dexie from 'dexie';
import type { Database } from './database';

/** Keys of the readings that have a subject, in order of key. @param limit the most that are given */
export async function readingsSharing(database: Database, subject: string, limit = Infinity): Promise<string[]> {
  const under = database.subjects.where('[subject+documentKey]').between([subject, Dexie.minKey], [subject, Dexie.maxKey]);
  return (await under.limit(limit).primaryKeys()).map(([, key]) => key);
}
