import { useState } from 'preact/hooks';
import type { Collection, CollectionItem } from '../../lib/timeline/collection';
import { Switch } from '../control/switch';
import { addressOfScope } from '../timeline/timeline-address';
import { useWording } from '../wording';
import { holdsItem } from './note-item';

export interface CollectionActs {
  readonly onPut: (collection: string, item: CollectionItem) => void;
  readonly onTake: (collection: string, item: CollectionItem) => void;
  /** Makes a dossier with something in it. */
  readonly onMake: (name: string, item: CollectionItem) => void;
}

export interface CollectionListProps extends CollectionActs {
  readonly collections: readonly Collection[];
  /** What can be put in and taken out here. */
  readonly item: CollectionItem;
}

/** Dossiers of the reader's own, each with whether this document is in it. */
export function CollectionList({ collections, item, onPut, onTake, onMake }: CollectionListProps) {
  const { notes: words } = useWording();
  const [name, setName] = useState('');
  const make = (): void => {
    if (name.trim() === '') return;
    onMake(name.trim(), item);
    setName('');
  };
  return (
    <section class="block" aria-labelledby="collections-heading">
      <h3 class="block-title" id="collections-heading">{words.collectionsHeading}</h3>
      {collections.length === 0 && <p class="small quiet">{words.collectionsNone}</p>}
      <ul class="collections">
        {collections.map((collection) => {
          const inside = holdsItem(collection, item);
          return (
            <li key={collection.id}>
              <Switch on={inside} label={words.collectionPut(collection.name)} onChange={() => { (inside ? onTake : onPut)(collection.id, item); }}><span>{collection.name}</span></Switch>
              <a class="small" href={addressOfScope({ of: 'collection', id: collection.id })} target="_blank" aria-label={words.collectionOpen(words.collectionItems(collection.items.length), collection.name)}>{words.collectionItems(collection.items.length)}</a>
            </li>
          );
        })}
      </ul>
      <form class="collection-form" onSubmit={(event) => { event.preventDefault(); make(); }}>
        <input class="field" aria-label={words.collectionNew} placeholder={words.collectionNew} maxLength={200} value={name} onInput={(event) => { setName(event.currentTarget.value); }} />
        <button class="button" type="submit">{words.collectionMake}</button>
      </form>
    </section>
  );
}
