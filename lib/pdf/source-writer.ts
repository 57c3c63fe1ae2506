import type { Block, BlockKind } from '../text/source-text';
import type { Span } from '../text/span';
import type { PdfBlock } from './page-blocks';
import { ROOM, type PdfLine } from './page-lines';
import type { PlacedPieces } from './positions';

/** A line with the offset at which it stands in the text. */
export interface WrittenLine {
  readonly line: PdfLine;
  readonly start: number;
}

/** A block with the offsets of its lines. */
export interface WrittenBlock {
  readonly kind: BlockKind;
  readonly lines: readonly WrittenLine[];
}

/** Puts blocks one behind the other into one text, and keeps where each run went. */
export class SourceWriter {
  readonly blocks: Block[] = [];
  readonly noteMarkers: Span[] = [];
  readonly #parts: string[] = [];
  readonly #starts: number[] = [];
  readonly #pages: number[] = [];
  readonly #runs: number[] = [];
  #length = 0;

  write({ kind, lines }: PdfBlock): WrittenBlock {
    if (this.#length > 0) this.#add('\n');
    const start = this.#length;
    const written = lines.map((line, i) => {
      if (i > 0) this.#add('\n');
      return this.#writeLine(line);
    });
    this.blocks.push({ start, end: this.#length, kind, level: levelOf(kind) });
    return { kind, lines: written };
  }

  get text(): string {
    return this.#parts.join('');
  }

  get pieces(): PlacedPieces {
    return { starts: Int32Array.from(this.#starts), pages: Int32Array.from(this.#pages), runs: Int32Array.from(this.#runs), end: this.#length };
  }

  #writeLine(line: PdfLine): WrittenLine {
    const start = this.#length;
    let from = 0;
    for (let i = 0; i + 1 < line.runs.length; i += 2) {
      this.#place(start + from, line.page, line.runs[i + 1] ?? ROOM);
      from = line.runs[i] ?? from;
    }
    for (const number of line.noteNumbers) this.noteMarkers.push({ start: start + number.start, end: start + number.end });
    this.#parts.push(line.text);
    this.#length += line.text.length;
    return { line, start };
  }

  #add(text: string): void {
    this.#place(this.#length, 0, ROOM);
    this.#parts.push(text);
    this.#length += text.length;
  }

  #place(start: number, page: number, run: number): void {
    this.#starts.push(start);
    this.#pages.push(page);
    this.#runs.push(run);
  }
}

const levelOf = (kind: BlockKind): number => (kind === 'heading' ? 2 : kind === 'listItem' ? 1 : 0);
