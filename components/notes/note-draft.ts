import type { Failure, NoteRow } from '../../lib/protocol';
import type { Note, NoteSubject } from '../../lib/timeline/note';
import type { Place } from '../../lib/timeline/timeline-reading';

/** A note while it is written. It stays until it is saved or given up, whatever happens to the panel in the meantime. */
export interface NoteDraft {
  readonly id: string;
  readonly subject: NoteSubject;
  readonly text: string;
  /** As typed, with commas between tags. */
  readonly tags: string;
  /** The note as it was when writing began; `null` for a new one. */
  readonly before: Note | null;
  /** What it can hang on instead: the motion itself, for a mark that means one. */
  readonly other: NoteSubject | null;
  readonly saving: boolean;
  /** Why it could not be kept. */
  readonly failed: Failure | null;
}

/** A note with where it is found in the document as it is now. */
export interface PlacedNote {
  readonly note: NoteRow;
  /** `null` when its place is gone; `undefined` while the text is not known, and for a note on a whole document or motion. */
  readonly place: Pick<Place, 'start' | 'end'> | null | undefined;
}

/** Longest tag and most tags that are kept. */
const MOST_TAG = 100;
const MOST_TAGS = 50;

/** The tags in what the reader typed, each once, as they were typed. */
export function tagsIn(typed: string): string[] {
  const tags = typed.split(',').map((tag) => tag.trim().slice(0, MOST_TAG)).filter((tag) => tag !== '');
  return [...new Set(tags)].slice(0, MOST_TAGS);
}

/** An empty note on something. */
export const newDraft = (id: string, subject: NoteSubject, other: NoteSubject | null = null): NoteDraft =>
  ({ id, subject, other, text: '', tags: '', before: null, saving: false, failed: null });

/** A note to be changed. */
export const draftOf = (note: Note): NoteDraft =>
  ({ ...newDraft(note.id, note.subject), text: note.text, tags: note.tags.join(', '), before: note });

/** The note that a draft comes to. @param now ISO 8601 in UTC, for a new note */
export function noteOf({ id, subject, text, tags, before }: NoteDraft, now: string): Note {
  return { id, subject, text, tags: tagsIn(tags), madeAt: before?.madeAt ?? now, changedAt: before?.changedAt ?? now };
}
