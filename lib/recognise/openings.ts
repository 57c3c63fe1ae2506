/**
 * Where many patterns may begin in a text, found in one look at every sign instead of one search for each pattern.
 *
 * A pattern names what its matches can begin with, in up to four signs: `a` to `z` for that letter in either case, `#` for a
 * digit, a blank (also for a tab and a line end), `-`, `,`, `€` for `$` and every sign beyond ASCII, `.` for any other sign,
 * `@` for any letter and `?` for whatever stands there. What is left out at the end may be anything. A `|` in front asks that
 * no letter or digit stands before it. All of this is loose on purpose: the pattern itself decides, at these places alone.
 */
export class Openings {
  /** Three signs in a row, and whether a word may begin with them, give the first choice for what opens there; 0 where nothing does. */
  readonly #choices = new Uint16Array(2 * THREE_SIGNS);
  /** Each choice: the pattern, the fourth signs it allows, one bit each, and the next choice. */
  readonly #patterns = [0];
  readonly #fourths = [0];
  readonly #others = [0];
  readonly #count: number;

  /** @param patterns for each pattern its openings */
  constructor(patterns: readonly (readonly string[])[]) {
    this.#count = patterns.length;
    for (const [pattern, openings] of patterns.entries()) {
      for (const written of openings) this.#addWritten(pattern, written);
    }
  }

  #addWritten(pattern: number, written: string): void {
    const atStart = written.startsWith('|');
    const [first, second, third, fourth] = atStart ? written.slice(1) : written;
    let allowed = 0;
    for (const d of classesOf(fourth)) allowed |= 1 << d;
    for (const a of classesOf(first)) {
      for (const b of classesOf(second)) {
        for (const c of classesOf(third)) {
          const start = (a << (2 * BITS)) | (b << BITS) | c;
          this.#add(start | WORD_START, pattern, allowed);
          if (!atStart) this.#add(start, pattern, allowed);
        }
      }
    }
  }

  /** Two openings of a pattern that differ in their fourth sign only are one choice: no place is named twice. */
  #add(start: number, pattern: number, allowed: number): void {
    let choice = this.#choices[start] ?? 0;
    while (choice !== 0 && this.#patterns[choice] !== pattern) choice = this.#others[choice] ?? 0;
    if (choice !== 0) {
      this.#fourths[choice] = (this.#fourths[choice] ?? 0) | allowed;
      return;
    }
    this.#patterns.push(pattern);
    this.#fourths.push(allowed);
    this.#others.push(this.#choices[start] ?? 0);
    this.#choices[start] = this.#patterns.length - 1;
  }

  /** The places in a text at which each pattern may begin, in order. */
  placesIn(text: string): number[][] {
    const places = Array.from({ length: this.#count }, (): number[] => []);
    const choices = this.#choices;
    const { length } = text;
    let wordStart = WORD_START;
    let start = (classAt(text, 0) << (2 * BITS)) | (classAt(text, 1) << BITS) | classAt(text, 2);
    for (let at = 0; at < length; at++) {
      const fourth = at + 3 < length ? classAt(text, at + 3) : BLANK;
      const choice = choices[start | wordStart] ?? 0;
      if (choice !== 0) this.#note(places, at, choice, fourth);
      const sign = start >>> (2 * BITS);
      wordStart = sign >= FIRST_LETTER && sign <= DIGIT ? 0 : WORD_START;
      start = ((start << BITS) | fourth) & (THREE_SIGNS - 1);
    }
    return places;
  }

  #note(places: readonly number[][], at: number, first: number, fourth: number): void {
    for (let choice = first; choice !== 0; choice = this.#others[choice] ?? 0) {
      if ((((this.#fourths[choice] ?? 0) >>> fourth) & 1) === 1) places[this.#patterns[choice] ?? 0]?.push(at);
    }
  }
}

const BITS = 5;
const THREE_SIGNS = 1 << (3 * BITS);
/** Set where neither a letter nor a digit stands before. */
const WORD_START = THREE_SIGNS;

/** Classes of signs; the letters lie between `FIRST_LETTER` and `DIGIT`. */
const OTHER = 0;
const FIRST_LETTER = 1;
const DIGIT = 27;
const BLANK = 28;
const HYPHEN = 29;
const COMMA = 30;
const BEYOND = 31;
const ALL = Array.from({ length: BEYOND + 1 }, (_, sign) => sign);
const CLASS_OF_SIGN: ReadonlyMap<string, number> = new Map([[' ', BLANK], ['\t', BLANK], ['\n', BLANK], ['-', HYPHEN], [',', COMMA], ['$', BEYOND]]);
/** The class of every ASCII sign. */
const CLASSES = Uint8Array.from({ length: 128 }, (_, code) => classOf(String.fromCharCode(code)));

function classOf(sign: string): number {
  if (/[a-z]/i.test(sign)) return sign.toLowerCase().charCodeAt(0) - 'a'.charCodeAt(0) + FIRST_LETTER;
  return /\d/.test(sign) ? DIGIT : (CLASS_OF_SIGN.get(sign) ?? OTHER);
}

function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < 128 ? (CLASSES[code] ?? OTHER) : BEYOND;
}

/** The classes that a sign of a written opening stands for. */
function classesOf(sign: string | undefined): readonly number[] {
  if (sign === undefined || sign === '?') return ALL;
  if (sign === '#') return [DIGIT];
  if (sign === '@') return ALL.slice(FIRST_LETTER, DIGIT);
  return sign === '€' ? [BEYOND] : [classOf(sign)];
}
