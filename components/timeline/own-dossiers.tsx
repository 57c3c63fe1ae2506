import { useState } from 'preact/hooks';
import type { Collection, CollectionItem } from '../../lib/timeline/collection';
import { Confirm } from '../control/confirm';
import { documentName } from '../identity/identity-facts';
import { useWording, type Wording } from '../wording';
import { useDocuments } from './documents-context';
import { shortened } from './document-label';
import { withinPage } from './timeline-address';

export interface OwnDossierActs {
  readonly onMake: (name: string) => void;
  readonly onRename: (collection: Collection, name: string) => void;
  readonly onDelete: (collection: Collection) => void;
  readonly onTakeOut: (collection: Collection, item: CollectionItem) => void;
}

/** Dossiers of the reader's own: make, name, open, empty, delete. */
export function OwnDossiers({ collections, onMake, ...acts }: { readonly collections: readonly Collection[] } & OwnDossierActs) {
  const { notes: own } = useWording();
  const [name, setName] = useState('');
  return (
    <section aria-labelledby="own-dossiers">
      <div class="section-head"><h2 id="own-dossiers">{own.collectionsHeading}</h2></div>
      {collections.length === 0 && <p class="quiet">{own.collectionsNone}</p>}
      <ul class="open-list">{collections.map((collection) => <li key={collection.id}><OwnDossier collection={collection} {...acts} /></li>)}</ul>
      <form class="acts" onSubmit={(event) => { event.preventDefault(); if (name.trim() !== '') { onMake(name.trim()); setName(''); } }}>
        <input class="field own-name" aria-label={own.collectionNew} placeholder={own.collectionNew} maxLength={200} value={name} onInput={(event) => { setName(event.currentTarget.value); }} />
        <button class="button" type="submit">{own.collectionMake}</button>
      </form>
    </section>
  );
}

function OwnDossier({ collection, onRename, onDelete, onTakeOut }: { readonly collection: Collection } & Omit<OwnDossierActs, 'onMake'>) {
  const words = useWording();
  const { notes: own, timeline, common } = words;
  const [renaming, setRenaming] = useState<string | null>(null);
  const [deleting, setDeleting] = useState(false);
  const address = withinPage({ of: 'collection', id: collection.id });
  if (renaming !== null) {
    return (
      <form class="acts" onSubmit={(event) => { event.preventDefault(); if (renaming.trim() !== '') onRename(collection, renaming.trim()); setRenaming(null); }}>
        <input class="field own-name" aria-label={timeline.ownName} maxLength={200} value={renaming} onInput={(event) => { setRenaming(event.currentTarget.value); }} />
        <button class="button" type="submit">{own.save}</button>
        <button class="button" type="button" onClick={() => { setRenaming(null); }}>{common.cancel}</button>
      </form>
    );
  }
  return (
    <>
      <p><a href={address}>{collection.name}</a> <span class="quiet small">{own.collectionItems(collection.items.length)}</span></p>
      {collection.items.length > 0 && (
        <details class="more">
          <summary>{timeline.ownContents}</summary>
          <ul class="claims">
            {collection.items.map((item) => (
              <li key={JSON.stringify(item)}><ItemName item={item} /> <button class="button button-small" type="button" onClick={() => { onTakeOut(collection, item); }}>{timeline.takeOut}</button></li>
            ))}
          </ul>
        </details>
      )}
      <div class="acts">
        <button class="button button-small" type="button" onClick={() => { setRenaming(collection.name); }}>{timeline.rename}</button>
        <button class="button button-small" type="button" aria-label={timeline.removeName(collection.name)} onClick={() => { setDeleting(true); }}>{own.remove}</button>
      </div>
      {deleting && (
        <Confirm heading={timeline.ownRemoveHeading} act={own.remove} onCancel={() => { setDeleting(false); }} onAct={() => { setDeleting(false); onDelete(collection); }}><p>{timeline.ownRemoveExplained(collection.name)}</p></Confirm>
      )}
    </>
  );
}

function ItemName({ item }: { readonly item: CollectionItem }) {
  const words = useWording();
  const documents = useDocuments();
  return <span lang="nl">{nameOf(item, (key) => { const row = documents.get(key); return row === undefined ? null : documentName(row.identity, words); }, words)}</span>;
}

function nameOf(item: CollectionItem, documentOf: (key: string) => string | null, { timeline, kinds }: Wording): string {
  switch (item.kind) {
    case 'document': return documentOf(item.reading) ?? item.reading;
    case 'motion': return `${kinds.motion} ${item.key.replace(/^motie:/, '')}`;
    case 'note': return timeline.ownNote;
    case 'place': return `“${shortened(item.anchor.quote)}”`;
  }
}
