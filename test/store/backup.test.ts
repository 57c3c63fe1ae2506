import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BackupRow } from '../../lib/protocol';
import type { Store } from '../../lib/store/store';
import { everything, freshStore, valueOf, type FreshStore } from './fresh-store';
import { anchorIn, idOf, minute, sampleNote } from './sample-note';
import { sampleReading, sampleText, toSave } from './sample-reading';

async function backupOf(store: Store, limit = 3): Promise<BackupRow[]> {
  const rows: BackupRow[] = [];
  let after: string | null = null;
  do {
    const page: { rows: readonly BackupRow[]; next: string | null } = valueOf(await store.backup({ after, limit }));
    expect(page.rows.length).toBeLessThanOrEqual(limit);
    rows.push(...page.rows);
    after = page.next;
  } while (after !== null);
  return rows;
}

/** Something that the reader or the extension did, by small numbers. */
interface Act { readonly act: 'read' | 'note' | 'own' | 'join' | 'delete'; readonly n: number; readonly version: number }
const acts = fc.array(fc.record<Act>({
  act: fc.constantFrom('read', 'read', 'note', 'note', 'own', 'join', 'delete'), n: fc.integer({ min: 1, max: 3 }), version: fc.integer({ min: 1, max: 3 }),
}), { maxLength: 12 });

async function filledBy(list: readonly Act[], from = 0): Promise<FreshStore> {
  const fresh = freshStore();
  const { store } = fresh;
  for (const [i, { act, n, version }] of list.entries()) {
    const now = minute(from + i);
    if (act === 'read') await store.save(toSave(sampleText(`Versie ${version}.`), { id: `kst-31000-${n}`, dossiers: ['31000'] }, { now }));
    else if (act === 'note') await store.saveNote(sampleNote(n, { text: `Tekst ${version}`, tags: ['raad'] }), now);
    else if (act === 'own') await store.saveCollection({ id: idOf(n), name: `Dossier ${version}`, madeAt: now, changedAt: now, items: [{ kind: 'place', anchor: anchorIn('kst-31000-1') }] }, now);
    else if (act === 'join') await store.chooseJoin({ a: `motie:${n}`, b: `motie:${n + 1}`, same: version > 1 }, now);
    else await store.delete(`kst-31000-${n}`);
  }
  return fresh;
}

const restored = async (...backups: readonly (readonly BackupRow[])[]): Promise<FreshStore> => {
  const fresh = freshStore();
  for (const rows of backups) valueOf(await fresh.store.restore(structuredClone([...rows]), minute(900)));
  return fresh;
};

describe('a backup', () => {
  it('gives back everything, in an empty store', async () => {
    await fc.assert(fc.asyncProperty(acts, async (list) => {
      const fresh = await filledBy(list);
      const again = await restored(await backupOf(fresh.store));
      expect(await everything(again.open)).toEqual(await everything(fresh.open));
    }), { numRuns: 25 });
  }, 60_000);

  it('changes nothing where everything is there', async () => {
    const fresh = await filledBy([{ act: 'read', n: 1, version: 1 }, { act: 'read', n: 1, version: 2 }, { act: 'note', n: 1, version: 1 }, { act: 'note', n: 1, version: 2 }, { act: 'join', n: 1, version: 1 }, { act: 'own', n: 1, version: 1 }]);
    const before = await everything(fresh.open);
    const rows = await backupOf(fresh.store);
    expect(rows).toHaveLength(6);
    expect(valueOf(await fresh.store.restore(rows, minute(900)))).toEqual({ added: 0, kept: 6, refused: 0 });
    expect(await everything(fresh.open)).toEqual(before);
  });

  it('comes to the same in whatever order two of them are restored, and twice is once', async () => {
    await fc.assert(fc.asyncProperty(acts, acts, async (first, second) => {
      const a = await backupOf((await filledBy(first)).store);
      const b = await backupOf((await filledBy(second, 100)).store);
      const straight = await backupOf((await restored(a, b)).store);
      expect(await backupOf((await restored(b, a)).store)).toEqual(straight);
      expect(await backupOf((await restored(a, b, a, b)).store)).toEqual(straight);
    }), { numRuns: 20 });
  }, 60_000);

  it('keeps a note that was written since, and its other text beside it', async () => {
    const fresh = await filledBy([{ act: 'note', n: 1, version: 1 }]);
    const old = await backupOf(fresh.store);
    await fresh.store.saveNote(sampleNote(1, { text: 'Nieuwer' }), minute(50));
    expect(valueOf(await fresh.store.restore(old, minute(60)))).toEqual({ added: 0, kept: 1, refused: 0 });
    expect(valueOf(await fresh.store.notes({ reading: null, tag: null, after: null, limit: 5 })).rows.map(({ text }) => text)).toEqual(['Nieuwer']);
    const newer = freshStore();
    await newer.store.saveNote(sampleNote(1, { text: 'Ouder' }), minute(0));
    await newer.store.restore([{ row: 'note', note: sampleNote(1, { text: 'Uit het bestand', changedAt: minute(9) }) }], minute(60));
    expect(valueOf(await newer.store.notes({ reading: null, tag: null, after: null, limit: 5 })).rows[0]).toMatchObject({ text: 'Uit het bestand' });
    expect(valueOf(await newer.store.noteVersions(idOf(1)))).toMatchObject([{ text: 'Ouder' }]);
  });

  it('refuses a reading that does not belong to its text, and takes the others', async () => {
    const text = sampleText();
    const row = (reading = sampleReading(text, { id: 'kst-31000-8' })): BackupRow => ({ row: 'reading', key: 'x', textHash: 'a'.repeat(64), readAt: minute(0), readBy: '1.0.0', reading, text });
    const moved = sampleReading(text, { id: 'kst-31000-9' });
    const wrong = { ...moved, marks: moved.marks.map((mark) => ({ ...mark, start: mark.start + 1, end: mark.end + 1 })) };
    const { store } = freshStore();
    expect(valueOf(await store.restore([row(), row(wrong)], minute(1)))).toEqual({ added: 1, kept: 0, refused: 1 });
    expect(valueOf(await store.readings({ after: null, limit: 5, dossier: null })).rows.map(({ key }) => key)).toEqual(['kst-31000-8']);
  });

  it.each(['weg', '{}', '{"store":"totals","key":null}', '{"store":"readings","key":7}', '{"__proto__":{"store":"notes"},"key":null}'])('gives no page for %j', async (after) => {
    expect(await freshStore().store.backup({ after, limit: 5 })).toEqual({ ok: false, reason: 'badMessage' });
  });

  it('ends a page early when its texts are long', async () => {
    const { store } = freshStore();
    for (const n of [1, 2, 3]) await store.save(toSave(sampleText('Lang. '.repeat(500_000)), { id: `kst-31000-${n}` }));
    const page = valueOf(await store.backup({ after: null, limit: 10 }));
    expect(page.rows.length).toBeLessThan(3);
    expect(await backupOf(store, 10)).toHaveLength(3);
  }, 30_000);
});
