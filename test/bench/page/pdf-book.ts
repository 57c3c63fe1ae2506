import type { SitePage } from '../../../scripts/browser/site-server';
import { linesBelow, makePdf } from '../../pdf/make-pdf';
import { dutchText } from '../dutch-text';

const LINES = 34;
const SIGNS = 90;

/** A PDF of so many pages of running text, one sentence in three with something in it. */
export function bookOf(pages: number): SitePage {
  const text = dutchText(pages * LINES * SIGNS, 2).replace(/\s+/g, ' ');
  const lines = (page: number): string[] => Array.from({ length: LINES }, (_unused, line) => {
    const from = (page * LINES + line) * SIGNS;
    return text.slice(from, from + SIGNS);
  });
  return { body: makePdf(Array.from({ length: pages }, (_unused, page) => linesBelow(lines(page)))), type: 'application/pdf' };
}

/** Our reader with the book, as served at `www.rijksoverheid.nl`. */
export const READER_OF_BOOK = `viewer.html?file=${encodeURIComponent('https://www.rijksoverheid.nl/boek.pdf')}`;
