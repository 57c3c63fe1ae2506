import * as v from 'valibot';
import { MARK_KINDS } from '../recognise/mark';
import type { Note, NoteSubject } from '../timeline/note';
import { anchorSchema } from './anchor';
import { cursor, key, moment, ownId, rowLimit } from './fields';

/** Longest note, in UTF-16 code units. */
export const MOST_NOTE = 100_000;
const tag = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100));

const subjectSchema = v.variant('kind', [
  v.object({ kind: v.literal('selection'), anchor: anchorSchema }),
  v.object({ kind: v.literal('document'), reading: key }),
  v.object({ kind: v.literal('motion'), key }),
  v.object({ kind: v.literal('figure'), anchor: anchorSchema }),
  v.object({ kind: v.literal('mark'), anchor: anchorSchema, markKind: v.picklist(MARK_KINDS) }),
]) satisfies v.GenericSchema<unknown, NoteSubject>;

export const noteSchema = v.object({
  id: ownId, subject: subjectSchema, text: v.pipe(v.string(), v.maxLength(MOST_NOTE)), tags: v.pipe(v.array(tag), v.maxLength(50)),
  madeAt: moment, changedAt: moment,
}) satisfies v.GenericSchema<unknown, Note>;

export const noteRequests = [
  /** Notes, the last changed first; of one reading, or with one tag. */
  v.object({ kind: v.literal('notes'), reading: v.nullable(key), tag: v.nullable(tag), after: v.nullable(cursor), limit: rowLimit }),
  v.object({ kind: v.literal('saveNote'), note: noteSchema }),
  v.object({ kind: v.literal('deleteNote'), id: ownId }),
  v.object({ kind: v.literal('noteVersions'), id: ownId }),
  v.object({ kind: v.literal('tags') }),
] as const;

/** A note in a list. */
export interface NoteRow extends Note {
  /** Whether the reading that it hangs on is no longer kept: the note is shown without its place. */
  readonly orphan: boolean;
}

/** A note after it was saved: the times are those of the background. */
export interface SavedNote {
  readonly note: Note;
  readonly saved: 'new' | 'changed' | 'same';
  /** What another window saved since the asker last saw the note; it is kept among the earlier versions. `null` when nothing was. */
  readonly elsewhere: Note | null;
}
