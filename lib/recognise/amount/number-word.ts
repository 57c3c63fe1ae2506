const UNITS = ['nul', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf', 'dertien', 'veertien', 'vijftien', 'zestien', 'zeventien', 'achttien', 'negentien'];
const TENS = ['', '', 'twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig'];
const FRACTIONS: readonly (readonly [string, number])[] = [['half', 0.5], ['halve', 0.5], ['kwart', 0.25], ['driekwart', 0.75], ['anderhalf', 1.5], ['anderhalve', 1.5]];

const SMALL = smallNumbers();

/** All numbers below a hundred, and the halves, by their Dutch word without accents. */
function smallNumbers(): ReadonlyMap<string, number> {
  const words = new Map<string, number>(FRACTIONS);
  UNITS.forEach((word, value) => words.set(word, value));
  TENS.forEach((ten, i) => {
    if (ten === '') return;
    words.set(ten, i * 10);
    UNITS.slice(1, 10).forEach((unit, j) => words.set(`${unit}en${ten}`, i * 10 + j + 1));
  });
  UNITS.slice(2, 10).forEach((unit, i) => {
    for (const half of ['half', 'halve']) words.set(`${unit}en${half}`, i + 2.5);
  });
  return words;
}

/**
 * The value of one Dutch number word, up to 999,999: "negen", "tweeëntwintig", "vijftienhonderd",
 * "driehonderdvijftigduizend", "anderhalf".
 * @param word one word in lower case
 * @returns `null` for every other word
 */
export function numberWord(word: string): number | null {
  const known = SMALL.get(word);
  if (known !== undefined) return known;
  if (word.length > 60 || !COMPOUND.test(word)) return null;
  return belowMillion(word.replace(/[éèë]/g, 'e'));
}

/** Every word of two parts or more, and every word with an accent, holds one of these. */
const COMPOUND = /duizend|honderd|[éèë]/;

const belowMillion = (word: string): number | null => joined(word, 'duizend', 1000, belowThousand);
const belowThousand = (word: string): number | null => joined(word, 'honderd', 100, belowHundred);
const belowHundred = (word: string): number | null => SMALL.get(word) ?? null;

/** "driehonderdvijftig" at "honderd": what stands before it times a hundred, and what stands behind it. */
function joined(word: string, part: string, size: number, smaller: (rest: string) => number | null): number | null {
  const at = word.indexOf(part);
  if (at < 0) return smaller(word);
  const left = at === 0 ? 1 : smaller(word.slice(0, at));
  const after = word.slice(at + part.length).replace(/^en(?=.)/, '');
  const right = after === '' ? 0 : smaller(after);
  return left === null || right === null || !Number.isInteger(left) || left === 0 || right >= size ? null : left * size + right;
}
