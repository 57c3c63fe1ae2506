import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NoteRow, Page } from '../../lib/protocol';
import type { Store } from '../../lib/store/store';
import type { Note } from '../../lib/timeline/note';
import { freshStore, valueOf } from './fresh-store';
import { anchorIn, idOf, minute, sampleNote } from './sample-note';
import { sampleText, toSave } from './sample-reading';

async function all(store: Store, asked: { reading?: string; tag?: string } = {}, limit = 2): Promise<NoteRow[]> {
  const rows: NoteRow[] = [];
  let after: string | null = null;
  do {
    const page: Page<NoteRow> = valueOf(await store.notes({ reading: asked.reading ?? null, tag: asked.tag ?? null, after, limit }));
    expect(page.rows.length).toBeLessThanOrEqual(limit);
    rows.push(...page.rows);
    after = page.next;
  } while (after !== null);
  return rows;
}

describe('notes', () => {
  const notes: Note[] = [
    sampleNote(1, { tags: ['raad', 'geld'] }),
    sampleNote(2, { subject: { kind: 'figure', anchor: anchorIn('kst-31000-9') }, tags: ['geld'] }),
    sampleNote(3, { subject: { kind: 'motion', key: 'motie:x' }, tags: ['raad'] }),
    sampleNote(4, { subject: { kind: 'mark', anchor: anchorIn('kst-31000-8'), markKind: 'date' } }),
    sampleNote(5, { subject: { kind: 'selection', anchor: anchorIn('kst-31000-8') }, tags: ['geld'] }),
  ];
  async function filled(): Promise<Store> {
    const { store } = freshStore();
    for (const [i, note] of notes.entries()) valueOf(await store.saveNote(note, minute(i)));
    return store;
  }

  it.each([
    [{}, [5, 4, 3, 2, 1], 'all, the last changed first'],
    [{ reading: 'kst-31000-8' }, [5, 4, 1], 'of a document, whatever in it they hang on'],
    [{ reading: 'kst-31000' }, [], 'the beginning of a key is no key'],
    [{ tag: 'geld' }, [5, 2, 1], 'with a tag'],
    [{ tag: 'gel' }, [], 'the beginning of a tag is no tag'],
    [{ reading: 'kst-31000-8', tag: 'geld' }, [5, 1], 'of a document with a tag'],
  ] as [{ reading?: string; tag?: string }, number[], string][])('lists %j as %j: %s', async (asked, expected) => {
    const store = await filled();
    expect((await all(store, asked)).map(({ id }) => id)).toEqual(expected.map(idOf));
  });

  it('gives back what was written, with the times of saving', async () => {
    const store = await filled();
    const [last] = await all(store);
    expect(last).toEqual({ ...notes[4], madeAt: minute(4), changedAt: minute(4), orphan: true });
    expect(valueOf(await store.tags())).toEqual(['geld', 'raad']);
  });

  it('comes first again when it is changed, and keeps what it said', async () => {
    const store = await filled();
    const [first] = notes;
    const began = { ...(first ?? sampleNote(1)), madeAt: minute(0), changedAt: minute(0) };
    const changed = valueOf(await store.saveNote({ ...began, text: 'Beter', tags: [] }, minute(9)));
    expect(changed).toEqual({ note: { ...began, text: 'Beter', tags: [], changedAt: minute(9) }, saved: 'changed', elsewhere: null });
    expect((await all(store))[0]).toMatchObject({ id: idOf(1), text: 'Beter' });
    expect((await all(store, { tag: 'raad' })).map(({ id }) => id)).toEqual([idOf(3)]);
    expect(valueOf(await store.noteVersions(idOf(1)))).toEqual([began]);
    expect(valueOf(await store.saveNote(changed.note, minute(20)))).toEqual({ note: changed.note, saved: 'same', elsewhere: null });
  });

  it('keeps both texts when two windows change it at once', async () => {
    const { store, another } = freshStore();
    const { note: began } = valueOf(await store.saveNote(sampleNote(1), minute(0)));
    const other = another();
    const answers = await Promise.all([
      store.saveNote({ ...began, text: 'Van het ene venster' }, minute(1)), other.saveNote({ ...began, text: 'Van het andere' }, minute(1)),
    ]);
    const told = answers.map(valueOf).filter(({ elsewhere }) => elsewhere !== null);
    expect(told).toHaveLength(1);
    const texts = [...(await all(store)), ...valueOf(await store.noteVersions(idOf(1)))].map(({ text }) => text);
    expect(texts.sort()).toEqual(['Notitie 1', 'Van het andere', 'Van het ene venster']);
  });

  it('keeps an order of changes when the clock is put back', async () => {
    const { store } = freshStore();
    const { note } = valueOf(await store.saveNote(sampleNote(1), minute(5)));
    const changed = valueOf(await store.saveNote({ ...note, text: 'Later geschreven' }, minute(1)));
    expect(changed.note.changedAt > note.changedAt).toBe(true);
  });

  it('lets go of earlier texts only when they are many and old', async () => {
    const { store } = freshStore();
    const day = (n: number): string => new Date(Date.UTC(2025, 0, n)).toISOString();
    for (let n = 1; n <= 200; n++) valueOf(await store.saveNote(sampleNote(1, { text: `Versie ${n}` }), day(n)));
    const kept = valueOf(await store.noteVersions(idOf(1))).map(({ text }) => text);
    expect(kept[0]).toBe('Versie 199');
    expect(kept.at(-1)).toBe('Versie 110'); // written 90 days before the last change
    for (let n = 1; n <= 60; n++) valueOf(await store.saveNote(sampleNote(1, { text: `Nieuw ${n}` }), new Date(Date.UTC(2026, 0, 1, 0, n)).toISOString()));
    expect(valueOf(await store.noteVersions(idOf(1)))).toHaveLength(59); // all but the current one: they are young
  });

  it('stays when its document goes, and is shown as an orphan until the document is read again', async () => {
    const { store } = freshStore();
    await store.save(toSave(sampleText(), { id: 'kst-31000-8' }));
    await store.saveNote(sampleNote(1), minute(0));
    await store.saveNote(sampleNote(2, { subject: { kind: 'motion', key: 'motie:x' } }), minute(1));
    const orphans = async (): Promise<boolean[]> => (await all(store)).map(({ orphan }) => orphan);
    expect(await orphans()).toEqual([false, false]);
    await store.delete('kst-31000-8');
    expect(await orphans()).toEqual([false, true]);
    await store.save(toSave(sampleText(), { id: 'kst-31000-8' }));
    expect(await orphans()).toEqual([false, false]);
  });

  it('goes with its earlier texts when it is deleted', async () => {
    const { store } = freshStore();
    await store.saveNote(sampleNote(1), minute(0));
    await store.saveNote(sampleNote(1, { text: 'Anders' }), minute(1));
    expect(await store.deleteNote(idOf(1))).toEqual({ ok: true, value: null });
    expect(valueOf(await store.noteVersions(idOf(1)))).toEqual([]);
    expect(await store.deleteNote(idOf(1))).toEqual({ ok: false, reason: 'notFound' });
    expect(valueOf(await store.counts()).notes).toBe(0);
  });

  it('never loses a text that was saved, whatever order of acts', async () => {
    const act = fc.record({ id: fc.integer({ min: 1, max: 3 }), text: fc.string({ maxLength: 5 }), minutes: fc.integer({ min: 0, max: 50 }), reopened: fc.boolean() });
    await fc.assert(fc.asyncProperty(fc.array(act, { maxLength: 10 }), async (acts) => {
      const fresh = freshStore();
      let { store } = fresh;
      const written = new Set<string>();
      for (const { id, text, minutes, reopened } of acts) {
        if (reopened) store = fresh.another();
        valueOf(await store.saveNote(sampleNote(id, { text }), minute(minutes)));
        written.add(`${id} ${text}`);
      }
      const now = await all(store);
      const before = await Promise.all(now.map(async ({ id }) => valueOf(await store.noteVersions(id))));
      const kept = new Set([...now, ...before.flat()].map(({ id, text }) => `${Number(id.slice(-12))} ${text}`));
      expect([...written].filter((one) => !kept.has(one))).toEqual([]);
    }), { numRuns: 30 });
  });
});
