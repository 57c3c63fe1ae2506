import type { CleanText } from '../../text/clean-text';
import { lastStartingBefore } from '../../text/span';

const PROPOSED = /\b(?:voorstel(?:len)?|voorgestelde|concept|suggestie)[ -](?:.{0,30} )?(?:tekst|passage|paragraaf|alinea)|\b(?:tekstvoorstel|concepttekst|tekstsuggestie)/i;
const MOST_HEADINGS = 12;
const NUMBER = /^\d{1,2}(?:[.\s]|$)/;

/**
 * Whether a place stands in a chapter that offers a text for others to adopt: there the indicative
 * ("Het kabinet bundelt ...") is a wish.
 */
export function isProposedText(clean: CleanText, offset: number): boolean {
  const { blocks } = clean.source;
  let index = lastStartingBefore(blocks, clean.sourceSpan({ start: offset, end: offset + 1 }).start);
  for (let headings = 0; index >= 0 && headings < MOST_HEADINGS; index--) {
    const block = blocks[index];
    if (block?.kind !== 'heading') continue;
    const title = clean.source.text.slice(block.start, block.end).replace(/^#{1,6} /, '');
    if (PROPOSED.test(title)) return true;
    // A numbered chapter that is no proposal ends the search; headings within it do not.
    if (NUMBER.test(title)) return false;
    headings++;
  }
  return false;
}
