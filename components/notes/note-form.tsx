import { useEffect, useRef } from 'preact/hooks';
import { Switch } from '../control/switch';
import { useWording } from '../wording';
import type { NoteDraft } from './note-draft';
import { NoteSubjectLine, type NoteSubjectLineProps } from './note-subject';

export interface NoteFormProps extends Pick<NoteSubjectLineProps, 'motionTitle'> {
  readonly draft: NoteDraft;
  /** Tags that other notes have. */
  readonly tags: readonly string[];
  readonly onChange: (draft: NoteDraft) => void;
  readonly onSave: () => void;
  readonly onCancel: () => void;
}

/** The field for a note. What is typed stays in it until it is kept; Escape gives it up only while nothing was typed. */
export function NoteForm({ draft, tags, motionTitle, onChange, onSave, onCancel }: NoteFormProps) {
  const { notes: words, common, failures } = useWording();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => { field.current?.focus(); }, [draft.id]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      onSave();
    } else if (event.key === 'Escape' && draft.text === (draft.before?.text ?? '')) onCancel();
  };
  return (
    <form class="note-form" onKeyDown={onKeyDown} onSubmit={(event) => { event.preventDefault(); onSave(); }}>
      <NoteSubjectLine subject={draft.subject} motionTitle={motionTitle} />
      <label class="label" for="note-text">{words.text}</label>
      <textarea class="field" id="note-text" rows={5} ref={field} value={draft.text} aria-describedby="note-state"
        onInput={(event) => { onChange({ ...draft, text: event.currentTarget.value, failed: null }); }} />
      <p class="note-state small quiet" id="note-state">
        <span role="status">{draft.failed !== null && <span class="alert-word">{words.notSaved}</span>}</span>
        <span>{words.length(draft.text.length)}</span>
      </p>
      {draft.failed !== null && <p class="small" role="alert">{failures[draft.failed]}</p>}
      <label class="label" for="note-tags">{words.tags}</label>
      <input class="field" id="note-tags" list="known-tags" value={draft.tags} onInput={(event) => { onChange({ ...draft, tags: event.currentTarget.value, failed: null }); }} />
      <datalist id="known-tags">{tags.map((tag) => <option key={tag} value={tag} />)}</datalist>
      {draft.other !== null && (
        <Switch on={draft.subject.kind === 'motion'} onChange={() => { onChange({ ...draft, subject: draft.other ?? draft.subject, other: draft.subject }); }}>{words.onMotion}</Switch>
      )}
      <div class="acts">
        <button class="button button-first" type="submit" disabled={draft.saving || draft.text.trim() === ''}>{words.save}</button>
        <button class="button" type="button" onClick={onCancel}>{common.cancel}</button>
      </div>
    </form>
  );
}
