import type { Answer, FromOwnPage, Scope, SearchHit, TimelineView } from '../../../lib/protocol';
import { Database } from '../../../lib/store/database';
import { Store } from '../../../lib/store/store';
import type { Note } from '../../../lib/timeline/note';
import { fill } from './fill';
import { generatedReading } from './generated-archive';

/**
 * What the measuring adds to a copy of the extension, in its background and in a page of it: it fills the store, asks it what the
 * background is asked, by message too, and reads the same rows barely, without anything of ours.
 */

/** The library beside which searching is measured; loaded from its own file. */
interface MiniSearchLike {
  addAll(documents: readonly { readonly id: number; readonly text: string }[]): void;
  search(words: string, options: { readonly combineWith: 'AND'; readonly prefix: true }): readonly unknown[];
}
declare const MiniSearch: new (options: { readonly fields: readonly string[] }) => MiniSearchLike;

declare const chrome: { readonly runtime: { sendMessage(message: unknown): Promise<unknown> } };

/** One side of a comparison: how long it took and what it gave. */
interface Timed { readonly milliseconds: number; readonly found: number }

async function timed(work: () => Promise<number>): Promise<Timed> {
  const begin = performance.now();
  const found = await work();
  return { milliseconds: performance.now() - begin, found };
}

async function ask<R extends FromOwnPage>(request: R): Promise<Extract<Answer<R>, { ok: true }>['value']> {
  const answer = (await chrome.runtime.sendMessage(request)) as { ok: boolean; value: Extract<Answer<R>, { ok: true }>['value']; reason?: string };
  if (!answer.ok) throw new Error(`${request.kind}: ${answer.reason ?? ''}`);
  return answer.value;
}

async function withDatabase<T>(work: (database: Database) => Promise<T>): Promise<T> {
  const database = new Database();
  await database.open();
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

/** Hits that the page asks for at first. */
const FIRST_HITS = 20;
/** Documents on which the first screen of a timeline rests. */
const FIRST_PAGE = 40;

/** The store as the background keeps it: its connection stays open between two questions. */
const kept = new Store();

type Of = 'document' | 'dossier' | 'all';

async function timelineHere(of: Of, number: number): Promise<TimelineView> {
  const view = await kept.timeline(scopeOf(of, number), FIRST_PAGE);
  if (!view.ok) throw new Error(view.reason);
  return view.value;
}

async function hitsHere(words: string): Promise<readonly SearchHit[]> {
  const hits = await kept.search(words, FIRST_HITS);
  if (!hits.ok) throw new Error(hits.reason);
  return hits.value;
}

const keyOf = (number: number): string => generatedReading(number).reading.identity.id ?? '';
const scopeOf = (of: Of, number: number): Scope =>
  (of === 'document' ? { of, key: keyOf(number) } : of === 'dossier' ? { of, dossier: generatedReading(number).reading.identity.dossiers[0] ?? '' } : { of });

/** How many places a scope's timeline shows. */
const countOf = ({ timeline }: TimelineView): number =>
  timeline.motions.length + timeline.figures.length + timeline.events.length + timeline.commitments.length;

export const bench = {
  fill: (documents: number) => withDatabase((database) => fill(database, documents)),
  /** A timeline as the background makes it, with the connection that it keeps. */
  timeline: (of: Of, number: number) => timed(async () => countOf(await timelineHere(of, number))),
  /** The same, asked by message from a page, until the page has it. */
  timelineByMessage: (of: Of, number: number) => timed(async () => countOf(await ask({ kind: 'timeline', scope: scopeOf(of, number), limit: FIRST_PAGE }))),
  /** The same rows as a timeline rests on, read by key and nothing more. */
  bareTimeline: async (of: Of, number: number) => {
    const keys = (await timelineHere(of, number)).documents.map(({ key }) => key);
    return withDatabase((database) => timed(async () => (await Promise.all([database.documents.bulkGet(keys), database.facts.bulkGet(keys)])).flat().length));
  },
  search: (words: string) => timed(async () => (await hitsHere(words)).length),
  /** The rows of so many hits, read by key and nothing more. */
  bareSearch: (words: string) => withDatabase(async (database) => {
    const hits = await hitsHere(words);
    const documents = await database.documents.bulkGet(hits.map(({ row }) => row.key));
    return timed(async () => {
      const versions = documents.flatMap((document): [string, string][] => (document === undefined ? [] : [[document.key, document.textHash]]));
      return (await Promise.all([database.documents.bulkGet(versions.map(([key]) => key)), database.texts.bulkGet(versions)]))[0].length;
    });
  }),
  save: (number: number) => {
    const reading = generatedReading(number);
    return timed(async () => Number((await kept.save(reading)).ok));
  },
  /** The rows of a reading, written as they are in one strict transaction. */
  bareSave: (number: number) => withDatabase(async (database) => {
    const key = keyOf(number);
    const stores = [database.documents, database.readings, database.texts, database.facts];
    const [document, reading, text, facts] = await Promise.all([database.documents.get(key), database.readings.where('documentKey').equals(key).first(), database.texts.where('documentKey').equals(key).first(), database.facts.get(key)]);
    return timed(() => database.transaction('rw', stores, async () => {
      if (document !== undefined) await database.documents.put(document);
      if (reading !== undefined) await database.readings.put(reading);
      if (text !== undefined) await database.texts.put(text);
      if (facts !== undefined) await database.facts.put(facts);
      return 1;
    }));
  }),
  /** The first rows of the list of readings, and all of them. */
  firstRows: () => withStore((store) => timed(async () => rowsOf(await store.readings({ after: null, limit: 50, dossier: null })))),
  allRows: () => withDatabase((database) => timed(async () => (await database.documents.toArray()).length)),
  /** The first answer to a search from a page that has just opened. */
  coldSearch: (words: string) => timed(() => withStore(async (store) => {
    const hits = await store.search(words, FIRST_HITS);
    return hits.ok ? hits.value.length : 0;
  })),
  /** The same from a library that searches in memory: it must read the texts and make its index first. */
  librarySearch: (words: string, documents: number) => timed(() => withDatabase(async (database) => {
    const texts = await database.texts.limit(documents).toArray();
    const library = new MiniSearch({ fields: ['text'] });
    library.addAll(texts.map(({ text }, id) => ({ id, text })));
    return library.search(words, { combineWith: 'AND', prefix: true }).length;
  })),
  /** Notes one by one, each on disk before the next. */
  saveNotes: (count: number) => withStore((store) => timed(async () => {
    let saved = 0;
    for (const note of notesFrom(nextNote, count)) saved += Number((await store.saveNote(note, note.madeAt)).ok);
    nextNote += count;
    return saved;
  })),
  bareNotes: (count: number) => withBareStore((put) => timed(async () => {
    for (const note of notesFrom(0, count)) await put([{ id: note.id, note }]);
    return count;
  })),
  /** Many notes of a backup, a thousand in a transaction. */
  restoreNotes: (count: number) => withStore((store) => timed(async () => {
    const notes = notesFrom(nextNote, count);
    nextNote += count;
    let added = 0;
    for (let from = 0; from < count; from += 1_000) {
      const restored = await store.restore(notes.slice(from, from + 1_000).map((note) => ({ row: 'note' as const, note })), '2026-06-01T00:00:00.000Z');
      added += restored.ok ? restored.value.added : 0;
    }
    return added;
  })),
  bareBulk: (count: number) => withBareStore((put) => timed(async () => {
    await put(notesFrom(0, count).map((note) => ({ id: note.id, order: `${note.changedAt} ${note.id}`, readingOrder: `${note.id} ${note.changedAt}`, tagOrder: note.tags, note })));
    return count;
  })),
};

/** Notes of this run have ids of their own, so that each is a new one. */
let nextNote = 0;

const rowsOf = (page: Awaited<ReturnType<Store['readings']>>): number => (page.ok ? page.value.rows.length : 0);

async function withStore<T>(work: (store: Store) => Promise<T>): Promise<T> {
  const store = new Store();
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

function notesFrom(first: number, count: number): Note[] {
  return Array.from({ length: count }, (_unused, i) => {
    const number = first + i;
    const moment = new Date(Date.UTC(2026, 0, 1) + number * 1_000).toISOString();
    return {
      id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`, subject: { kind: 'document', reading: keyOfPaper(number) },
      text: `Navragen bij de griffie wat hiervan is gekomen (${number}).`, tags: [`onderwerp ${number % 20}`], madeAt: moment, changedAt: moment,
    };
  });
}

const keyOfPaper = (number: number): string => `kst-40000-${number % 25}`;

/** A store of IndexedDB itself with the same indexes as that of notes, emptied first; each `put` is one transaction. */
async function withBareStore<T>(work: (put: (rows: readonly object[]) => Promise<void>) => Promise<T>): Promise<T> {
  await new Promise((resolve) => { indexedDB.deleteDatabase('bare').onsuccess = resolve; });
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('bare');
    request.onerror = () => { reject(request.error ?? new Error('not opened')); };
    request.onupgradeneeded = () => {
      const store = request.result.createObjectStore('notes', { keyPath: 'id' });
      store.createIndex('order', 'order');
      store.createIndex('readingOrder', 'readingOrder');
      store.createIndex('tagOrder', 'tagOrder', { multiEntry: true });
      store.createIndex('tags', 'note.tags', { multiEntry: true });
    };
    request.onsuccess = () => { resolve(request.result); };
  });
  try {
    return await work((rows) => new Promise((resolve, reject) => {
      const transaction = database.transaction('notes', 'readwrite', { durability: 'relaxed' });
      for (const row of rows) transaction.objectStore('notes').put(row);
      transaction.oncomplete = () => { resolve(); };
      transaction.onabort = () => { reject(transaction.error ?? new Error('not written')); };
    }));
  } finally {
    database.close();
  }
}

Object.assign(globalThis, { bench });
