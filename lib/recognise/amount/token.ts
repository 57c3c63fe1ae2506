import type { Span } from '../../text/span';
import { SIGN, signOf, type Sign } from './currency';
import { numberWord } from './number-word';
import { numeralAt, type Numeral } from './numeral';

/** The pieces that sums of money are made of; `end` and `start` count in the text they were read from. */
export type Token = Span & (
  | { readonly kind: 'number'; readonly numeral: Numeral }
  | { readonly kind: 'sign'; readonly sign: Sign }
  | { readonly kind: 'word'; readonly text: string; readonly lower: string; /** What a number word says. */ readonly value: number | null }
  | { readonly kind: 'minus' }
  | { readonly kind: 'other'; readonly text: string }
);

const WORD = /\p{L}+(?:['-]\p{L}+)*/uy;
const MINUS = /-\/-|--?/y;

/** Cuts `text` between `start` and `end` into tokens; spaces are left out. */
export function tokensOf(text: string, { start, end }: Span): Token[] {
  const tokens: Token[] = [];
  let at = start;
  while (at < end) {
    if (text.charAt(at) === ' ') {
      at++;
      continue;
    }
    const token = tokenAt(text, at);
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

function tokenAt(text: string, start: number): Token {
  const sign = signAt(text, start);
  if (sign !== null) return sign;
  const numeral = /[\d,]/.test(text.charAt(start)) ? numeralAt(text, start) : null;
  if (numeral !== null) return { kind: 'number', start, end: numeral.end, numeral };
  WORD.lastIndex = start;
  const word = WORD.exec(text)?.[0];
  if (word !== undefined) {
    const lower = word.toLowerCase();
    return { kind: 'word', start, end: start + word.length, text: word, lower, value: numberWord(lower) };
  }
  MINUS.lastIndex = start;
  const minus = MINUS.exec(text)?.[0];
  if (minus !== undefined) return { kind: 'minus', start, end: start + minus.length };
  return skipDigits(text, start);
}

/** A sign, where no word runs into it ("directeur" holds no "eur"). */
function signAt(text: string, start: number): Token | null {
  SIGN.lastIndex = start;
  const found = SIGN.exec(text)?.[0];
  if (found === undefined || (start > 0 && /^[a-z]/i.test(found) && /\p{L}/u.test(text.charAt(start - 1)))) return null;
  const sign = signOf(found);
  return sign === null ? null : { kind: 'sign', start, end: start + found.length, sign };
}

/** Digits that are no number ("34.3.1.21") are skipped as a whole, any other sign by itself. */
function skipDigits(text: string, start: number): Token {
  let end = start + 1;
  if (/\d/.test(text.charAt(start))) while (/[\d.,]/.test(text.charAt(end))) end++;
  return { kind: 'other', start, end, text: text.slice(start, end) };
}
