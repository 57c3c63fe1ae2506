/** How the number before it counts. */
export interface Scale {
  readonly factor: number;
  /** `letter` ("€ 50M") counts only behind a currency sign; `ton` is also a weight. */
  readonly form: 'word' | 'abbreviation' | 'letter' | 'ton';
}

const word = (factor: number): Scale => ({ factor, form: 'word' });
const abbreviation = (factor: number): Scale => ({ factor, form: 'abbreviation' });
const letter = (factor: number): Scale => ({ factor, form: 'letter' });

const SCALES: ReadonlyMap<string, Scale> = new Map([
  ['duizend', word(1e3)], ['miljoen', word(1e6)], ['miljard', word(1e9)], ['million', word(1e6)], ['billion', word(1e9)], ['biljoen', word(1e12)], ['ton', { factor: 1e5, form: 'ton' }],
  ['mln', abbreviation(1e6)], ['mio', abbreviation(1e6)], ['milj', abbreviation(1e6)], ['mld', abbreviation(1e9)], ['mrd', abbreviation(1e9)], ['mjd', abbreviation(1e9)],
  ['k', letter(1e3)], ['m', letter(1e6)], ['mn', letter(1e6)], ['b', letter(1e9)], ['bn', letter(1e9)],
]);

/**
 * The scale that a word stands for.
 * @param lower the word in lower case, without the dot of an abbreviation
 */
export const scaleOf = (lower: string): Scale | null => SCALES.get(lower) ?? null;

/** A value times a factor, without the noise of binary fractions: rounded to a ten-thousandth. */
export const scaled = (value: number, factor: number): number => Math.round(value * factor * 1e4) / 1e4;
