import { newDraft, noteOf, type NoteDraft } from '../../components/notes/note-draft';
import type { NotesActs } from '../../components/notes/notes-tab';
import type { Wording } from '../../components/wording';
import type { Reading } from '../../lib/document/reading';
import type { Span } from '../../lib/text/span';
import { anchorOf, type Anchor, type Note, type NoteSubject } from '../../lib/timeline/note';
import { ask, askTab } from '../own-page/ask';

interface NoteWritingNeeds {
  readonly tabId: number | null;
  /** The document in the tab, once it is kept. */
  readonly kept: { readonly key: string; readonly reading: Reading } | null;
  readonly draft: NoteDraft | null;
  readonly changeDraft: (draft: NoteDraft | null) => void;
  /** Asks for the notes again. */
  readonly look: () => void;
  readonly tell: (message: string | null) => void;
  readonly words: Wording;
}

type NoteWriting = Pick<NotesActs, 'onDraft' | 'onSaveDraft' | 'onNoteOnDocument' | 'onNoteOnSelection' | 'onMoveToSelection' | 'onRemove'> & {
  /** Begins a note on a mark; on what is selected when there is none. */
  readonly noteOn: (mark: number | null) => Promise<void>;
};

/** Writing notes: on a mark, a selection or the document. What is written is only given up once it is kept. */
export function noteWriting({ tabId, kept, draft, changeDraft, look, tell, words }: NoteWritingNeeds): NoteWriting {
  async function selection(): Promise<Span | null> {
    const answer = tabId === null ? null : await askTab(tabId, { kind: 'currentSelection' });
    return answer?.ok === true ? answer.value : null;
  }

  async function anchorAt(span: Span): Promise<Anchor | null> {
    if (kept === null) return null;
    const answer = await ask({ kind: 'reading', key: kept.key });
    return answer.ok ? anchorOf(kept.key, answer.value.text, span) : null;
  }

  async function noteOn(index: number | null): Promise<void> {
    const mark = index === null ? undefined : kept?.reading.marks[index];
    const span = mark ?? await selection();
    if (kept === null || span === null) {
      tell(kept === null ? words.notes.notKept : words.notes.noSelection);
      return;
    }
    const anchor = await anchorAt(span);
    if (anchor === null) {
      tell(words.failures.storeClosed);
      return;
    }
    tell(null);
    const subject: NoteSubject = mark === undefined ? { kind: 'selection', anchor } : mark.kind === 'amount' ? { kind: 'figure', anchor } : { kind: 'mark', anchor, markKind: mark.kind };
    const motion = mark?.kind === 'motion' && mark.entities.length === 1 ? mark.entities[0] : undefined;
    changeDraft(newDraft(crypto.randomUUID(), subject, motion === undefined ? null : { kind: 'motion', key: motion }));
  }

  async function keep(note: Note): Promise<Awaited<ReturnType<typeof saved>>> {
    const answer = await saved(note);
    if (answer.ok) {
      tell(answer.value.elsewhere === null ? null : words.notes.elsewhere);
      look();
    }
    return answer;
  }

  async function saveDraft(): Promise<void> {
    if (draft === null || draft.saving || draft.text.trim() === '') return;
    changeDraft({ ...draft, saving: true, failed: null });
    const answer = await keep(noteOf(draft, new Date().toISOString()));
    changeDraft(answer.ok ? null : { ...draft, saving: false, failed: answer.reason });
  }

  async function moveToSelection(note: Note): Promise<void> {
    const span = await selection();
    const anchor = span === null ? null : await anchorAt(span);
    if (anchor === null) tell(words.notes.noSelection);
    else await keep({ ...note, subject: { kind: 'selection', anchor } });
  }

  return {
    noteOn,
    onDraft: changeDraft,
    onSaveDraft: () => { void saveDraft(); },
    onNoteOnDocument: () => { if (kept !== null) changeDraft(newDraft(crypto.randomUUID(), { kind: 'document', reading: kept.key })); },
    onNoteOnSelection: () => { void noteOn(null); },
    onMoveToSelection: (note) => { void moveToSelection(note); },
    onRemove: (id) => {
      void ask({ kind: 'deleteNote', id }).then((answer) => {
        tell(answer.ok ? words.notes.removed : words.failures[answer.reason]);
        look();
      });
    },
  };
}

const saved = ({ id, subject, text, tags, madeAt, changedAt }: Note) =>
  ask({ kind: 'saveNote', note: { id, subject, text, tags: [...tags], madeAt, changedAt } });
