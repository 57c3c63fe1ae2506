import type { Span } from '../../text/span';
import { currencyWord, isCode, isCurrencyAdjective, signOf, type Sign } from './currency';
import { scaled, scaleOf, type Scale } from './scale';
import type { Token } from './token';

/** One number with what belongs to it: its sign, scale word and currency. */
export interface Term extends Span {
  /** As printed, without scale; negative when the text says so. */
  readonly value: number;
  readonly scale: Scale | null;
  readonly sign: Sign | null;
  /** "24,-": the dash stands for cents and so for money. */
  readonly dash: boolean;
  /** "een" may be an article; a small plain number may be anything. */
  readonly written: 'article' | 'word' | 'plain' | 'grouped' | 'decimal';
  readonly doubtful: boolean;
}

/** Reads every term of a row of tokens, in order. */
export function termsOf(text: string, tokens: readonly Token[]): Term[] {
  const terms: Term[] = [];
  for (let at = 0; at < tokens.length;) {
    const found = canStart(tokens[at]) ? new TermReader(text, tokens, at, terms.at(-1)?.end ?? -1).read() : null;
    if (found === null) at++;
    else {
      terms.push(found.term);
      at = found.next;
    }
  }
  return terms;
}

/** Whether a term may begin with this token; most words are told apart here. */
function canStart(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return token !== undefined && (token.kind !== 'other' || token.text === '(');
  return token.value !== null || token.lower === 'euro' || token.lower === 'minus' || token.lower === 'min' || isCode(token.text);
}

interface Count { readonly value: number; readonly written: Term['written']; readonly dash: boolean; readonly doubtful: boolean }

class TermReader {
  readonly #start: number;
  #at: number;

  constructor(readonly text: string, readonly tokens: readonly Token[], at: number, readonly previousEnd: number) {
    this.#start = at;
    this.#at = at;
  }

  read(): { term: Term; next: number } | null {
    const bullet = this.#bullet();
    const before = bullet ? '' : this.#minus('attached') || this.#wholeBracket();
    const leading = this.#leadingSign();
    const inner = leading === null ? '' : this.#minus('apart') || this.#bracket();
    const count = this.#count(leading !== null || before !== '');
    if (count === null) return null;
    if (inner === '(') this.#closing();
    const scale = this.#scale(leading !== null);
    const rest = scale !== null && count.written === 'word' ? this.#rest(scale) : 0;
    const trailing = this.#trailingSign(leading);
    const behind = this.#minusBehind(before === '(');
    if (behind === null) return null;
    const sign = leading ?? trailing;
    if (sign?.needsScale === true && scale === null) return null;
    if (sign === null && scale === null && this.#runsIntoWord()) return null;
    const cents = sign !== null && scale === null && Number.isInteger(count.value) && sign.factor === 1 ? this.#cents() : 0;
    const alone = bullet && this.#endsLine();
    const negative = alone || before !== '' || inner !== '' || behind !== '';
    const size = count.value + cents + (scale === null ? 0 : rest / scale.factor);
    return {
      term: {
        start: this.#token(this.#start + (bullet && !alone ? 1 : 0))?.start ?? 0, end: this.#end(), value: negative ? -size : size, scale, sign,
        dash: count.dash, written: count.written, doubtful: count.doubtful || alone || before === 'min' || before === '(',
      },
      next: this.#at,
    };
  }

  #token(index = this.#at): Token | undefined {
    return this.tokens[index];
  }

  #word(index = this.#at): string {
    const token = this.#token(index);
    return token?.kind === 'word' ? token.lower : '';
  }

  #end(): number {
    return this.#token(this.#at - 1)?.end ?? 0;
  }

  /** A minus, "-/-" or the word; in front of a sum it must stand against it, for a dash alone is punctuation. */
  #minus(where: 'attached' | 'apart'): '' | '-' | 'min' {
    const token = this.#token();
    if (token === undefined) return '';
    const next = this.#token(this.#at + 1);
    if (token.kind === 'minus') {
      const double = token.end - token.start === 3;
      const free = token.start === 0 || /[\s(|]/.test(this.text.charAt(token.start - 1));
      const continues = this.previousEnd >= 0 && token.start - this.previousEnd <= 1;
      const cell = /(?:\t|\| ?)$/.test(this.text.slice(Math.max(0, token.start - 2), token.start));
      if (where === 'apart' || double || (free && !continues && (next?.start === token.end || cell))) {
        this.#at++;
        return '-';
      }
      return '';
    }
    const said = where === 'attached' && (this.#word() === 'minus' || this.#word() === 'min') && (next?.kind === 'sign' || next?.kind === 'number');
    if (said) this.#at++;
    return !said ? '' : this.#word(this.#at - 1) === 'minus' ? '-' : 'min';
  }

  /** A dash at the start of a line: it opens a list item, and is a minus only where the sum fills the line. */
  #bullet(): boolean {
    const token = this.#token();
    const next = this.#token(this.#at + 1);
    const opens = token?.kind === 'minus' && token.end - token.start === 1 && next !== undefined && next.start > token.end && (token.start === 0 || this.text.charAt(token.start - 1) === '\n');
    if (opens) this.#at++;
    return opens;
  }

  #endsLine(): boolean {
    return /^[.;]?(?:\n|$)/.test(this.text.slice(this.#end(), this.#end() + 2));
  }

  #bracket(): '' | '(' {
    const token = this.#token();
    const closes = this.#token(this.#at + 2);
    const open = token?.kind === 'other' && token.text === '(' && closes?.kind === 'other' && closes.text === ')';
    if (open) this.#at++;
    return open ? '(' : '';
  }

  /** A bracket at the start of a line or cell; when it closes behind the sum, the sum is negative. */
  #wholeBracket(): '' | '(' {
    const token = this.#token();
    const opens = token?.kind === 'other' && token.text === '(' && (token.start === 0 || /[\n\t]/.test(this.text.charAt(token.start - 1)));
    if (opens) this.#at++;
    return opens ? '(' : '';
  }

  /** The bracket that closes a negative sum and the line, or "-/-" behind a sum; `null` where a bracket holds more than the sum. */
  #minusBehind(bracketed: boolean): '' | '-' | null {
    const token = this.#token();
    if (bracketed) {
      const closes = token?.kind === 'other' && token.text === ')' && /^(?:[\n\t]|$)/.test(this.text.slice(token.end, token.end + 1));
      if (closes) this.#at++;
      return closes ? '-' : null;
    }
    if (token?.kind !== 'minus' || token.end - token.start !== 3) return '';
    this.#at++;
    return '-';
  }

  #closing(): void {
    const token = this.#token();
    if (token?.kind === 'other' && token.text === ')') this.#at++;
  }

  #leadingSign(): Sign | null {
    const token = this.#token();
    const sign = token?.kind === 'sign' ? token.sign : token?.kind === 'word' ? (signOf(token.text) ?? currencyWord(token.lower, '')) : null;
    if (sign?.leads !== true) return null;
    this.#at++;
    return sign;
  }

  #count(attached: boolean): Count | null {
    const token = this.#token();
    if (token?.kind === 'number') {
      if (!attached && !this.#standsFree(token)) return null;
      this.#at++;
      const { value, written, doubtful } = token.numeral;
      return { value: value + this.#andHalf(), written: written === 'dash' ? 'grouped' : written, dash: written === 'dash', doubtful };
    }
    if (token?.kind !== 'word' || token.value === null) return null;
    this.#at++;
    if (token.lower !== 'een' && token.lower !== 'één') return { value: token.value + this.#andHalf(), written: 'word', dash: false, doubtful: false };
    const next = this.#token();
    if (next?.kind === 'word' && next.value !== null && (next.value < 1 || scaleOf(next.lower) === null)) {
      if (next.value >= 1) return null;
      this.#at++;
      return { value: next.value, written: 'word', dash: false, doubtful: false };
    }
    return { value: 1, written: token.lower === 'een' ? 'article' : 'word', dash: false, doubtful: false };
  }

  /** "2 en een half" */
  #andHalf(): number {
    const half = this.#word() === 'en' && this.#word(this.#at + 1) === 'een' && /^hal(?:f|ve)$/.test(this.#word(this.#at + 2));
    if (half) this.#at += 3;
    return half ? 0.5 : 0;
  }

  /** Whether a number is not a part of something longer: "COVID-19", "2016/2017", "U201", "12.30 uur". */
  #standsFree({ start, end }: Token): boolean {
    const before = this.text.slice(Math.max(0, start - 2), start);
    return !/[\p{L}\d/:#_.]$|\p{L}-$/u.test(before) && !/^(?: ?%|[/:]\d|°)/.test(this.text.slice(end, end + 2));
  }

  #scale(signed: boolean): Scale | null {
    const token = this.#token();
    if (token?.kind !== 'word') return null;
    const scale = scaleOf(token.lower);
    if (scale === null) return null;
    if (scale.form === 'letter' && !this.#isScaleLetter(token, signed)) return null;
    this.#at++;
    const dot = this.#token();
    if (scale.form === 'abbreviation' && dot?.kind === 'other' && dot.text === '.' && dot.start === token.end) this.#at++;
    const second = scale.factor === 1e3 ? scaleOf(this.#word()) : null;
    if (second?.form !== 'word') return scale;
    this.#at++;
    return { ...second, factor: scale.factor * second.factor };
  }

  #isScaleLetter(token: Token, signed: boolean): boolean {
    const glued = this.#token(this.#at - 1)?.end === token.start;
    const measure = /^[\d²³]/.test(this.text.slice(token.end, token.end + 1));
    return glued && !measure && (signed || this.#signAt(this.#at + 1) !== null);
  }

  /** "twee miljoen driehonderdduizend euro": a second number word, smaller than the scale. */
  #rest(scale: Scale): number {
    const token = this.#token();
    if (token?.kind !== 'word' || token.value === null || token.lower === 'een' || token.value >= scale.factor) return 0;
    if (this.#signAt(this.#at + 1) === null) return 0;
    this.#at++;
    return token.value;
  }

  #signAt(index: number): { sign: Sign; length: number } | null {
    const token = this.#token(index);
    if (token?.kind === 'sign') return { sign: token.sign, length: 1 };
    if (token?.kind !== 'word') return null;
    const coded = /^(?:[A-Z]{3}|[a-z]{3})$/.test(token.text) ? signOf(token.text) : null;
    if (coded !== null) return { sign: coded, length: 1 };
    const adjective = isCurrencyAdjective(token.lower) ? token.lower : '';
    const named = currencyWord(adjective === '' ? token.lower : this.#word(index + 1), adjective);
    if (named !== null) return { sign: named, length: adjective === '' ? 1 : 2 };
    return null;
  }

  #trailingSign(leading: Sign | null): Sign | null {
    const found = this.#signAt(this.#at);
    if (found === null) return null;
    const token = this.#token();
    const next = this.#token(this.#at + found.length);
    const belongsToNext = found.sign.leads && token?.kind === 'sign' && next?.kind === 'number' && next.start - token.end <= 1;
    if (belongsToNext || (leading !== null && leading.currency !== found.sign.currency)) return null;
    this.#at += found.length;
    const sterling = found.sign.currency === 'GBP' && this.#word() === 'sterling';
    if (sterling) this.#at++;
    return sterling ? { ...found.sign, needsScale: false } : found.sign;
  }

  /** "3 euro en 50 cent", "vijf euro vijftig": the part after the whole, in units. */
  #cents(): number {
    const and = this.#word() === 'en' ? 1 : 0;
    const token = this.#token(this.#at + and);
    const value = token?.kind === 'number' && token.numeral.written === 'plain' ? token.numeral.value : token?.kind === 'word' ? token.value : null;
    if (token === undefined || value === null || value >= 100 || !Number.isInteger(value)) return 0;
    const named = currencyWord(this.#word(this.#at + and + 1), '')?.factor === 0.01;
    const following = this.#token(this.#at + 1);
    const closes = and === 0 && value >= 10 && (following === undefined || (following.kind === 'word' && following.lower === 'per') || (following.kind === 'other' && /^[.,;:!?)]$/.test(following.text)));
    if (!named && !closes) return 0;
    this.#at += and + (named ? 2 : 1);
    return scaled(value, 0.01);
  }

  /** A number against a word is a name or a measure: "3e", "12bis". */
  #runsIntoWord(): boolean {
    const token = this.#token();
    return token?.kind === 'word' && token.start === this.#end();
  }
}
