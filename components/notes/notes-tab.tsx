import { useState } from 'preact/hooks';
import type { Collection } from '../../lib/timeline/collection';
import { useWording } from '../wording';
import { CollectionList, type CollectionActs } from './collection-list';
import { draftOf, type NoteDraft, type PlacedNote } from './note-draft';
import { NoteForm } from './note-form';
import { NoteItem, type NoteActs } from './note-item';
import type { NoteSubjectLineProps } from './note-subject';

/** What the reader wrote on a document, and where they put it. */
export interface NotesInPanel {
  readonly notes: readonly PlacedNote[];
  /** Every tag that a note has. */
  readonly tags: readonly string[];
  readonly collections: readonly Collection[];
  readonly draft: NoteDraft | null;
}

export interface NotesActs extends Omit<NoteActs, 'onEdit'>, CollectionActs {
  readonly onDraft: (draft: NoteDraft | null) => void;
  readonly onSaveDraft: () => void;
  readonly onNoteOnDocument: () => void;
  readonly onNoteOnSelection: () => void;
}

export interface NotesTabProps extends NotesActs, Pick<NoteSubjectLineProps, 'motionTitle'> {
  readonly inPanel: NotesInPanel;
  /** Key of the document; `null` while it is not kept, and then no note can hang on it. */
  readonly documentKey: string | null;
  readonly now: Date;
}

/** The notes of a document, the field for one, and dossiers of the reader's own. */
export function NotesTab({ inPanel: { notes, tags, collections, draft }, documentKey, now, motionTitle, ...acts }: NotesTabProps) {
  const { notes: words } = useWording();
  const [tag, setTag] = useState('');
  const here = [...new Set(notes.flatMap(({ note }) => note.tags))].sort();
  const shown = notes.filter(({ note }) => note.id !== draft?.id && (tag === '' || note.tags.includes(tag)));
  return (
    <>
      <section class="block" aria-labelledby="notes-heading">
        <div class="block-head">
          <h3 id="notes-heading">{words.heading}</h3>
          {here.length > 1 && (
            <label class="event-choice small quiet">{words.tagFilter}
              <select class="field" value={tag} onChange={(event) => { setTag(event.currentTarget.value); }}>
                <option value="">{words.allTags}</option>
                {here.map((one) => <option key={one} value={one}>{one}</option>)}
              </select>
            </label>
          )}
        </div>
        {documentKey === null && <p class="small quiet">{words.notKept}</p>}
        {documentKey !== null && draft === null && (
          <div class="acts" role="group" aria-label={words.new}>
            <button class="button" type="button" onClick={acts.onNoteOnSelection}>{words.onSelection}</button>
            <button class="button" type="button" onClick={acts.onNoteOnDocument}>{words.onDocument}</button>
          </div>
        )}
        {draft !== null && <NoteForm draft={draft} tags={tags} motionTitle={motionTitle} onChange={acts.onDraft} onSave={acts.onSaveDraft} onCancel={() => { acts.onDraft(null); }} />}
        {notes.length === 0 && draft === null && <p class="quiet note-none">{words.none}</p>}
        <ol class="notes">
          {shown.map((placed) => (
            <li key={placed.note.id}>
              <NoteItem placed={placed} collections={collections} now={now} motionTitle={motionTitle} {...acts} onEdit={(note) => { acts.onDraft(draftOf(note)); }} />
            </li>
          ))}
        </ol>
      </section>
      {documentKey !== null && <CollectionList collections={collections} item={{ kind: 'document', reading: documentKey }} {...acts} />}
      <p class="small quiet notes-foot">{words.onlyHere}</p>
    </>
  );
}
