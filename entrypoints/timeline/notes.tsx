import { useCallback, useState } from 'preact/hooks';
import { noteOf, type NoteDraft } from '../../components/notes/note-draft';
import { NotesTab } from '../../components/timeline/notes-tab';
import { motionName } from '../../components/timeline/motion-rows';
import { useWording } from '../../components/wording';
import type { NoteRow, Outcome } from '../../lib/protocol';
import type { Collection } from '../../lib/timeline/collection';
import type { MotionThread } from '../../lib/timeline/motion-thread';
import { ask } from '../own-page/ask';
import { useList } from './use-list';
import { usePages, type AskPage } from './use-pages';

const NOTES_AT_ONCE = 50;

export interface NotesProps {
  readonly tag: string | null;
  readonly round: number;
  readonly collections: readonly Collection[];
  readonly motions: readonly MotionThread[];
  readonly onTag: (tag: string | null) => void;
  /** Tells the reader what came of an act; `null` when all went well. */
  readonly onTold: (message: string | null) => void;
}

/** The reader's notes and own dossiers, kept by the background; changes come back as a new round. */
export function Notes({ tag, round, collections, motions, onTag, onTold }: NotesProps) {
  const words = useWording();
  const [draft, setDraft] = useState<NoteDraft | null>(null);
  const notes = usePages<NoteRow>(useCallback<AskPage<NoteRow>>((after) => ask({ kind: 'notes', reading: null, tag, after, limit: NOTES_AT_ONCE }), [tag, round]));
  const tags = useList(() => ask({ kind: 'tags' }), round);
  const told = <T,>(answer: Outcome<T>): void => { onTold(answer.ok ? null : words.failures[answer.reason]); };

  async function save(): Promise<void> {
    if (draft === null || draft.text.trim() === '') return;
    setDraft({ ...draft, saving: true, failed: null });
    const note = noteOf(draft, new Date().toISOString());
    const answer = await ask({ kind: 'saveNote', note: { ...note, tags: [...note.tags] } });
    setDraft(answer.ok ? null : { ...draft, saving: false, failed: answer.reason });
    onTold(answer.ok && answer.value.elsewhere !== null ? words.notes.elsewhere : null);
  }

  return (
    <NotesTab
      notes={notes.rows} tags={tags} tag={tag} draft={draft} collections={collections} now={new Date()}
      motionTitle={(key) => { const thread = motions.find(({ keys }) => keys.includes(key)); return thread === undefined ? null : motionName(thread); }}
      onMore={notes.more} onTag={onTag} onDraft={setDraft}
      onSaveDraft={() => { void save(); }}
      onRemove={(id) => { void ask({ kind: 'deleteNote', id }).then(told); }}
      onPutNote={(id, note) => { void ask({ kind: 'putInCollection', id, item: { kind: 'note', id: note.id } }).then(told); }}
      onMake={(name) => {
        const now = new Date().toISOString();
        void ask({ kind: 'saveCollection', collection: { id: crypto.randomUUID(), name, madeAt: now, changedAt: now, items: [] } }).then(told);
      }}
      onRename={(collection, name) => { void ask({ kind: 'saveCollection', collection: { ...collection, name, items: [...collection.items] } }).then(told); }}
      onDelete={({ id }) => { void ask({ kind: 'deleteCollection', id }).then(told); }}
      onTakeOut={({ id }, item) => { void ask({ kind: 'takeFromCollection', id, item }).then(told); }}
    />
  );
}
