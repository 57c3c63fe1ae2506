import type { Answers, BackupRow, EventRow, MentionRow, NoteRow, Outcome, Page, ReadingRow, Restored, SavedNote, Scope, SearchHit } from '../protocol';
import { MOST_DOCUMENTS } from '../protocol/scope';
import type { Collection, CollectionItem } from '../timeline/collection';
import type { JoinChoice } from '../timeline/motions';
import type { Note } from '../timeline/note';
import { backupPage } from './backup';
import { changeItem, listCollections, saveCollection } from './collections';
import { Connection, type ConnectionParts } from './connection';
import { Database } from './database';
import { deriveAgain } from './derive-again';
import { chooseJoin, listJoinChoices, undoJoin } from './join-choices';
import { listEvents, listMentions, listReadings, type PageAsked } from './lists';
import { deleteNote, earlierNotes, listNotes, noteTags, saveNote, type NotesAsked } from './notes';
import { readReading } from './read-reading';
import { deleteReading, eraseReadings } from './remove';
import { restoreRows } from './restore';
import { saveReading, type ReadingToSave, type Saved } from './save-reading';
import { search } from './search';
import { readTimeline } from './timeline-view';

type InDossier = PageAsked & { readonly dossier: string | null };

/**
 * Everything the extension keeps of what was read. Only the background makes one: it is the one writer.
 * No method throws for a fault of the disk or the browser; each gives a reason instead. Nothing is held in memory
 * between two calls but the connection and that all is up to date, so the worker may end at any moment.
 */
export class Store {
  readonly #connection: Connection;
  #upToDate = false;

  constructor(parts: Partial<ConnectionParts> = {}) {
    this.#connection = new Connection({ create: () => new Database(), ...parts });
  }

  /** See {@link saveReading}: fulfilled with `ok` only after the disk has it. */
  save(reading: ReadingToSave): Promise<Outcome<Saved>> {
    return this.#connection.run((database) => saveReading(database, reading));
  }

  readings(asked: InDossier): Promise<Outcome<Page<ReadingRow>>> {
    return this.#connection.run((database) => listReadings(database, asked));
  }

  events(asked: InDossier): Promise<Outcome<Page<EventRow>>> {
    return this.#connection.run((database) => listEvents(database, asked));
  }

  mentions(asked: PageAsked & { readonly subject: string }): Promise<Outcome<Page<MentionRow>>> {
    return this.#connection.run((database) => listMentions(database, asked));
  }

  /** `notFound` when the document or the version is not kept. */
  reading(key: string, version: string | null): Promise<Answers['reading']> {
    return this.#found((database) => readReading(database, key, version));
  }

  /** `notFound` when the document or the reader's own dossier is not kept. */
  async timeline(scope: Scope, limit = MOST_DOCUMENTS): Promise<Answers['timeline']> {
    const ready = await this.#derived();
    return ready.ok ? this.#found((database) => readTimeline(database, scope, limit)) : ready;
  }

  /** Dossiers with the number of documents in each, those with most first. */
  async dossiers(): Promise<Answers['dossiers']> {
    const all = await this.#connection.run((database) => database.dossiers.toArray());
    if (!all.ok) return all;
    return { ok: true, value: all.value.sort((a, b) => b.readings - a.readings || (a.dossier < b.dossier ? -1 : 1)) };
  }

  async search(words: string, limit: number): Promise<Outcome<SearchHit[]>> {
    const ready = await this.#derived();
    return ready.ok ? this.#connection.run((database) => search(database, words, limit)) : ready;
  }

  notes(asked: NotesAsked): Promise<Outcome<Page<NoteRow>>> {
    return this.#connection.run((database) => listNotes(database, asked));
  }

  /** See {@link saveNote}: fulfilled with `ok` only after the disk has it. */
  saveNote(note: Note, now: string): Promise<Outcome<SavedNote>> {
    return this.#connection.run((database) => saveNote(database, note, now));
  }

  deleteNote(id: string): Promise<Outcome<null>> {
    return this.#removed((database) => deleteNote(database, id));
  }

  noteVersions(id: string): Promise<Outcome<Note[]>> {
    return this.#connection.run((database) => earlierNotes(database, id));
  }

  tags(): Promise<Outcome<string[]>> {
    return this.#connection.run(noteTags);
  }

  collections(): Promise<Outcome<Collection[]>> {
    return this.#connection.run(listCollections);
  }

  saveCollection(collection: Collection, now: string): Promise<Outcome<Collection>> {
    return this.#connection.run((database) => saveCollection(database, collection, now));
  }

  /** `notFound` when there is no such dossier. */
  changeItem(id: string, item: CollectionItem, change: 'put' | 'take', now: string): Promise<Outcome<Collection>> {
    return this.#found((database) => changeItem(database, id, item, change, now));
  }

  deleteCollection(id: string): Promise<Outcome<null>> {
    return this.#removed(async (database) => await database.collections.where('id').equals(id).delete() > 0);
  }

  joinChoices(): Promise<Outcome<JoinChoice[]>> {
    return this.#connection.run(listJoinChoices);
  }

  chooseJoin(choice: JoinChoice, now: string): Promise<Outcome<null>> {
    return this.#done((database) => chooseJoin(database, choice, now));
  }

  undoJoin(a: string, b: string): Promise<Outcome<null>> {
    return this.#done((database) => undoJoin(database, a, b));
  }

  /** `badMessage` for a cursor that no page gave. */
  async backup(asked: PageAsked): Promise<Outcome<Page<BackupRow>>> {
    const page = await this.#connection.run((database) => backupPage(database, asked));
    if (!page.ok) return page;
    return page.value === null ? { ok: false, reason: 'badMessage' } : { ok: true, value: page.value };
  }

  restore(rows: readonly BackupRow[], now: string): Promise<Outcome<Restored>> {
    return this.#connection.run((database) => restoreRows(database, rows, now));
  }

  delete(key: string): Promise<Outcome<null>> {
    return this.#removed((database) => deleteReading(database, key));
  }

  eraseAll(): Promise<Outcome<null>> {
    return this.#done(eraseReadings);
  }

  /** Number of documents, of marks in all their versions, and of notes. */
  counts(): Promise<Outcome<{ readings: number; marks: number; notes: number }>> {
    return this.#connection.run(async (database) => ({
      readings: await database.documents.count(), marks: (await database.totals.get('all'))?.marks ?? 0, notes: await database.notes.count(),
    }));
  }

  close(): Promise<void> {
    return this.#connection.close();
  }

  /** Brings what another version of the code derived up to date, before it is first asked for. This code derives nothing that is out of date. */
  async #derived(): Promise<Outcome<null>> {
    if (this.#upToDate) return { ok: true, value: null };
    const done = await this.#done(deriveAgain);
    this.#upToDate = done.ok;
    return done;
  }

  async #found<T>(work: (database: Database) => Promise<T | null>): Promise<Outcome<T>> {
    const found = await this.#connection.run(work);
    if (!found.ok) return found;
    return found.value === null ? { ok: false, reason: 'notFound' } : { ok: true, value: found.value };
  }

  /** `notFound` when there was nothing to remove. */
  async #removed(work: (database: Database) => Promise<boolean>): Promise<Outcome<null>> {
    const removed = await this.#connection.run(work);
    if (!removed.ok) return removed;
    return removed.value ? { ok: true, value: null } : { ok: false, reason: 'notFound' };
  }

  async #done(work: (database: Database) => Promise<void>): Promise<Outcome<null>> {
    const done = await this.#connection.run(work);
    return done.ok ? { ok: true, value: null } : done;
  }
}
