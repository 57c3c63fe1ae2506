import type { MarkKind } from '../recognise/mark';

/** What a note hangs on. A motion is named by its key; a mark, figure or selection by its anchor, which outlives the mark. */
export type NoteSubject =
  | { readonly kind: 'selection'; readonly anchor: Anchor }
  | { readonly kind: 'mark'; readonly anchor: Anchor; readonly markKind: MarkKind }
  | { readonly kind: 'figure'; readonly anchor: Anchor }
  | { readonly kind: 'document'; readonly reading: string }
  | { readonly kind: 'motion'; readonly key: string };

/** A place in a document that survives a changed page: its words, what stands around them, and where it was. */
export interface Anchor {
  /** Key of the reading. */
  readonly reading: string;
  readonly quote: string;
  /** At most {@link CONTEXT_LENGTH} signs before the quote. */
  readonly prefix: string;
  readonly suffix: string;
  /** Where it stood, in UTF-16 offsets of the text it was made on. */
  readonly start: number;
  readonly end: number;
}

/** How much of the text around a quote is kept, in UTF-16 units. */
export const CONTEXT_LENGTH = 96;

/** Something the reader wrote. */
export interface Note {
  readonly id: string;
  readonly subject: NoteSubject;
  readonly text: string;
  readonly tags: readonly string[];
  /** ISO 8601 in UTC. */
  readonly madeAt: string;
  readonly changedAt: string;
}

/** The anchor of a span of a text. */
export function anchorOf(reading: string, text: string, { start, end }: { readonly start: number; readonly end: number }): Anchor {
  return { reading, quote: text.slice(start, end), prefix: text.slice(Math.max(0, start - CONTEXT_LENGTH), start), suffix: text.slice(end, end + CONTEXT_LENGTH), start, end };
}

/** The anchor of a note, `null` when it hangs on a whole document or a motion. */
export const anchorIn = (subject: NoteSubject): Anchor | null => ('anchor' in subject ? subject.anchor : null);

/** The key of the reading that a note hangs on, `null` for a motion, which is nobody's. */
export function readingOf(subject: NoteSubject): string | null {
  if (subject.kind === 'motion') return null;
  return subject.kind === 'document' ? subject.reading : subject.anchor.reading;
}
