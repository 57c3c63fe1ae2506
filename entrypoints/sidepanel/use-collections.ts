import { useEffect, useState } from 'preact/hooks';
import type { CollectionActs } from '../../components/notes/collection-list';
import type { Collection, CollectionItem } from '../../lib/timeline/collection';
import type { Outcome } from '../../lib/protocol';
import { ask } from '../own-page/ask';
import { useChanges } from '../own-page/use-changes';

/** Dossiers of the reader's own, and what changes them. @param onFailed called when something could not be kept */
export function useCollections(onFailed: () => void): CollectionActs & { readonly collections: readonly Collection[] } {
  const [collections, setCollections] = useState<readonly Collection[]>([]);
  const look = async (): Promise<void> => {
    const answer = await ask({ kind: 'collections' });
    if (answer.ok) setCollections(answer.value);
  };
  const changes = useChanges();
  useEffect(() => { void look(); }, [changes]);
  const after = async (asked: Promise<Outcome<unknown>>): Promise<void> => {
    if (!(await asked).ok) onFailed();
    await look();
  };
  return {
    collections,
    onPut: (id, item) => { void after(ask({ kind: 'putInCollection', id, item })); },
    onTake: (id, item) => { void after(ask({ kind: 'takeFromCollection', id, item })); },
    onMake: (name, item) => { void after(make(name, item)); },
  };
}

async function make(name: string, item: CollectionItem): Promise<Outcome<unknown>> {
  const now = new Date().toISOString();
  const collection = { id: crypto.randomUUID(), name, madeAt: now, changedAt: now, items: [item] };
  return ask({ kind: 'saveCollection', collection });
}
