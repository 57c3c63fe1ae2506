import { isPdfAddress, readerPathFor } from '../../lib/pdf/pdf-address';
import type { QuotedPlace } from '../../lib/timeline/quoted-place';

/** Words of context on each side of a quote: enough to tell two places with the same words apart. */
const CONTEXT_WORDS = 4;
/** A longer quote is named by its first and last words, since it may run over several blocks of the page. */
const LONG_QUOTE = 90;
const EDGE_WORDS = 5;

/**
 * The address at which a place of a document opens with its words in sight: on a web page by a text fragment, which neither
 * the page nor its site gets to see; of a PDF in our reader, by its offsets.
 * @returns `null` for a document without an address on the web
 */
export function placeAddress(url: string | null, place: QuotedPlace): string | null {
  const address = url === null ? null : URL.parse(url);
  if (address?.protocol !== 'https:') return null;
  if (isPdfAddress(address)) {
    address.hash = `at=${place.start}-${place.end}`;
    return readerPathFor(address);
  }
  return `${address.href}${address.hash === '' ? '#' : ''}:~:text=${textDirective(place)}`;
}

/** The words of a place as a text fragment asks for them: `before-,first,last,-after`. */
export function textDirective({ quote, sentence }: Pick<QuotedPlace, 'quote' | 'sentence'>): string {
  const at = sentence.indexOf(quote);
  const before = at < 0 ? [] : wordsOf(sentence.slice(0, at)).slice(-CONTEXT_WORDS);
  const after = at < 0 ? [] : wordsOf(sentence.slice(at + quote.length)).slice(0, CONTEXT_WORDS);
  const words = wordsOf(quote);
  const quoted = quote.length <= LONG_QUOTE ? [encoded(words)] : [encoded(words.slice(0, EDGE_WORDS)), encoded(words.slice(-EDGE_WORDS))];
  return [...(before.length === 0 ? [] : [`${encoded(before)}-`]), ...quoted, ...(after.length === 0 ? [] : [`-${encoded(after)}`])].join(',');
}

const wordsOf = (text: string): string[] => text.split(' ').filter((word) => word !== '');

/** A dash has a meaning of its own in a text fragment. */
const encoded = (words: readonly string[]): string => encodeURIComponent(words.join(' ')).replaceAll('-', '%2D');
