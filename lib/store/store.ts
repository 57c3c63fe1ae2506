import type { Answers, Outcome, Page, ReadingRow, EventRow, MentionRow, SearchHit } from '../protocol';
import { Connection, type ConnectionParts } from './connection';
import { Database } from './database';
import { listEvents, listMentions, listReadings, type PageAsked } from './lists';
import { readReading } from './read-reading';
import { deleteReading, eraseReadings } from './remove';
import { saveReading, type ReadingToSave, type Saved } from './save-reading';
import { search } from './search';

type InDossier = PageAsked & { readonly dossier: string | null };

/**
 * Everything the extension keeps of what was read. Only the background makes one: it is the one writer.
 * No method throws for a fault of the disk or the browser; each gives a reason instead. Nothing is held in memory
 * between two calls but the connection, so the worker may end at any moment.
 */
export class Store {
  readonly #connection: Connection;

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
  async reading(key: string, version: string | null): Promise<Answers['reading']> {
    const found = await this.#connection.run((database) => readReading(database, key, version));
    if (!found.ok) return found;
    return found.value === null ? { ok: false, reason: 'notFound' } : { ok: true, value: found.value };
  }

  /** Dossiers with the number of documents in each, those with most first. */
  async dossiers(): Promise<Answers['dossiers']> {
    const all = await this.#connection.run((database) => database.dossiers.toArray());
    if (!all.ok) return all;
    return { ok: true, value: all.value.sort((a, b) => b.readings - a.readings || (a.dossier < b.dossier ? -1 : 1)) };
  }

  search(words: string, limit: number): Promise<Outcome<SearchHit[]>> {
    return this.#connection.run((database) => search(database, words, limit));
  }

  async delete(key: string): Promise<Outcome<null>> {
    const deleted = await this.#connection.run((database) => deleteReading(database, key));
    if (!deleted.ok) return deleted;
    return deleted.value ? { ok: true, value: null } : { ok: false, reason: 'notFound' };
  }

  async eraseAll(): Promise<Outcome<null>> {
    const erased = await this.#connection.run(eraseReadings);
    return erased.ok ? { ok: true, value: null } : erased;
  }

  /** Number of documents and of marks in all their versions. */
  counts(): Promise<Outcome<{ readings: number; marks: number }>> {
    return this.#connection.run(async (database) => ({
      readings: await database.documents.count(), marks: (await database.totals.get('all'))?.marks ?? 0,
    }));
  }

  close(): Promise<void> {
    return this.#connection.close();
  }
}
