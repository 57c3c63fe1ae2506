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
