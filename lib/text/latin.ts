/**
 * Latin letters with their accents, up to U+024F, as they stand between the brackets of a pattern. For patterns that ask for letters
 * in many places: an engine writes `\p{L}` out into hundreds of ranges wherever it stands, and such a pattern takes tens
 * of milliseconds to be made. In the extended blocks capitals and small letters alternate and count as both.
 */
export const CAPITALS = 'A-ZÀ-ÖØ-ÞĀ-ɏ';
export const SMALL_LETTERS = 'a-zß-öø-ÿĀ-ɏ';
export const LETTERS = 'A-Za-zÀ-ÖØ-öø-ɏ';
