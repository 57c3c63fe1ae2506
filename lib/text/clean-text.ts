import { lastStartingBefore, type Span } from './span';
import { passagesOf } from './passages';
import type { Block, SourceText } from './source-text';

/** Why a stretch of the source reads differently in the clean text. */
export type RepairKind =
  | 'space' // white space folded, or a line end inside a paragraph
  | 'hyphen' // a word broken over two lines
  | 'letterSpacing' // "j l ." read as "jl."
  | 'noteMarker' // a footnote number taken out
  | 'furniture' // a running head or page number taken out
  | 'markup' // markdown signs taken out
  | 'ligature' // one sign for two letters, or a letter and its accent apart
  | 'currency'; // "C 80 min." read as "€ 80 mln."

/** `source.text.slice(start, end)` reads as `text`. */
export interface Repair extends Span {
  readonly text: string;
  readonly kind: RepairKind;
}

/** A stretch of clean text that is matched as a whole: one or more blocks, of bounded length. */
export interface Passage extends Span {
  readonly text: string;
}

/**
 * The text as recognisers read it: single spaces, plain hyphens, whole words; `\n` only between
 * blocks and `\t` only between columns. Every offset leads back to the source.
 */
export class CleanText {
  readonly source: SourceText;
  readonly text: string;
  readonly #repairs: readonly Repair[];
  /** Where each repair stands in the clean text. */
  readonly #placed: readonly Span[];
  #passages: readonly Passage[] | null = null;

  /**
   * @param plain the source text after replacements that keep its length
   * @param repairs in order, not overlapping, in source offsets
   */
  constructor(source: SourceText, plain: string, repairs: readonly Repair[]) {
    this.source = source;
    const parts: string[] = [];
    const placed: Span[] = [];
    let at = 0;
    let length = 0;
    for (const repair of repairs) {
      parts.push(plain.slice(at, repair.start), repair.text);
      length += repair.start - at;
      placed.push({ start: length, end: length + repair.text.length });
      length += repair.text.length;
      at = repair.end;
    }
    parts.push(plain.slice(at));
    this.text = parts.join('');
    this.#repairs = repairs;
    this.#placed = placed;
  }

  /** Cut when they are first asked for: in a large text that is work of its own. */
  get passages(): readonly Passage[] {
    return (this.#passages ??= passagesOf(this));
  }

  /** The source span of a clean span; repairs at its edges are taken in only when their text is. */
  sourceSpan(span: Span): Span {
    const start = this.#sourceOf(span.start, 'start');
    return { start, end: span.end > span.start ? this.#sourceOf(span.end - 1, 'end') : start };
  }

  /** The clean offset of a source offset; one inside a repair goes to where that repair begins. */
  cleanOffset(sourceOffset: number): number {
    const last = lastStartingBefore(this.#repairs, sourceOffset);
    const repair = this.#repairs[last];
    const placed = this.#placed[last];
    if (repair === undefined || placed === undefined) return sourceOffset;
    return sourceOffset < repair.end ? placed.start : placed.end + (sourceOffset - repair.end);
  }

  /** The clean span of a source span. */
  cleanSpan(span: Span): Span {
    return { start: this.cleanOffset(span.start), end: this.cleanOffset(span.end) };
  }

  /** Kinds of repair that touch a clean span. */
  repairsIn(span: Span): RepairKind[] {
    const kinds: RepairKind[] = [];
    for (let i = Math.max(0, lastStartingBefore(this.#placed, span.start)); i < this.#repairs.length; i++) {
      const repair = this.#repairs[i];
      const placed = this.#placed[i];
      if (repair === undefined || placed === undefined || placed.start >= span.end) break;
      if (placed.end > span.start) kinds.push(repair.kind);
      else if (placed.end === placed.start && placed.start > span.start) kinds.push(repair.kind);
    }
    return kinds;
  }

  /** The block that holds a clean offset, or `null` between blocks. */
  blockAt(cleanOffset: number): Block | null {
    const at = this.#sourceOf(cleanOffset, 'start');
    const block = this.source.blocks[lastStartingBefore(this.source.blocks, at)];
    return block !== undefined && at < block.end ? block : null;
  }

  #sourceOf(cleanOffset: number, edge: 'start' | 'end'): number {
    // Of several repairs at one clean offset (deletions), the last one that starts there counts.
    const last = lastStartingBefore(this.#placed, cleanOffset);
    const repair = this.#repairs[last];
    const placed = this.#placed[last];
    if (repair === undefined || placed === undefined) return edge === 'start' ? cleanOffset : cleanOffset + 1;
    if (cleanOffset < placed.end) return edge === 'start' ? repair.start : repair.end;
    const source = repair.end + (cleanOffset - placed.end);
    return edge === 'start' ? source : source + 1;
  }
}
