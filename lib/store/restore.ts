import type { BackupRow, Restored } from '../protocol';
import type { BackupReading } from '../protocol/backup';
import { fitsText } from '../reading-schema';
import type { Collection } from '../timeline/collection';
import { comesAfter } from './comes-after';
import type { Database } from './database';
import { derive, type Derived } from './derive';
import { storedChoice } from './join-choices';
import { documentKeyOf } from './keys';
import { restoreEarlierNotes, restoreNotes } from './restore-notes';
import { putVersion } from './save-reading';
import type { StoredJoinChoice } from './schema';
import { textHashOf } from './text-hash';

/** What became of one row. */
type Fate = keyof Restored;

/** A reading of the backup that belongs to its text, with what is derived of it. */
interface FittingReading {
  readonly row: BackupReading;
  readonly derived: Derived;
}

/**
 * Puts rows of a backup or a pack beside what is kept, in one transaction: all of them or, when it fails, none. Where both sides have
 * something, the newer stands and of a note the other is kept as an earlier version. The same rows again change nothing, and the order
 * in which files are restored makes no difference. Names of documents are made anew from the documents: a file cannot choose them.
 * @param now moment of restoring, ISO 8601 in UTC
 */
export async function restoreRows(database: Database, rows: readonly BackupRow[], now: string): Promise<Restored> {
  const readings = await Promise.all(rows.flatMap((row) => (row.row === 'reading' ? [fitting(row)] : [])));
  return database.transaction('rw', database.tables, async () => {
    const fates: Fate[] = [];
    for (const reading of readings) fates.push(reading === null ? 'refused' : await restoreReading(database, reading));
    fates.push(...await restoreNotes(database, rows.flatMap((row) => (row.row === 'note' ? row.note : [])), now));
    fates.push(...await restoreEarlierNotes(database, rows.flatMap((row) => (row.row === 'earlierNote' ? row.note : []))));
    for (const row of rows) {
      if (row.row === 'collection') fates.push(await restoreCollection(database, row.collection));
      else if (row.row === 'joinChoice') fates.push(await restoreChoice(database, storedChoice(row.choice)));
      else if (row.row === 'settings') fates.push('kept'); // they are not in the database; see the background
    }
    const count = (fate: Fate): number => fates.filter((one) => one === fate).length;
    return { added: count('added'), kept: count('kept'), refused: count('refused') };
  });
}

async function fitting(row: BackupReading): Promise<FittingReading | null> {
  const { reading, text } = row;
  if (!fitsText(reading, text)) return null;
  const textHash = await textHashOf(text);
  const key = documentKeyOf(reading, textHash);
  return { row: { ...row, key, textHash }, derived: derive(key, reading, text) };
}

async function restoreReading(database: Database, { row, derived }: FittingReading): Promise<Fate> {
  const { key, textHash, readBy, reading, text } = row;
  const same = await database.readings.get([key, textHash]);
  if (same !== undefined && same.readAt <= row.readAt && !isLaterVersion(readBy, same.readBy)) return 'kept';
  const newer = same === undefined || isLaterVersion(readBy, same.readBy);
  const readAt = same === undefined || row.readAt < same.readAt ? row.readAt : same.readAt;
  const stored = { documentKey: key, textHash, readAt, readBy: newer ? readBy : same.readBy, reading: newer ? reading : same.reading };
  const before = await database.documents.get(key);
  const becomesCurrent = before === undefined || before.textHash === textHash || before.readAt < readAt || (before.readAt === readAt && before.textHash < textHash);
  await putVersion(database, { stored, text, derived: newer ? derived : derive(key, same.reading, text), same, before, becomesCurrent });
  return 'added';
}

/** Whether a version such as `1.10.0` comes after another. */
function isLaterVersion(a: string, b: string): boolean {
  return a.localeCompare(b, 'en', { numeric: true }) > 0;
}

async function restoreCollection(database: Database, collection: Collection): Promise<Fate> {
  const there = await database.collections.get(collection.id);
  if (there !== undefined && !comesAfter(collection, there)) return 'kept';
  await database.collections.put(collection);
  return 'added';
}

async function restoreChoice(database: Database, choice: StoredJoinChoice): Promise<Fate> {
  const there = await database.joinChoices.get([choice.a, choice.b]);
  if (there !== undefined && !comesAfter({ ...choice, changedAt: choice.chosenAt }, { ...there, changedAt: there.chosenAt })) return 'kept';
  await database.joinChoices.put(choice);
  return 'added';
}
