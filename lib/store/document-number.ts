import type { Database } from './database';

/** Room for documents that were read in one millisecond. */
const PER_MILLISECOND = 1_000;

/** The number of a document by when it was read (ISO 8601): smaller for later. A moment that cannot be read counts as 1970. */
export function firstNumber(readAt: string): number {
  const milliseconds = Date.parse(readAt);
  return Number.isNaN(milliseconds) ? 0 : -milliseconds * PER_MILLISECOND;
}

/** The first number from {@link firstNumber} on that no document has. */
export async function freeNumber(database: Database, readAt: string): Promise<number> {
  let number = firstNumber(readAt);
  while (await database.documents.where('number').equals(number).count() > 0) number -= 1;
  return number;
}
