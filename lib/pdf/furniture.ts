import { bodySizeOf } from './page-blocks';
import type { PdfLine } from './page-lines';

const PAGE_NUMBER = /^(?:p\s?agina\s*)?\d{1,4}(?:\s*(?:van|\/|of)\s*\d{1,4})?$/i;

/**
 * The lines that belong to the sheet and not to the text: those that stand at the same place with
 * the same words (whatever their digits) on several pages, page numbers at the edge, and the small
 * print of the imprint at the foot (`kst-36200-VIII-188`, ISSN, place and year).
 * @param pages lines per page
 * @param heights height of each page in points
 */
export function furnitureOf(pages: readonly (readonly PdfLine[])[], heights: readonly number[]): Set<PdfLine> {
  const furniture = repeated(pages, heights);
  const cells = new Set([...furniture].flatMap(cellsOf));
  const bodySize = bodySizeOf(pages.flat().filter((line) => !furniture.has(line)));
  pages.forEach((lines, i) => {
    const foot = 0.88 * (heights[i] ?? 0);
    const noteEdges = lines.filter((line) => line.pieces[0]?.superscript === true).map((line) => line.left);
    for (const line of lines) {
      if (line.baseline < foot) continue;
      const belongsToNote = noteEdges.some((left) => Math.abs(left - line.left) < line.size);
      const imprint = line.size < 0.8 * bodySize && !belongsToNote;
      if (imprint || cellsOf(line).some((cell) => cells.has(cell))) furniture.add(line);
    }
  });
  return furniture;
}

/** The words of each column, whatever their digits; short ones say too little. */
const cellsOf = (line: PdfLine): string[] =>
  line.text.split('\t').map((cell) => cell.replace(/\d+/g, '#').replace(/ /g, '')).filter((cell) => cell.length > 8);

function repeated(pages: readonly (readonly PdfLine[])[], heights: readonly number[]): Set<PdfLine> {
  const places = new Map<string, PdfLine[]>();
  const furniture = new Set<PdfLine>();
  pages.forEach((lines, i) => {
    const height = heights[i] ?? 0;
    for (const line of lines) {
      const words = line.text.replace(/\d+/g, '#').replace(/\s+/g, '');
      const place = `${Math.round(line.left / 4)}|${Math.round(line.baseline / 4)}|${words}`;
      const same = places.get(place);
      if (same === undefined) places.set(place, [line]);
      else same.push(line);
      const atEdge = line.baseline < 0.08 * height || line.baseline > 0.92 * height;
      if (atEdge && PAGE_NUMBER.test(line.text.trim())) furniture.add(line);
    }
  });
  const enough = Math.max(2, Math.ceil(pages.length * 0.3));
  for (const group of places.values()) {
    for (const same of byNumbering(group)) {
      if (new Set(same.map((line) => line.page)).size >= enough) for (const line of same) furniture.add(line);
    }
  }
  return furniture;
}

/** Splits lines of the same words by their numbers: all the same, but for one that counts along with the pages. */
function byNumbering(lines: readonly PdfLine[]): PdfLine[][] {
  const groups = new Map<string, PdfLine[]>();
  for (const line of lines) {
    const numbers = (line.text.match(/\d+/g) ?? []).map(Number);
    const last = numbers.pop();
    const keys = last === undefined ? [''] : [`${numbers.join()}|${last}`, `${numbers.join()}|page${last - line.page}`];
    for (const key of keys) groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return [...groups.values()];
}
