import { useState } from 'preact/hooks';
import type { NoteRow } from '../../lib/protocol';
import type { Collection } from '../../lib/timeline/collection';
import { anchorIn, readingOf, type Note } from '../../lib/timeline/note';
import { Confirm } from '../control/confirm';
import { formatMoment } from '../format/quantity';
import { documentName } from '../identity/identity-facts';
import { draftOf, type NoteDraft } from '../notes/note-draft';
import { NoteForm } from '../notes/note-form';
import { NoteSubjectLine } from '../notes/note-subject';
import { placeAddress } from '../place/place-address';
import { useWording } from '../wording';
import { OwnDossiers, type OwnDossierActs } from './own-dossiers';
import { useDocuments } from './documents-context';
import { OriginalLink } from './original-link';
import { withinPage } from './timeline-address';

export interface NotesTabProps extends OwnDossierActs {
  /** `null` until they are there. */
  readonly notes: readonly NoteRow[] | null;
  readonly tags: readonly string[];
  /** The tag that notes are shown of; `null` for all. */
  readonly tag: string | null;
  readonly draft: NoteDraft | null;
  readonly collections: readonly Collection[];
  readonly motionTitle: (key: string) => string | null;
  readonly now: Date;
  /** `null` when there are no more. */
  readonly onMore: (() => void) | null;
  readonly onTag: (tag: string | null) => void;
  readonly onDraft: (draft: NoteDraft | null) => void;
  readonly onSaveDraft: () => void;
  readonly onRemove: (id: string) => void;
  readonly onPutNote: (collection: string, note: Note) => void;
}

/** All that the reader wrote, the last changed first, and the dossiers of their own. A note whose document is gone stays, and says so. */
export function NotesTab(props: NotesTabProps) {
  const words = useWording();
  const { notes: own, common } = words;
  const { notes, tags, tag, collections, onTag } = props;
  return (
    <div class="notes-page">
      <section aria-labelledby="all-notes">
        <div class="section-head">
          <h2 id="all-notes">{own.heading}</h2>
          {tags.length > 0 && (
            <label class="tag-choice">
              <span class="quiet">{own.tagFilter}</span>{' '}
              <select class="field" value={tag ?? ''} onChange={(event) => { onTag(event.currentTarget.value || null); }}>
                <option value="">{own.allTags}</option>
                {[...new Set([...tags, ...(tag === null ? [] : [tag])])].map((one) => <option key={one} value={one}>{one}</option>)}
              </select>
            </label>
          )}
        </div>
        {notes === null && <p class="quiet" role="status">{common.loading}</p>}
        {notes?.length === 0 && <p class="quiet">{tag === null ? words.timeline.noNotes : words.timeline.noneShown}</p>}
        <ol class="notes">{notes?.map((note) => <li key={note.id}><NoteRowShown note={note} {...props} /></li>)}</ol>
        {props.onMore !== null && <button class="button" type="button" onClick={props.onMore}>{words.timeline.moreNotes}</button>}
      </section>
      <OwnDossiers collections={collections} onMake={props.onMake} onRename={props.onRename} onDelete={props.onDelete} onTakeOut={props.onTakeOut} />
    </div>
  );
}

function NoteRowShown({ note, draft, ...props }: { readonly note: NoteRow } & NotesTabProps) {
  const words = useWording();
  const { notes: own, language } = words;
  const [removing, setRemoving] = useState(false);
  if (draft?.id === note.id) {
    return <NoteForm draft={draft} tags={props.tags} motionTitle={props.motionTitle} onChange={props.onDraft} onSave={props.onSaveDraft} onCancel={() => { props.onDraft(null); }} />;
  }
  return (
    <article class="note-item">
      <NoteSubjectLine subject={note.subject} motionTitle={props.motionTitle} />
      <NoteHome note={note} />
      <p class="note-text">{note.text}</p>
      {note.tags.length > 0 && (
        <ul class="note-tags">{note.tags.map((one) => <li key={one}><button class="tag tag-button" type="button" onClick={() => { props.onTag(one); }}>{one}</button></li>)}</ul>
      )}
      <p class="small quiet">{formatMoment(note.changedAt, props.now, language)}</p>
      <div class="acts">
        <button class="button button-small" type="button" onClick={() => { props.onDraft(draftOf(note)); }}>{own.edit}</button>
        <button class="button button-small" type="button" onClick={() => { setRemoving(true); }}>{own.remove}</button>
        {props.collections.length > 0 && (
          <select class="field field-small" aria-label={own.collectionNote} value="" onChange={(event) => { if (event.currentTarget.value !== '') props.onPutNote(event.currentTarget.value, note); event.currentTarget.value = ''; }}>
            <option value="">{own.collectionNote}</option>
            {props.collections.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
          </select>
        )}
      </div>
      {removing && (
        <Confirm heading={own.removeHeading} act={own.remove} onCancel={() => { setRemoving(false); }} onAct={() => { setRemoving(false); props.onRemove(note.id); }}><p>{own.removeExplained}</p></Confirm>
      )}
    </article>
  );
}

/** Where a note hangs: its document and the way to its place, the motion, or that its document is no longer kept. */
function NoteHome({ note }: { readonly note: NoteRow }) {
  const words = useWording();
  const { timeline } = words;
  const documents = useDocuments();
  if (note.subject.kind === 'motion') return <p class="small"><a href={withinPage({ of: 'motion', key: note.subject.key })}>{timeline.onTimeline}</a></p>;
  if (note.orphan) return <p class="small quiet"><span class="tag tag-open">{timeline.orphan}</span> {timeline.orphanExplained}</p>;
  const reading = readingOf(note.subject);
  const row = reading === null ? undefined : documents.get(reading);
  const anchor = anchorIn(note.subject);
  const address = anchor === null || row === undefined ? null
    : placeAddress(row.url, { reading: anchor.reading, start: anchor.start, end: anchor.end, quote: folded(anchor.quote), sentence: folded(`${anchor.prefix}${anchor.quote}${anchor.suffix}`) });
  return (
    <p class="small quiet">
      {row === undefined ? <a href={withinPage({ of: 'document', key: reading ?? '' })}>{timeline.follow}</a> : <OriginalLink url={row.url} name={documentName(row.identity, words)} />}
      {address !== null && <> <a href={address} target="_blank" rel="noreferrer">{words.card.goThere}</a></>}
    </p>
  );
}

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();
