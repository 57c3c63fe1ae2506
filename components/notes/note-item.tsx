import { useState } from 'preact/hooks';
import type { Collection, CollectionItem } from '../../lib/timeline/collection';
import type { Note } from '../../lib/timeline/note';
import { Confirm } from '../control/confirm';
import { formatMoment } from '../format/quantity';
import { useWording } from '../wording';
import type { PlacedNote } from './note-draft';
import { NoteSubjectLine, type NoteSubjectLineProps } from './note-subject';

export interface NoteActs {
  readonly onEdit: (note: Note) => void;
  readonly onRemove: (id: string) => void;
  readonly onGoToPlace: (start: number, end: number) => void;
  /** Looks in the page again for the places of notes. */
  readonly onLookAgain: () => void;
  /** Puts a note at what is selected now. */
  readonly onMoveToSelection: (note: Note) => void;
  readonly onPut: (collection: string, item: CollectionItem) => void;
}

export interface NoteItemProps extends NoteActs, Pick<NoteSubjectLineProps, 'motionTitle'> {
  readonly placed: PlacedNote;
  readonly collections: readonly Collection[];
  readonly now: Date;
}

/** A note as it was kept, with its place; when that is gone the note stays, and says so. */
export function NoteItem({ placed: { note, place }, collections, now, motionTitle, ...acts }: NoteItemProps) {
  const { notes: words, language } = useWording();
  const [removing, setRemoving] = useState(false);
  return (
    <article class="note-item">
      <NoteSubjectLine subject={note.subject} motionTitle={motionTitle} />
      {place === null && <p class="small quiet"><span class="tag tag-open">{words.lost}</span> {words.lostExplained}</p>}
      <p class="note-text">{note.text}</p>
      {note.tags.length > 0 && <ul class="note-tags">{note.tags.map((tag) => <li key={tag} class="tag">{tag}</li>)}</ul>}
      <p class="small quiet">{formatMoment(note.changedAt, now, language)}</p>
      <div class="note-acts">
        {place != null && <button class="button button-small" type="button" onClick={() => { acts.onGoToPlace(place.start, place.end); }}>{words.toPlace}</button>}
        {place === null && <button class="button button-small" type="button" onClick={acts.onLookAgain}>{words.lookAgain}</button>}
        {place === null && <button class="button button-small" type="button" onClick={() => { acts.onMoveToSelection(note); }}>{words.choosePlace}</button>}
        <button class="button button-small" type="button" onClick={() => { acts.onEdit(note); }}>{words.edit}</button>
        <button class="button button-small" type="button" onClick={() => { setRemoving(true); }}>{words.remove}</button>
        {collections.length > 0 && <PutIn collections={collections} item={{ kind: 'note', id: note.id }} onPut={acts.onPut} />}
      </div>
      {removing && (
        <Confirm heading={words.removeHeading} act={words.remove} onAct={() => { acts.onRemove(note.id); }} onCancel={() => { setRemoving(false); }}>
          <p>{words.removeExplained}</p>
        </Confirm>
      )}
    </article>
  );
}

interface PutInProps {
  readonly collections: readonly Collection[];
  readonly item: CollectionItem;
  readonly onPut: NoteActs['onPut'];
}

/** Puts something in a dossier of the reader's own; those that hold it already are marked. */
function PutIn({ collections, item, onPut }: PutInProps) {
  const { notes: words } = useWording();
  return (
    <select class="field note-put" aria-label={words.collectionNote} value="" onChange={(event) => { if (event.currentTarget.value !== '') onPut(event.currentTarget.value, item); }}>
      <option value="">{words.collectionNote}</option>
      {collections.map((collection) => <option key={collection.id} value={collection.id}>{`${collection.name}${holdsItem(collection, item) ? ' ✓' : ''}`}</option>)}
    </select>
  );
}

/** Whether a dossier of the reader's own holds something. */
export function holdsItem({ items }: Collection, item: CollectionItem): boolean {
  const written = JSON.stringify(Object.entries(item).sort());
  return items.some((other) => JSON.stringify(Object.entries(other).sort()) === written);
}
