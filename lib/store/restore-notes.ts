import type { Note } from '../timeline/note';
import { comesAfter } from './comes-after';
import type { Database } from './database';
import { keepEarlier, saysTheSame, storedNote } from './notes';

/** What became of a row: it was added, or what is kept stood. */
export type NoteFate = 'added' | 'kept';

/**
 * Puts notes of a backup beside those that are kept. Of two that differ the newer stands, and the other is kept as an earlier version.
 * To be called within a transaction.
 */
export async function restoreNotes(database: Database, notes: readonly Note[], now: string): Promise<NoteFate[]> {
  const kept = new Map((await database.notes.bulkGet(notes.map(({ id }) => id))).flatMap((row) => (row === undefined ? [] : [[row.id, row.note]])));
  const added = new Map<string, Note>();
  const older: Note[] = [];
  const fates = notes.map((note): NoteFate | Note => {
    const there = kept.get(note.id);
    if (there !== undefined && !isNewer(note, there)) return saysTheSame(there, note) ? 'kept' : note;
    if (there !== undefined && !saysTheSame(there, note)) older.push(there);
    kept.set(note.id, note);
    added.set(note.id, note);
    return 'added';
  });
  await database.notes.bulkPut([...added.values()].map(storedNote));
  for (const note of older) await keepEarlier(database, note, now);
  const beside = await restoreEarlierNotes(database, fates.filter((fate) => typeof fate !== 'string'));
  return fates.map((fate) => (typeof fate === 'string' ? fate : beside.shift() ?? 'kept'));
}

/** Puts earlier versions of notes beside those that are kept. To be called within a transaction. */
export async function restoreEarlierNotes(database: Database, notes: readonly Note[]): Promise<NoteFate[]> {
  const there = await database.earlierNotes.bulkGet(notes.map(({ id, changedAt }) => [id, changedAt]));
  const missing = notes.filter((_note, i) => there[i] === undefined);
  await database.earlierNotes.bulkPut(missing.map((note) => ({ id: note.id, note })));
  return there.map((row) => (row === undefined ? 'added' : 'kept'));
}

/** Whether a note of the file stands over the one that is kept. */
function isNewer(note: Note, there: Note): boolean {
  return saysTheSame(note, there) ? note.changedAt > there.changedAt : comesAfter(note, there);
}
