import type { NoteRow, Page, SavedNote } from '../protocol';
import { readingOf, type Note } from '../timeline/note';
import type { Database } from './database';
import { joinKey, keysUnder, placeIn } from './keys';
import type { PageAsked } from './lists';
import type { StoredNote } from './schema';

/** Earlier texts of a note that are always kept, and how long older ones are. */
const EARLIER_KEPT = 50;
const EARLIER_DAYS = 90;

export interface NotesAsked extends PageAsked {
  readonly reading: string | null;
  readonly tag: string | null;
}

/** Notes, the last changed first; of one reading, with one tag, or both. */
export async function listNotes(database: Database, { reading, tag, after, limit }: NotesAsked): Promise<Page<NoteRow>> {
  const [index, under] = reading !== null ? ['readingOrder', reading] as const : tag !== null ? ['tagOrder', tag] as const : ['order', null] as const;
  const all = under === null ? { from: '', to: '\uffff' } : keysUnder(under);
  const to = after === null ? all.to : under === null ? after : placeIn(under, after);
  const found = database.notes.where(index).between(all.from, to, false, false).reverse();
  const fitting = reading !== null && tag !== null ? found.filter(({ note }) => note.tags.includes(tag)) : found;
  const rows = await fitting.limit(limit + 1).toArray();
  const here = rows.slice(0, limit);
  return { rows: await withOrphans(database, here.map(({ note }) => note)), next: rows.length > limit ? (here.at(-1)?.order ?? null) : null };
}

async function withOrphans(database: Database, notes: readonly Note[]): Promise<NoteRow[]> {
  const readings = [...new Set(notes.map(({ subject }) => readingOf(subject)).filter((reading) => reading !== null))];
  const kept = new Set(await database.documents.where('key').anyOf(readings).primaryKeys());
  return notes.map((note) => {
    const reading = readingOf(note.subject);
    return { ...note, orphan: reading !== null && !kept.has(reading) };
  });
}

/**
 * Saves a note. What it said before is kept among its earlier versions, also when another window changed it in the meantime. The same
 * note again changes nothing.
 * @param sent with the `changedAt` of the version that its writer began with
 * @param now moment of saving, ISO 8601 in UTC
 */
export async function saveNote(database: Database, sent: Note, now: string): Promise<SavedNote> {
  return database.transaction('rw', database.notes, database.earlierNotes, async () => {
    const before = (await database.notes.get(sent.id))?.note;
    if (before !== undefined && saysTheSame(before, sent)) return { note: before, saved: 'same', elsewhere: null };
    const note: Note = { ...sent, madeAt: before?.madeAt ?? now, changedAt: before === undefined ? now : laterThan(before.changedAt, now) };
    if (before !== undefined) await keepEarlier(database, before, now);
    await database.notes.put(storedNote(note));
    return { note, saved: before === undefined ? 'new' : 'changed', elsewhere: before === undefined || before.changedAt === sent.changedAt ? null : before };
  });
}

/** Whether two notes have the same id, subject, text and tags, whenever they were written. */
export function saysTheSame(a: Note, b: Note): boolean {
  const said = ({ id, subject, text, tags }: Note): string => JSON.stringify([id, Object.entries(subject).sort(), text, tags]);
  return said(a) === said(b);
}

/** The moment of a change: now, or just after the change before it when the clock was put back. */
function laterThan(before: string, now: string): string {
  return now > before ? now : new Date(Date.parse(before) + 1).toISOString();
}

/** Keeps what a note said, and lets go of versions that are both many and old. To be called within a transaction. */
export async function keepEarlier(database: Database, note: Note, now: string): Promise<void> {
  await database.earlierNotes.put({ id: note.id, note });
  const limit = new Date(Date.parse(now) - EARLIER_DAYS * 86_400_000).toISOString();
  const kept = await database.earlierNotes.where('id').equals(note.id).primaryKeys();
  const tooMany = kept.sort(([, a], [, b]) => (a < b ? 1 : -1)).slice(EARLIER_KEPT);
  await database.earlierNotes.bulkDelete(tooMany.filter(([, changedAt]) => changedAt < limit));
}

/** The row of a note with its places in lists. */
export function storedNote(note: Note): StoredNote {
  const order = joinKey(note.changedAt, note.id);
  const reading = readingOf(note.subject);
  return { id: note.id, order, ...(reading === null ? {} : { readingOrder: placeIn(reading, order) }), tagOrder: [...new Set(note.tags)].map((tag) => placeIn(tag, order)), note };
}

/** @returns whether the note was there; its earlier versions go with it */
export async function deleteNote(database: Database, id: string): Promise<boolean> {
  return database.transaction('rw', database.notes, database.earlierNotes, async () => {
    const there = await database.notes.where('id').equals(id).delete() > 0;
    await database.earlierNotes.where('id').equals(id).delete();
    return there;
  });
}

/** What a note said before, the last first. */
export async function earlierNotes(database: Database, id: string): Promise<Note[]> {
  const rows = await database.earlierNotes.where('id').equals(id).toArray();
  return rows.map(({ note }) => note).sort((a, b) => (a.changedAt < b.changedAt ? 1 : -1));
}

/** Every tag that a note has, in order. */
export async function noteTags(database: Database): Promise<string[]> {
  return (await database.notes.orderBy('note.tags').uniqueKeys()).map(String);
}
