/** A whole number in the digits of a locale. Below a thousand all write it alike, and to make the browser's own formatter takes long on a page. */
const digitsOf = (n: number, locale: string): string => (Math.abs(n) < 1_000 ? String(n) : new Intl.NumberFormat(locale).format(n));

/** "1 stuk", "2 stukken": a count with the right form of its noun, in the digits of a locale. */
const countIn = (locale: string) => (n: number, one: string, more: string): string => `${digitsOf(n, locale)} ${n === 1 ? one : more}`;

export const countNl = countIn('nl-NL');
export const countEn = countIn('en-GB');
