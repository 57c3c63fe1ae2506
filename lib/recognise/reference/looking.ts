/**
 * Matches a pattern at exactly one place.
 * @param sticky a pattern with the `y` flag
 * @returns `null` when it does not match there
 */
export function matchAt(sticky: RegExp, text: string, at: number): RegExpExecArray | null {
  sticky.lastIndex = at;
  return sticky.exec(text);
}

/**
 * Matches a pattern that ends right before `at`.
 * @param endingHere a pattern that ends in `$`
 * @param reach how many code units it may look back; bounds the work
 */
export function matchBefore(endingHere: RegExp, text: string, at: number, reach: number): RegExpExecArray | null {
  return endingHere.exec(text.slice(Math.max(0, at - reach), at));
}

/** The text without any of these signs at its end. */
export function withoutTrailing(text: string, signs: string): string {
  let end = text.length;
  while (end > 0 && signs.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

const LETTER_OR_HYPHEN = /[\p{L}-]/u;

/** The letters and hyphens right before `at`, at most `reach` of them. */
export function wordPartBefore(text: string, at: number, reach: number): string {
  let start = at;
  while (start > 0 && at - start < reach && LETTER_OR_HYPHEN.test(text.charAt(start - 1))) start--;
  return text.slice(start, at);
}
