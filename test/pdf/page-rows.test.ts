import { describe, expect, it } from 'vitest';
import { firstMarkFrom, pageRows } from '../../entrypoints/viewer/page-rows';
import type { PdfProgress } from '../../lib/pdf/read-pdf';
import { linesBelow, makePdf } from './make-pdf';
import { readFile } from './read-file';

const { last } = await readFile(makePdf([linesBelow(['Op 2 mei 2019 kwam er € 4 miljoen.']), 'scan', linesBelow(['Slot'])]));

describe('the list of pages', () => {
  it.each<[string, number, PdfProgress | null, [number, number | null, string][]]>([
    ['nothing is known at first', 2, null, [[1, null, 'text'], [2, null, 'text']]],
    ['pages not read yet have no number of marks', 3, { ...last, readPages: [1], emptyPages: [] }, [[1, 2, 'text'], [2, null, 'text'], [3, null, 'text']]],
    ['a scan is named, and a page of text may hold no marks', 3, last, [[1, 2, 'text'], [2, 0, 'scan'], [3, 0, 'text']]],
    ['a damaged page is named', 3, { ...last, emptyPages: [], damagedPages: [2] }, [[1, 2, 'text'], [2, 0, 'damaged'], [3, 0, 'text']]],
    ['a mark over a page break counts where it begins', 2, { ...last, emptyPages: [], byPage: new Map([[1, [0]], [2, [0, 1]]]), readPages: [1, 2] }, [[1, 1, 'text'], [2, 1, 'text']]],
  ])('%s', (_why, pages, progress, rows) => {
    expect(pageRows(pages, progress).map(({ number, marks, state }) => [number, marks, state])).toEqual(rows);
  });

  it.each([[1, 0], [2, 2], [3, 2]])('the first mark from page %d on is %d', (page, index) => {
    expect(firstMarkFrom(last, page)).toBe(index);
  });
});
