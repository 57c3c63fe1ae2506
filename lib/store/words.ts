import type { Span } from '../text/span';

const WORD = /[\p{L}\p{N}\p{Mn}]{1,60}/gu;
const WORD_SIGN = /[\p{L}\p{N}\p{Mn}]/u;

/** A word as it is compared: small letters, without accents. */
export const folded = (word: string): string => word.normalize('NFD').replace(/\p{Mn}+/gu, '').toLowerCase();

/** The different words of a text, folded. A row of letters and digits longer than 60 counts as several words. */
export function wordsOf(text: string): string[] {
  const words = new Set<string>();
  for (const match of text.matchAll(WORD)) words.add(match[0]);
  return [...new Set([...words].map(folded))];
}

/**
 * The first place where a word of the text begins with `start`.
 * @param start folded, as `wordsOf` gives it
 * @returns the whole word, in UTF-16 offsets of the text; `null` when there is none
 */
export function placeOfWord(text: string, start: string): Span | null {
  const low = text.toLowerCase();
  return (low.length === text.length ? plainPlace(low, start) : null) ?? foldedPlace(text, start);
}

/** The quick way, for a word that stands without accents. */
function plainPlace(low: string, start: string): Span | null {
  for (let at = low.indexOf(start); at >= 0; at = low.indexOf(start, at + 1)) {
    if (at > 0 && WORD_SIGN.test(low.charAt(at - 1))) continue;
    let end = at + start.length;
    while (end < low.length && WORD_SIGN.test(low.charAt(end))) end++;
    return { start: at, end };
  }
  return null;
}

function foldedPlace(text: string, start: string): Span | null {
  for (const { index, 0: word } of text.matchAll(WORD)) {
    if (folded(word).startsWith(start)) return { start: index, end: index + word.length };
  }
  return null;
}

/** Signs shown before and after a hit. */
const AROUND = 80;

/** The words around a place of a text, on one line. */
export function contextOf(text: string, { start, end }: Span): string {
  const from = Math.max(0, start - AROUND);
  const to = Math.min(text.length, end + AROUND);
  const words = text.slice(from, to).replace(/\s+/g, ' ').trim();
  const first = from > 0 ? words.indexOf(' ') + 1 : 0;
  const last = to < text.length ? words.lastIndexOf(' ') : words.length;
  return `${from > 0 ? '… ' : ''}${words.slice(first, last < first ? words.length : last)}${to < text.length ? ' …' : ''}`;
}
