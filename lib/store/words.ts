const WORD = /[\p{L}\p{N}\p{Mn}]{1,60}/gu;

/** A word as it is compared: small letters, without accents. */
const fold = (word: string): string => word.normalize('NFD').replace(/\p{Mn}+/gu, '').toLowerCase();

/** The different words of a text, folded. A row of letters and digits longer than 60 counts as several words. */
export function wordsOf(text: string): string[] {
  const words = new Set<string>();
  for (const match of text.matchAll(WORD)) words.add(fold(match[0]));
  return [...words];
}

/** Signs shown before and after a hit. */
const AROUND = 80;

/**
 * The words around the first place where a word of the text begins with `start`.
 * @param start folded, as `wordsOf` gives it
 * @returns `''` when there is none
 */
export function contextOf(text: string, start: string): string {
  for (const match of text.matchAll(WORD)) {
    if (fold(match[0]).startsWith(start)) return cut(text, match.index, match.index + match[0].length);
  }
  return '';
}

function cut(text: string, start: number, end: number): string {
  const from = Math.max(0, start - AROUND);
  const to = Math.min(text.length, end + AROUND);
  const words = text.slice(from, to).replace(/\s+/g, ' ').trim();
  const first = from > 0 ? words.indexOf(' ') + 1 : 0;
  const last = to < text.length ? words.lastIndexOf(' ') : words.length;
  return `${from > 0 ? '… ' : ''}${words.slice(first, last < first ? words.length : last)}${to < text.length ? ' …' : ''}`;
}
