/** What a note hangs on. A motion or figure is named by its key, a mark or selection by its anchor. */
export type NoteSubject =
  | { readonly kind: 'selection'; readonly anchor: Anchor }
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
export const CONTEXT_LENGTH = 48;

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
