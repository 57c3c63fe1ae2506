import type { BlockKind } from '../text/source-text';

/** What an element does to the text. */
export type ElementRole =
  | { readonly kind: 'skip' }
  | { readonly kind: 'inline' }
  /** A word of its own inside a line, also where the markup leaves no space in front of it. */
  | { readonly kind: 'word' }
  /** Stands on lines of its own. `block` is `null` where it takes after what it stands in. */
  | { readonly kind: 'block'; readonly block: BlockKind | null; readonly level: number }
  /** White space in it is shown, and its lines tell what is what. */
  | { readonly kind: 'preformatted' }
  | { readonly kind: 'listItem' }
  /** The number or letter of a list item: what follows stands on the same line. */
  | { readonly kind: 'itemLabel' }
  | { readonly kind: 'lineBreak' }
  | { readonly kind: 'link'; readonly href: string }
  | { readonly kind: 'noteMarker' }
  /** A footnote in the middle of a sentence: read after the rest. */
  | { readonly kind: 'note' }
  | { readonly kind: 'table' }
  | { readonly kind: 'caption' }
  | { readonly kind: 'row' }
  | { readonly kind: 'cell'; readonly header: boolean; readonly columnSpan: number; readonly rowSpan: number; readonly column: number | null };

/** The roles of one vocabulary (HTML, official XML). `textBefore` gives the end of the text so far. */
export type RoleOf = (element: Element, textBefore: () => string) => ElementRole;

export const SKIP: ElementRole = { kind: 'skip' };
export const INLINE: ElementRole = { kind: 'inline' };
export const BLOCK: ElementRole = { kind: 'block', block: null, level: 0 };

/** A block of a kind of its own. */
export const blockOf = (block: BlockKind, level = 0): ElementRole => ({ kind: 'block', block, level });

/** A whole number from an attribute, at least `least` and at most `most`; `least` when it is none. */
export function wholeNumber(value: string | null, least: number, most: number): number {
  const number = value === null ? Number.NaN : Number.parseInt(value, 10);
  return Number.isFinite(number) ? Math.min(Math.max(number, least), most) : least;
}
