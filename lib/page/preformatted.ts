import { plainSource } from '../text/plain-source';
import type { SourceText, Table } from '../text/source-text';
import { byPlace, contains, lastStartingBefore, type Span } from '../text/span';
import { readParagraphs } from './paragraphs';

/**
 * The blocks of a page as its words show them: preformatted stretches by their lines, as a bare text is read, and
 * what stands around them by {@link readParagraphs}. In short steps.
 * @param source with the blocks and tables that the markup makes
 * @param stretches preformatted ones in order, none within another
 */
export function* withWordsRead(source: SourceText, stretches: readonly Span[]): Generator<undefined, SourceText> {
  const inStretch = (block: Span): boolean => contains(stretches[lastStartingBefore(stretches, block.start)] ?? NOWHERE, block);
  const around = yield* readParagraphs(source.text, source.blocks, inStretch);
  if (stretches.length === 0) return { ...source, blocks: around };
  const plain = stretches.map(({ start, end }) => movedBy(plainSource(source.text.slice(start, end)), start));
  return {
    ...source,
    blocks: [...around.filter((block) => !inStretch(block)), ...plain.flatMap(({ blocks }) => blocks)].sort(byPlace),
    tables: [...source.tables, ...plain.flatMap(({ tables }) => tables)].sort(byPlace),
    wrapped: true,
  };
}

const NOWHERE: Span = { start: 0, end: 0 };

function movedBy({ blocks, tables }: SourceText, by: number): Pick<SourceText, 'blocks' | 'tables'> {
  const moved = <S extends Span>(span: S): S => ({ ...span, start: span.start + by, end: span.end + by });
  const movedTable = (table: Table): Table => ({ ...moved(table), caption: table.caption === null ? null : moved(table.caption), cells: table.cells.map(moved) });
  return { blocks: blocks.map(moved), tables: tables.map(movedTable) };
}
