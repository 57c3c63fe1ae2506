import type { CleanText } from '../../text/clean-text';
import { lastStartingBefore, type Span } from '../../text/span';

const SIGNATURE = /\b(?:groet|groeten|hoogachtend|hoogachting),?\n(?:de |het )?([^\n]{4,100})|\n(?:de |het )?((?:minister|staatssecretaris)(?:-president| van [^\n,(]{3,90}| voor [^\n,(]{3,60})|college van [^\n,]{3,60})(?:,|\n|$)/giu;
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
  readonly letterOf: string | null;
}

/** Found once for each text, however many commitments it holds. */
const speakersByText = new WeakMap<CleanText, Speakers>();

function speakersOf(clean: CleanText): Speakers {
  const known = speakersByText.get(clean);
  if (known !== undefined) return known;
  const { text } = clean;
  const found: Speakers = {
    turns: Array.from(text.matchAll(TURN), (match) => named(match, match[1] ?? '')),
    signatures: Array.from(text.matchAll(SIGNATURE), (match) => named(match, match[1] ?? match[2] ?? '')),
    letterOf: LETTER_OF.exec(text.slice(0, 4_000))?.[1]?.trim().toLowerCase() ?? null,
  };
  speakersByText.set(clean, found);
  return found;
}

const named = (match: RegExpExecArray, name: string): Named => ({
  start: match.index, end: match.index + match[0].length, name: VNG.test(name) ? 'VNG' : name.replace(/[ ,]{1,2}$/, ''),
});

/**
 * Who says "ik" or "wij" at a place (a clean offset): in a debate the member or minister whose turn it is,
 * in a letter the one who signs it or whose letter it says to be.
 * @returns the words of the document, or `null`
 */
export function speakerAt(clean: CleanText, at: number): string | null {
  const { turns, signatures, letterOf } = speakersOf(clean);
  const turn = turns[lastStartingBefore(turns, at)];
  if (turn !== undefined && at - turn.end < LETTER) return turn.name;
  const signature = signatures[lastStartingBefore(signatures, at) + 1];
  return signature !== undefined && signature.start - at < LETTER ? signature.name : letterOf;
}
