import type { Span } from './span';

/** What a stretch of the document is, as far as reading it needs to know. */
export type BlockKind = 'paragraph' | 'heading' | 'listItem' | 'tableRow' | 'caption' | 'footnote' | 'furniture';

/**
 * A paragraph-like stretch of the source. Blocks do not overlap and stand in order.
 * `furniture` is what repeats on every page (running heads, page numbers) and is no part of a sentence.
 */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** 1 to 6 for headings, nesting depth (from 1) for list items, else 0. */
  readonly level: number;
}

/** One cell of a table, in source offsets; rows and columns count from 0 and a cell may span several columns. */
export interface TableCell extends Span {
  readonly row: number;
  readonly column: number;
  readonly columnSpan: number;
  readonly header: boolean;
}

/** A table of the document, with the text that names it (its caption, or the title row above it). */
export interface Table extends Span {
  readonly caption: Span | null;
  readonly cells: readonly TableCell[];
}

/**
 * What the reader sees, once, in order. All offsets of marks count in `text`.
 * Where the source has no markup, `blocks` is what the lines themselves show and `tables` is empty.
 */
export interface SourceText {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly tables: readonly Table[];
  /** Stretches that point at a footnote ("¹", or a digit set as superscript): no part of the word before them. */
  readonly noteMarkers: readonly Span[];
  /** Hyperlinks: the words of the link and the address as written. */
  readonly links: readonly (Span & { readonly href: string })[];
  /** Whether a line end inside a block was put there by the printer (plain text, PDF) and may hide in a word. */
  readonly wrapped: boolean;
}
