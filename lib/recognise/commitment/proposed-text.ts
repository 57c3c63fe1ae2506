import type { CleanText } from '../../text/clean-text';
import { lastStartingBefore, type Span } from '../../text/span';
import type { SourceText } from '../../text/source-text';

const PROPOSED = /\b(?:voorstel(?:len)?|voorgestelde|concept|suggestie)[ -](?:.{0,30} )?(?:tekst|passage|paragraaf|alinea)|\b(?:tekstvoorstel|concepttekst|tekstsuggestie)/i;
const MOST_HEADINGS = 12;
const NUMBER = /^\d{1,2}(?:[.\s]|$)/;

/**
 * Whether a place stands in a chapter that offers a text for others to adopt: there the indicative
 * ("Het kabinet bundelt ...") is a wish.
 */
export function isProposedText(clean: CleanText, offset: number): boolean {
  const headings = headingsOf(clean.source);
  const last = lastStartingBefore(headings, clean.sourceSpan({ start: offset, end: offset + 1 }).start);
  for (let index = last; index >= 0 && index > last - MOST_HEADINGS; index--) {
    const { start, end } = headings[index] ?? { start: 0, end: 0 };
    const title = clean.source.text.slice(start, end).replace(/^#{1,6} /, '');
    if (PROPOSED.test(title)) return true;
    // A numbered chapter that is no proposal ends the search; headings within it do not.
    if (NUMBER.test(title)) return false;
  }
  return false;
}

const headingsByText = new WeakMap<SourceText, readonly Span[]>();

/** Found once for a text: it is asked for every sentence that may promise something. */
function headingsOf(source: SourceText): readonly Span[] {
  const known = headingsByText.get(source) ?? source.blocks.filter(({ kind }) => kind === 'heading');
  headingsByText.set(source, known);
  return known;
}
