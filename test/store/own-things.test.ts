import { describe, expect, it } from 'vitest';
import type { Collection, CollectionItem } from '../../lib/timeline/collection';
import { freshStore, valueOf } from './fresh-store';
import { anchorIn, idOf, minute } from './sample-note';

const letter: CollectionItem = { kind: 'document', reading: 'kst-31000-8' };
const motion: CollectionItem = { kind: 'motion', key: 'motie:x' };
const place: CollectionItem = { kind: 'place', anchor: anchorIn('kst-31000-8') };
const own = (n: number, name: string, items: readonly CollectionItem[] = []): Collection => ({ id: idOf(n), name, madeAt: minute(0), changedAt: minute(0), items });

describe('a dossier of the reader’s own', () => {
  it('is kept, named anew, listed by name and deleted', async () => {
    const { store } = freshStore();
    await store.saveCollection(own(1, 'Wonen', [letter, letter]), minute(1));
    await store.saveCollection(own(2, 'Jeugd'), minute(2));
    expect(valueOf(await store.collections()).map(({ name, items }) => [name, items.length])).toEqual([['Jeugd', 0], ['Wonen', 1]]);
    expect(valueOf(await store.saveCollection(own(1, 'Aan zee', [letter]), minute(3)))).toEqual({ ...own(1, 'Aan zee', [letter]), madeAt: minute(1), changedAt: minute(3) });
    expect(valueOf(await store.saveCollection(own(1, 'Aan zee', [letter]), minute(9))).changedAt).toBe(minute(3));
    expect(valueOf(await store.collections()).map(({ name }) => name)).toEqual(['Aan zee', 'Jeugd']);
    expect(await store.deleteCollection(idOf(1))).toEqual({ ok: true, value: null });
    expect(await store.deleteCollection(idOf(1))).toEqual({ ok: false, reason: 'notFound' });
  });

  it('takes what two windows put into it at once', async () => {
    const { store, another } = freshStore();
    await store.saveCollection(own(1, 'Jeugd', [place]), minute(0));
    const other = another();
    await Promise.all([store.changeItem(idOf(1), letter, 'put', minute(1)), other.changeItem(idOf(1), motion, 'put', minute(1)), store.changeItem(idOf(1), place, 'take', minute(1))]);
    const [kept] = valueOf(await store.collections());
    expect(new Set(kept?.items)).toEqual(new Set([letter, motion]));
  });

  it('holds one thing once, and tells when it is not there', async () => {
    const { store } = freshStore();
    await store.saveCollection(own(1, 'Jeugd'), minute(0));
    valueOf(await store.changeItem(idOf(1), place, 'put', minute(1)));
    expect(valueOf(await store.changeItem(idOf(1), structuredClone(place), 'put', minute(2)))).toMatchObject({ items: [place], changedAt: minute(1) });
    expect(valueOf(await store.changeItem(idOf(1), letter, 'take', minute(3))).changedAt).toBe(minute(1));
    expect(await store.changeItem(idOf(2), letter, 'put', minute(3))).toEqual({ ok: false, reason: 'notFound' });
  });
});

describe('what the reader decided about motions', () => {
  it('holds until it is changed or taken back, in whatever order the two are named', async () => {
    const { store } = freshStore();
    valueOf(await store.chooseJoin({ a: 'motie:b', b: 'motie:a', same: true }, minute(0)));
    expect(valueOf(await store.joinChoices())).toEqual([{ a: 'motie:a', b: 'motie:b', same: true }]);
    valueOf(await store.chooseJoin({ a: 'motie:a', b: 'motie:b', same: false }, minute(1)));
    expect(valueOf(await store.joinChoices())).toEqual([{ a: 'motie:a', b: 'motie:b', same: false }]);
    valueOf(await store.undoJoin('motie:b', 'motie:a'));
    valueOf(await store.undoJoin('motie:b', 'motie:a'));
    expect(valueOf(await store.joinChoices())).toEqual([]);
  });

  it('is nothing for a motion and itself', async () => {
    const { store } = freshStore();
    valueOf(await store.chooseJoin({ a: 'motie:a', b: 'motie:a', same: false }, minute(0)));
    expect(valueOf(await store.joinChoices())).toEqual([]);
  });
});
