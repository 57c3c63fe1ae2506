/**
 * Where many patterns may begin in a text, found in one look at every sign instead of one search for each pattern.
 *
 * A pattern names what its matches can begin with, in up to four signs: `a` to `z` for that letter in either case, `#` for a
 * digit, a blank (also for a tab and a line end), `-`, `,`, `€` for `$` and every sign beyond ASCII, `.` for any other sign,
 * `@` for any letter and `?` for whatever stands there. What is left out at the end may be anything. A `|` in front asks that
 * no letter or digit stands before it. All of this is loose on purpose: the pattern itself decides, at these places alone.
 */
export class Openings {
  /** Three signs in a row, and whether a word may begin with them, give the index of what opens there; 0 where nothing does. */
  readonly #groups = new Uint16Array(2 * THREE_SIGNS);
  /** For each of these how many patterns open there, and then each of them with the fourth signs it allows, one bit each. */
  readonly #choices: Int32Array;
  readonly #count: number;

  /** @param patterns for each pattern its openings */
  constructor(patterns: readonly (readonly string[])[]) {
    this.#count = patterns.length;
    const choices = [0];
    for (const [start, allowed] of allowedBehind(patterns)) {
      this.#groups[start] = choices.push(allowed.size) - 1;
      for (const [pattern, next] of allowed) choices.push(pattern, next);
    }
    this.#choices = Int32Array.from(choices);
  }

  /** The places in a text at which each pattern may begin, in order. */
  placesIn(text: string): number[][] {
    const places = Array.from({ length: this.#count }, (): number[] => []);
    const groups = this.#groups;
    const { length } = text;
    let wordStart = WORD_START;
    let start = (classAt(text, 0) << (2 * BITS)) | (classAt(text, 1) << BITS) | classAt(text, 2);
    for (let at = 0; at < length; at++) {
      const fourth = at + 3 < length ? classAt(text, at + 3) : BLANK;
      const group = groups[start | wordStart] ?? 0;
      if (group !== 0) this.#note(places, at, group, fourth);
      const sign = start >>> (2 * BITS);
      wordStart = sign >= FIRST_LETTER && sign <= DIGIT ? 0 : WORD_START;
      start = ((start << BITS) | fourth) & (THREE_SIGNS - 1);
    }
    return places;
  }

  #note(places: readonly number[][], at: number, group: number, fourth: number): void {
    const choices = this.#choices;
    const end = group + 2 * (choices[group] ?? 0);
    for (let choice = group + 1; choice < end; choice += 2) {
      if ((((choices[choice + 1] ?? 0) >>> fourth) & 1) === 1) places[choices[choice] ?? 0]?.push(at);
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

/** For every three signs the patterns that may begin with them, each with the fourth signs that may follow, one bit each. */
function allowedBehind(patterns: readonly (readonly string[])[]): Map<number, Map<number, number>> {
  const allowed = new Map<number, Map<number, number>>();
  const allow = (start: number, pattern: number, next: number): void => {
    const behind = allowed.get(start) ?? new Map<number, number>();
    allowed.set(start, behind.set(pattern, (behind.get(pattern) ?? 0) | next));
  };
  for (const [pattern, openings] of patterns.entries()) {
    for (const written of openings) {
      const atStart = written.startsWith('|');
      const [first, second, third, fourth] = atStart ? written.slice(1) : written;
      const next = classesOf(fourth).reduce((mask, sign) => mask | (1 << sign), 0);
      const twoSigns = classesOf(first).flatMap((a) => classesOf(second).map((b) => (a << BITS) | b));
      for (const start of twoSigns.flatMap((two) => classesOf(third).map((c) => (two << BITS) | c))) {
        allow(start | WORD_START, pattern, next);
        if (!atStart) allow(start, pattern, next);
      }
    }
  }
  return allowed;
}
