import type { Collection, CollectionItem } from '../timeline/collection';
import type { Database } from './database';

/** The dossiers of the reader's own, by name. */
export async function listCollections(database: Database): Promise<Collection[]> {
  const all = await database.collections.toArray();
  return all.sort((a, b) => a.name.localeCompare(b.name, 'nl') || (a.id < b.id ? -1 : 1));
}

/** Makes a dossier of the reader's own or puts another in its place. @param now ISO 8601 in UTC */
export async function saveCollection(database: Database, sent: Collection, now: string): Promise<Collection> {
  return database.transaction('rw', database.collections, async () => {
    const before = await database.collections.get(sent.id);
    const items = unique(sent.items);
    if (before !== undefined && before.name === sent.name && sameItems(before.items, items)) return before;
    const collection = { ...sent, items, madeAt: before?.madeAt ?? now, changedAt: now };
    await database.collections.put(collection);
    return collection;
  });
}

/**
 * Puts one thing in a dossier of the reader's own, or takes it out, whatever other windows do to it.
 * @returns `null` when there is no such dossier
 */
export async function changeItem(database: Database, id: string, item: CollectionItem, change: 'put' | 'take', now: string): Promise<Collection | null> {
  return database.transaction('rw', database.collections, async () => {
    const before = await database.collections.get(id);
    if (before === undefined) return null;
    const others = before.items.filter((other) => itemKey(other) !== itemKey(item));
    const there = others.length < before.items.length;
    if (there === (change === 'put')) return before;
    const collection = { ...before, items: change === 'put' ? [...before.items, item] : others, changedAt: now };
    await database.collections.put(collection);
    return collection;
  });
}

/** One spelling for one thing: the same place is the same thing. */
function itemKey(item: CollectionItem): string {
  switch (item.kind) {
    case 'document': return `document ${item.reading}`;
    case 'motion': return `motion ${item.key}`;
    case 'note': return `note ${item.id}`;
    case 'place': return `place ${item.anchor.start} ${item.anchor.end} ${item.anchor.reading} ${item.anchor.quote}`;
  }
}

const unique = (items: readonly CollectionItem[]): CollectionItem[] => [...new Map(items.map((item) => [itemKey(item), item])).values()];

const sameItems = (a: readonly CollectionItem[], b: readonly CollectionItem[]): boolean =>
  a.length === b.length && a.every((item, i) => { const other = b[i]; return other !== undefined && itemKey(item) === itemKey(other); });
