/** "1 stuk", "2 stukken": a count with the right form of its noun, in the digits of a locale. */
const countIn = (locale: string) => (n: number, one: string, more: string): string => `${new Intl.NumberFormat(locale).format(n)} ${n === 1 ? one : more}`;

export const countNl = countIn('nl-NL');
export const countEn = countIn('en-GB');
