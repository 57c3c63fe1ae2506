import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { Database } from '../../lib/store/database';
import type { DocumentIdentity } from '../../lib/document/document';
import type { Page, ReadingRow } from '../../lib/protocol';
import { Store } from '../../lib/store/store';
import { MOTION_KEY, sampleText, toSave } from './sample-reading';

function freshStore(): { store: Store; open: () => Promise<Database> } {
  const create = (): Database => new Database({ indexedDB, IDBKeyRange });
  const indexedDB = new IDBFactory();
  return { store: new Store({ create }), open: async () => { const database = create(); await database.open(); return database; } };
}

/** Everything in the database, to compare two moments. */
async function everything(open: () => Promise<Database>): Promise<Record<string, unknown[]>> {
  const database = await open();
  const rows = await Promise.all(database.tables.map(async (table) => [table.name, await table.toArray()] as const));
  database.close();
  return Object.fromEntries(rows);
}

const value = <T>(outcome: { ok: true; value: T } | { ok: false; reason: string }): T => {
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value;
};

describe('saving a reading', () => {
  it('gives back what was saved, with its text', async () => {
    const { store } = freshStore();
    const asked = toSave(sampleText(), { id: 'kst-31000-8', dossiers: ['31000'] });
    expect(value(await store.save(asked))).toEqual({ key: 'kst-31000-8', readAt: asked.now, saved: 'new' });
    const found = value(await store.reading('kst-31000-8', null));
    expect(found).toMatchObject({ reading: asked.reading, text: asked.text, row: { versions: 1, counts: { motion: 1, reference: 1 } } });
  });

  it('writes nothing when the same text is saved again', async () => {
    const { store, open } = freshStore();
    await store.save(toSave(sampleText(), { dossiers: ['31000'] }));
    const before = await everything(open);
    expect(value(await store.save(toSave(sampleText(), { dossiers: ['31000'] }, { now: '2027-01-01T00:00:00.000Z' })))).toMatchObject({
      saved: 'same', readAt: '2026-01-02T03:04:05.000Z' });
    expect(await everything(open)).toEqual(before);
  });

  it('keeps another text of the same document beside the first and shows the new one', async () => {
    const { store } = freshStore();
    const first = toSave(sampleText(), { id: 'kst-31000-8' });
    const second = toSave(sampleText('Dat wordt later bepaald.'), { id: 'kst-31000-8' }, { now: '2026-02-02T00:00:00.000Z' });
    await store.save(first);
    expect(value(await store.save(second))).toMatchObject({ saved: 'newVersion' });
    const found = value(await store.reading('kst-31000-8', null));
    expect(found.text).toBe(second.text);
    expect(found.versions).toHaveLength(2);
    expect(value(await store.reading('kst-31000-8', found.versions[0]?.textHash ?? null)).text).toBe(first.text);
    expect(value(await store.readings({ after: null, limit: 10, dossier: null })).rows).toHaveLength(1);
    expect(value(await store.events({ after: null, limit: 10, dossier: null })).rows).toHaveLength(1);
    expect(value(await store.counts())).toEqual({ readings: 1, marks: 4, notes: 0 });
  });

  it('replaces the marks of a text that a newer version of the extension read, and keeps when it was first read', async () => {
    const { store } = freshStore();
    const old = toSave(sampleText(), {});
    await store.save({ ...old, reading: { ...old.reading, marks: old.reading.marks.slice(0, 1), events: [] } });
    const renewed = value(await store.save({ ...old, readBy: '1.1.0', now: '2026-05-05T00:00:00.000Z' }));
    expect(renewed).toMatchObject({ saved: 'renewed', readAt: old.now });
    expect(value(await store.reading(renewed.key, null)).reading.marks).toHaveLength(2);
    expect(value(await store.counts())).toEqual({ readings: 1, marks: 2, notes: 0 });
  });

  it.each([
    [{ id: 'kst-31000-8' }, 'https://vng.nl/brief', 'kst-31000-8', 'its canonical id'],
    [{}, 'https://vng.nl/brief', 'https://vng.nl/brief', 'without an id, its address'],
    [{}, null, /^text:[0-9a-f]{64}$/, 'without either, its text'],
  ] as [Partial<DocumentIdentity>, string | null, string | RegExp, string][])('knows a document by %#: %s %s', async (identity, url, key) => {
    const { store } = freshStore();
    const saved = value(await store.save(toSave(sampleText(), identity, { url })));
    expect(saved.key).toMatch(key);
  });
});

describe('lists', () => {
  const days = ['01', '02', '03', '04', '05', '06', '07'];
  async function filled(): Promise<Store> {
    const { store } = freshStore();
    for (const day of days) {
      const identity = { id: `kst-31000-${Number(day)}`, dossiers: Number(day) % 2 === 0 ? ['31000', '32000'] : ['31000'], title: `Brief ${day}` };
      await store.save(toSave(sampleText(`Dag ${day} gaat voorbij.`), identity, { now: `2026-03-${day}T00:00:00.000Z` }));
    }
    return store;
  }

  it.each([
    [null, 3, ['7', '6', '5', '4', '3', '2', '1'], 'all, the last read first'],
    ['32000', 2, ['6', '4', '2'], 'one dossier'],
    ['99999', 2, [], 'a dossier nobody is in'],
    ['3100', 2, [], 'the beginning of a dossier is no dossier'],
  ] as [string | null, number, string[], string][])('pages readings of dossier %s, %d at a time', async (dossier, limit, expected) => {
    const store = await filled();
    const keys: string[] = [];
    let after: string | null = null;
    do {
      const page: Page<ReadingRow> = value(await store.readings({ after, limit, dossier }));
      expect(page.rows.length).toBeLessThanOrEqual(limit);
      keys.push(...page.rows.map((row) => row.key));
      after = page.next;
    } while (after !== null);
    expect(keys).toEqual(expected.map((n) => `kst-31000-${n}`));
  });

  it('pages events by date and mentions by document', async () => {
    const store = await filled();
    const events = value(await store.events({ after: null, limit: 5, dossier: '31000' }));
    const rest = value(await store.events({ after: events.next, limit: 5, dossier: '31000' }));
    expect([...events.rows, ...rest.rows].map((row) => row.readingKey)).toEqual(days.map((day) => `kst-31000-${Number(day)}`));
    expect(rest.next).toBeNull();
    const about = value(await store.mentions({ subject: MOTION_KEY, after: null, limit: 4 }));
    const more = value(await store.mentions({ subject: MOTION_KEY, after: about.next, limit: 4 }));
    expect([...about.rows, ...more.rows].map((row) => row.mark.quote)).toEqual(days.map(() => 'motie "Snellere analyse"'));
    expect(value(await store.mentions({ subject: 'kst-31000-7', after: null, limit: 1 })).rows[0]).toMatchObject({ index: 1 });
  });

  it('counts the documents of each dossier, also after one is gone', async () => {
    const store = await filled();
    expect(value(await store.dossiers())).toEqual([{ dossier: '31000', readings: 7 }, { dossier: '32000', readings: 3 }]);
    for (const n of [2, 4, 6]) await store.delete(`kst-31000-${n}`);
    expect(value(await store.dossiers())).toEqual([{ dossier: '31000', readings: 4 }]);
  });

  it.each([
    ['voorbij', 7, 'a word of all texts'], ['dag 03', 1, 'two words'], ['ANALYSE', 7, 'capitals'], ['voor', 7, 'the beginning of a word'],
    ['brief 05', 1, 'a word of the title'], ['afwezig', 0, 'a word of none'], ['', 0, 'nothing'], ['?!', 0, 'no word'], ['dag afwezig', 0, 'all words must be there'],
  ])('finds %j in %d documents: %s', async (words, count) => {
    const store = await filled();
    const hits = value(await store.search(words, 50));
    expect(hits).toHaveLength(count);
    expect(value(await store.search(words, 2)).length).toBeLessThanOrEqual(2);
  });

  it('shows the words around a hit', async () => {
    const store = await filled();
    expect(value(await store.search('gaat', 1))[0]?.context).toContain('gaat voorbij');
  });
});

describe('removing', () => {
  it('leaves nothing of a document, in any store', async () => {
    const { store, open } = freshStore();
    await store.save(toSave(sampleText(), { id: 'kst-31000-8', dossiers: ['31000'] }));
    await store.save(toSave(sampleText('Anders.'), { id: 'kst-31000-8', dossiers: ['31000'] }));
    expect(await store.delete('kst-31000-8')).toEqual({ ok: true, value: null });
    const left = await everything(open);
    expect(Object.values(left).flat()).toEqual([]);
    expect(await store.delete('kst-31000-8')).toEqual({ ok: false, reason: 'notFound' });
  });

  it('erases everything', async () => {
    const { store, open } = freshStore();
    await store.save(toSave(sampleText()));
    expect(await store.eraseAll()).toEqual({ ok: true, value: null });
    expect(Object.values(await everything(open)).flat()).toEqual([]);
  });
});

describe('bad keys', () => {
  it.each(['', 'onbekend', '\u0001', '\ud800', 'a'.repeat(5_000)])('answers notFound for %j', async (key) => {
    const { store } = freshStore();
    expect(await store.reading(key, null)).toEqual({ ok: false, reason: 'notFound' });
    expect(await store.delete(key)).toEqual({ ok: false, reason: 'notFound' });
  });
});
