import type { Database } from './database';
import { readingsSharing } from './sharing';

/** Most readings that stand beside a document: the panel must be there at once, and the reader is told how many more there are. */
export const MOST_NEIGHBOURS = 24;
/** Most things of a document by which neighbours are looked for: what it is and speaks of before its amounts, which are many. */
const MOST_SUBJECTS = 200;
/** Most readings that are looked up for one thing; what is in more says little about any two of them. */
const MOST_SHARING = 24;

/** Readings that have a subject in common with a document, those that share most first, and how many more there are. */
export interface Neighbours {
  readonly keys: readonly string[];
  readonly left: number;
}

const isAmount = (subject: string): boolean => subject.startsWith('amount:');

/**
 * Finds the neighbours of some documents by their subjects. A subject counts for more the fewer readings have it. Which readings have it is
 * told in order of key, so the answer is the same in whatever order they were read.
 */
export async function neighboursOf(database: Database, documents: readonly string[], limit: number): Promise<Neighbours> {
  const own = await database.facts.bulkGet([...documents]);
  const all = [...new Set(own.flatMap((row) => row?.subjects ?? []))];
  const subjects = [...all.filter((subject) => !isAmount(subject)), ...all.filter(isAmount)].slice(0, MOST_SUBJECTS);
  const shared = new Map<string, number>();
  await Promise.all(subjects.map(async (subject) => {
    const having = await readingsSharing(database, subject, MOST_SHARING);
    for (const other of having) shared.set(other, (shared.get(other) ?? 0) + 1 / having.length);
  }));
  for (const key of documents) shared.delete(key);
  const ordered = [...shared].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([other]) => other);
  return { keys: ordered.slice(0, limit), left: Math.max(0, ordered.length - limit) };
}
