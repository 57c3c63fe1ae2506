import type { CleanText } from '../../text/clean-text';
import { lastStartingBefore, type Span } from '../../text/span';

const SIGNATURE = /\b(?:groet|groeten|hoogachtend|hoogachting),?\n(?:de |het )?([^\n]{4,100})|\n(?:de |het )?((?:minister|staatssecretaris)(?:-president| van [^\n,(]{3,90}| voor [^\n,(]{3,60})|college van [^\n,]{3,60})(?:,|\n|$)/gi;
const LETTER_OF = /\bBRIEF VAN (?:DE|HET) ((?:MINISTER|STAATSSECRETARIS|COLLEGE)[^\n]{3,120})/u;
const TURN = /(?:^|\n)((?:De heer|Mevrouw|Minister|Staatssecretaris) [A-Z][^\n:]{2,60}):(?=[ \n])/g;
const VNG = /^vereniging van nederlandse gemeenten/i;

/** How far before its signature a letter may begin, and how long a turn in a debate may last, in UTF-16 code units. */
const LETTER = 30_000;

interface Named extends Span {
  readonly name: string;
}

interface Speakers {
  readonly turns: readonly Named[];
  readonly signatures: readonly Named[];
}

/** A text is looked through in stretches of this length, and only those near a commitment. Longer than {@link LETTER}. */
const STRETCH = 32_000;
/** A name that begins in a stretch ends within so many signs behind it. */
const LONGEST_NAME = 240;

/** Each stretch is looked through once, however many commitments it holds. */
const speakersByText = new WeakMap<CleanText, Map<number, Speakers>>();

function speakersIn(clean: CleanText, stretch: number): Speakers {
  const stretches = speakersByText.get(clean) ?? new Map<number, Speakers>();
  speakersByText.set(clean, stretches);
  const known = stretches.get(stretch);
  if (known !== undefined) return known;
  const begin = stretch * STRETCH;
  const end = begin + STRETCH;
  // With the sign before it, which shows whether a line begins there.
  const from = Math.max(0, begin - 1);
  const text = clean.text.slice(from, end + LONGEST_NAME);
  const namesOf = (pattern: RegExp): Named[] => Array.from(text.matchAll(pattern), (match) => named(match, from, match[1] ?? match[2] ?? '')).filter(({ start }) => start >= begin && start < end);
  const found = { turns: namesOf(TURN), signatures: namesOf(SIGNATURE) };
  stretches.set(stretch, found);
  return found;
}

const letterOf = (clean: CleanText): string | null => LETTER_OF.exec(clean.text.slice(0, 4_000))?.[1]?.trim().toLowerCase() ?? null;

const named = (match: RegExpExecArray, from: number, name: string): Named => ({
  start: from + match.index, end: from + match.index + match[0].length, name: VNG.test(name) ? 'VNG' : name.replace(/[ ,]{1,2}$/, ''),
});

/**
 * Who says "ik" or "wij" at a place (a clean offset): in a debate the member or minister whose turn it is,
 * in a letter the one who signs it or whose letter it says to be.
 * @returns the words of the document, or `null`
 */
export function speakerAt(clean: CleanText, at: number): string | null {
  const here = Math.floor(at / STRETCH);
  const [before, around, after] = [here - 1, here, here + 1].map((stretch) => speakersIn(clean, stretch));
  const turn = lastBy(around?.turns, at) ?? lastBy(before?.turns, at);
  if (turn !== undefined && at - turn.end < LETTER) return turn.name;
  const signature = around?.signatures.find(({ start }) => start > at) ?? after?.signatures[0];
  return signature !== undefined && signature.start - at < LETTER ? signature.name : letterOf(clean);
}

const lastBy = (names: readonly Named[] = [], at: number): Named | undefined => names[lastStartingBefore(names, at)];
