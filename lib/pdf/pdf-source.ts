import type { Block, BlockKind, SourceText } from '../text/source-text';
import type { Span } from '../text/span';
import { furnitureOf } from './furniture';
import { blocksOfPage, bodySizeOf, goesOn, type PdfBlock } from './page-blocks';
import { linesOfPage, type PdfLine } from './page-lines';
import type { PageText } from './page-text';
import type { PlacedPiece } from './positions';

/** The text of a PDF in reading order, and where each stretch of it stands on its page. */
export interface PdfReading {
  readonly source: SourceText;
  /** In order of place in the text. */
  readonly pieces: readonly PlacedPiece[];
  /** Numbers of pages without any text: pictures of paper. */
  readonly emptyPages: readonly number[];
  /** Numbers of pages that could not be read. */
  readonly damagedPages: readonly number[];
}

/**
 * Puts the pages of a PDF together. A paragraph that runs over a page stays whole; what cuts it
 * there (footnotes, running heads) follows after it.
 */
export function pdfSource(pages: readonly PageText[]): PdfReading {
  const lines = pages.map(linesOfPage);
  const furniture = furnitureOf(lines, pages.map((page) => page.height));
  const bodySize = bodySizeOf(lines.flat().filter((line) => !furniture.has(line)));
  const writer = new SourceWriter();
  let open: PdfBlock | null = null;
  let waiting: PdfBlock[] = [];
  const close = (): void => {
    if (open !== null) writer.write(open);
    for (const block of waiting) writer.write(block);
    open = null;
    waiting = [];
  };
  for (const [i, page] of pages.entries()) {
    const pageLines = lines[i] ?? [];
    const body = blocksOfPage(pageLines.filter((line) => !furniture.has(line)), bodySize, page.height);
    const text = body.filter((block) => block.kind !== 'footnote');
    const [first] = text;
    if (open !== null && first !== undefined && goesOn(open, first)) {
      open = { kind: open.kind, lines: [...open.lines, ...first.lines] };
      text.shift();
    }
    const last = text.pop() ?? null;
    if (text.length > 0 || last !== null) close();
    for (const block of text) writer.write(block);
    open = last ?? open;
    waiting.push(...body.filter((block) => block.kind === 'footnote'), ...pageLines.filter((line) => furniture.has(line)).map(asFurniture));
  }
  close();
  const damagedPages = pages.filter((page) => page.damaged).map((page) => page.number);
  const emptyPages = pages.filter((page) => !page.damaged && page.runs.every((run) => run.text.trim() === '')).map((page) => page.number);
  return { ...writer.reading(), emptyPages, damagedPages };
}

const asFurniture = (line: PdfLine): PdfBlock => ({ kind: 'furniture', lines: [line] });

class SourceWriter {
  #parts: string[] = [];
  #length = 0;
  #blocks: Block[] = [];
  #pieces: PlacedPiece[] = [];
  #noteMarkers: Span[] = [];

  write({ kind, lines }: PdfBlock): void {
    if (this.#length > 0) this.#append('\n');
    const start = this.#length;
    lines.forEach((line, i) => {
      if (i > 0) this.#append('\n');
      this.#writeLine(line);
    });
    this.#blocks.push({ start, end: this.#length, kind, level: levelOf(kind) });
  }

  #writeLine(line: PdfLine): void {
    for (const piece of line.pieces) {
      const start = this.#length;
      this.#append(piece.text);
      const span = { start, end: this.#length };
      if (piece.superscript) this.#noteMarkers.push(span);
      if (piece.run !== null) this.#pieces.push({ ...span, page: line.page, run: piece.run.index, from: piece.from });
    }
  }

  #append(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
  }

  reading(): Pick<PdfReading, 'source' | 'pieces'> {
    const text = this.#parts.join('');
    const source = { text, blocks: this.#blocks, tables: [], noteMarkers: this.#noteMarkers, links: [], wrapped: true };
    return { source, pieces: this.#pieces };
  }
}

const levelOf = (kind: BlockKind): number => (kind === 'heading' ? 2 : kind === 'listItem' ? 1 : 0);
