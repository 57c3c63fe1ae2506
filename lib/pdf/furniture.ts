import { bodySizeOf } from './page-blocks';
import type { PageContent } from './page-content';
import { beginsWithNoteNumber, leftOf, type PdfLine } from './page-lines';

const PAGE_NUMBER = /^(?:p\s?agina\s*)?\d{1,4}(?:\s*(?:van|\/|of)\s*\d{1,4})?$/i;

/**
 * The lines that belong to the sheet and not to the text: those that stand at the same place with
 * the same words (whatever their digits) on several pages, page numbers at the edge, and the small
 * print of the imprint at the foot (`kst-36200-VIII-188`, ISSN, place and year).
 */
export function furnitureOf(pages: readonly PageContent[]): Set<PdfLine> {
  const furniture = repeated(pages);
  const cells = new Set([...furniture].flatMap(cellsOf));
  const bodySize = bodySizeOf(pages, (line) => !furniture.has(line));
  for (const { lines, height } of pages) {
    const noteEdges = lines.filter(beginsWithNoteNumber).map(leftOf);
    for (const line of lines) {
      if (line.baseline < 0.88 * height) continue;
      const belongsToNote = noteEdges.some((left) => Math.abs(left - leftOf(line)) < line.size);
      const imprint = line.size < 0.8 * bodySize && !belongsToNote;
      if (imprint || cellsOf(line).some((cell) => cells.has(cell))) furniture.add(line);
    }
  }
  return furniture;
}

/** The words of each column, whatever their digits; short ones say too little. */
const cellsOf = (line: PdfLine): string[] =>
  line.text.split('\t').map((cell) => cell.replace(/\d+/g, '#').replace(/ /g, '')).filter((cell) => cell.length > 8);

/** Lines at a place and with words that return; a document of two pages or more shows them. */
function repeated(pages: readonly PageContent[]): Set<PdfLine> {
  const places = new Map<string, PdfLine[]>();
  const furniture = new Set<PdfLine>();
  for (const { lines, height } of pages) {
    for (const line of lines) {
      const words = line.text.replace(/\d+/g, '#').replace(/\s+/g, '');
      const place = `${Math.round(leftOf(line) / 4)}|${Math.round(line.baseline / 4)}|${words}`;
      const same = places.get(place);
      if (same === undefined) places.set(place, [line]);
      else same.push(line);
      const atEdge = line.baseline < 0.08 * height || line.baseline > 0.92 * height;
      if (atEdge && PAGE_NUMBER.test(line.text.trim())) furniture.add(line);
    }
  }
  const heights = new Map(pages.map((page) => [page.number, page.height]));
  const enough = Math.max(2, Math.ceil(pages.length * 0.3));
  for (const group of places.values()) {
    if (group.length < enough) continue;
    for (const same of byNumbering(group, heights)) {
      if (new Set(same.map((line) => line.page)).size >= enough) for (const line of same) furniture.add(line);
    }
  }
  return furniture;
}

/** Between these parts of its height a page holds what it is about; there, numbers that count along are no page numbers. */
const TOP = 0.15;
const BOTTOM = 0.85;

/** Splits lines of the same words by their numbers: all the same, but at the edges for one that counts along with the pages. */
function byNumbering(lines: readonly PdfLine[], heights: ReadonlyMap<number, number>): PdfLine[][] {
  const groups = new Map<string, PdfLine[]>();
  for (const line of lines) {
    const numbers = (line.text.match(/\d+/g) ?? []).map(Number);
    const last = numbers.pop();
    const place = line.baseline / (heights.get(line.page) ?? 1);
    const keys = [last === undefined ? '' : `${numbers.join()}|${last}`];
    if (last !== undefined && (place < TOP || place > BOTTOM)) keys.push(`${numbers.join()}|page${last - line.page}`);
    for (const key of keys) {
      const same = groups.get(key);
      if (same === undefined) groups.set(key, [line]);
      else same.push(line);
    }
  }
  return [...groups.values()];
}
