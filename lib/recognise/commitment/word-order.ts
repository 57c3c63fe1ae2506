/** Words that must follow one another in a sentence, each at most `within` signs behind the one before. */
export type WordOrder = readonly [first: RegExp, ...rest: readonly (readonly [within: number, words: RegExp])[]];

/** The first words are tried at so many places; a sentence that repeats them more often is no sentence. */
const MOST_STARTS = 12;

/** Builds an order of words; the patterns ignore case. */
export function inOrder(first: string, ...rest: readonly (readonly [within: number, words: string])[]): WordOrder {
  return [words(first), ...rest.map(([within, source]) => [within, words(source)] as const)];
}

const words = (source: string): RegExp => new RegExp(source, 'gi');

/** Whether a sentence has the words in this order, close enough to each other. */
export function hasOrder(sentence: string, [first, ...rest]: WordOrder): boolean {
  // Most sentences lack one of the words; the last are the most telling.
  if (rest.some(([, pattern]) => sentence.search(pattern) < 0)) return false;
  first.lastIndex = 0;
  for (let starts = 0; starts < MOST_STARTS; starts++) {
    const match = first.exec(sentence);
    if (match === null) return false;
    if (follows(sentence, match.index + match[0].length, rest)) return true;
    first.lastIndex = match.index + 1;
  }
  return false;
}

/** Each of the words at its first place behind the one before. */
function follows(sentence: string, from: number, rest: readonly (readonly [within: number, words: RegExp])[]): boolean {
  let end = from;
  for (const [within, pattern] of rest) {
    pattern.lastIndex = end;
    const match = pattern.exec(sentence);
    if (match === null || match.index - end > within) return false;
    end = match.index + match[0].length;
  }
  return true;
}
