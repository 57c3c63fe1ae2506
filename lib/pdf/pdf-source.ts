import type { SourceText } from '../text/source-text';
import { furnitureOf } from './furniture';
import { blocksOfPage, bodySizeOf, goesOn, type PdfBlock } from './page-blocks';
import type { PageContent } from './page-content';
import type { PdfLine } from './page-lines';
import { tablesOf } from './page-tables';
import type { PlacedPieces } from './positions';
import { SourceWriter, type WrittenBlock } from './source-writer';

/** The text of a PDF in reading order, and where each stretch of it stands on its page. */
export interface PdfReading {
  readonly source: SourceText;
  readonly pieces: PlacedPieces;
  /** Numbers of pages without any text: pictures of paper. */
  readonly emptyPages: readonly number[];
  /** Numbers of pages that could not be read. */
  readonly damagedPages: readonly number[];
}

/**
 * Puts the pages of a PDF together. A paragraph that runs over a page stays whole; what cuts it
 * there (footnotes, running heads) follows after it.
 */
export function pdfSource(pages: readonly PageContent[]): PdfReading {
  const furniture = furnitureOf(pages);
  const bodySize = bodySizeOf(pages, (line) => !furniture.has(line));
  const writer = new SourceWriter();
  const written: WrittenBlock[] = [];
  const write = (block: PdfBlock): void => { written.push(writer.write(block)); };
  let open: PdfBlock | null = null;
  let waiting: PdfBlock[] = [];
  const close = (): void => {
    if (open !== null) write(open);
    waiting.forEach(write);
    open = null;
    waiting = [];
  };
  for (const page of pages) {
    const body = blocksOfPage(page.lines.filter((line) => !furniture.has(line)), bodySize, page.height);
    const text = body.filter((block) => block.kind !== 'footnote');
    const [first] = text;
    if (open !== null && first !== undefined && goesOn(open, first)) {
      open = { kind: open.kind, lines: [...open.lines, ...first.lines] };
      text.shift();
    }
    const last = text.pop() ?? null;
    if (text.length > 0 || last !== null) close();
    text.forEach(write);
    open = last ?? open;
    waiting.push(...body.filter((block) => block.kind === 'footnote'), ...page.lines.filter((line) => furniture.has(line)).map(asFurniture));
  }
  close();
  const { text, blocks, noteMarkers, pieces } = writer;
  const source = { text, blocks, tables: tablesOf(written), noteMarkers, links: [], wrapped: true };
  const numbersOf = (state: PageContent['state']): number[] => pages.filter((page) => page.state === state).map((page) => page.number);
  return { source, pieces, emptyPages: numbersOf('empty'), damagedPages: numbersOf('damaged') };
}

const asFurniture = (line: PdfLine): PdfBlock => ({ kind: 'furniture', lines: [line] });
