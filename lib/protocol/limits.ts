/** Longest source text that is kept for search and for finding places again, in UTF-16 code units. */
export const MOST_TEXT = 20_000_000;
