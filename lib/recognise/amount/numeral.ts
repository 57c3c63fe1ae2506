/** A number written in digits. */
export interface Numeral {
  readonly value: number;
  /** Where it ends in the text it was read from; the dash of "24,-" is part of it. */
  readonly end: number;
  /** Whether it has the look of a sum: thousands set apart, decimals, or ",-". */
  readonly written: 'plain' | 'grouped' | 'decimal' | 'dash';
  /** Whether it can be read in another way ("73,460", or a footnote digit that stuck to it). */
  readonly doubtful: boolean;
}

const GROUPED = /(\d{1,3}(?:(?:\.\d{3}){1,5}|(?: \d{3}){1,5}|(?:'\d{3}){1,5}))(?:,(\d{1,4}))?/y;
const ENGLISH = /\d{1,3}(?:(?:,\d{3}){1,5}\.\d{1,2}|(?:,\d{3}){2,5})(?![\d.,]\d)/y;
const PLAIN = /(\d{1,15})(?:[.,](\d{1,9}))?/y;
const FRACTION = /,(\d{1,3})(?!\d)/y;
const WHOLE_DASH = /[,.]-{1,2}(?![-\d])|,=/y;
const STUCK_DIGITS = /\d{1,2}(?![\d.,\p{L}])/uy;
const RUNS_ON = /\d|[.,]\d/y;

/**
 * Reads the number that starts at `at`: Dutch notation first (dot, space or apostrophe between
 * thousands, comma before decimals), English notation where it cannot be Dutch.
 * @returns `null` where no number starts, or where the digits are something else ("34.3.1.21")
 */
export function numeralAt(text: string, at: number): Numeral | null {
  return grouped(text, at) ?? english(text, at) ?? plain(text, at);
}

function grouped(text: string, at: number): Numeral | null {
  const match = matchAt(GROUPED, text, at);
  if (match === null) return null;
  const [whole, integer = '', decimals = ''] = match;
  let end = at + whole.length;
  let doubtful = false;
  if (matchAt(RUNS_ON, text, end) !== null) {
    const dotted = whole.includes('.') && decimals === '' && !whole.startsWith('0');
    if (!dotted || matchAt(STUCK_DIGITS, text, end) === null) return null;
    doubtful = true;
  }
  const dash = decimals === '' ? matchAt(WHOLE_DASH, text, end) : null;
  end += dash?.[0].length ?? 0;
  const digits = integer.replace(/[. ']/g, '');
  return { value: Number(`${digits}.${decimals}`), end, written: dash === null ? 'grouped' : 'dash', doubtful };
}

function english(text: string, at: number): Numeral | null {
  const match = matchAt(ENGLISH, text, at);
  if (match === null) return null;
  return { value: Number(match[0].replace(/,/g, '')), end: at + match[0].length, written: 'grouped', doubtful: false };
}

function plain(text: string, at: number): Numeral | null {
  const match = matchAt(PLAIN, text, at);
  if (match === null) return fraction(text, at);
  const [whole, integer = '', decimals = ''] = match;
  let end = at + whole.length;
  if (matchAt(RUNS_ON, text, end) !== null) return null;
  if (decimals !== '') {
    const doubtful = decimals.length === 3 && integer !== '0';
    return { value: Number(`${integer}.${decimals}`), end, written: 'decimal', doubtful };
  }
  const dash = matchAt(WHOLE_DASH, text, end);
  end += dash?.[0].length ?? 0;
  return { value: Number(integer), end, written: dash === null ? 'plain' : 'dash', doubtful: false };
}

/** ",89": cents without a nought in front. */
function fraction(text: string, at: number): Numeral | null {
  const match = matchAt(FRACTION, text, at);
  const free = at === 0 || /[\s(]/.test(text.charAt(at - 1));
  return match === null || !free ? null : { value: Number(`0.${match[1] ?? '0'}`), end: at + match[0].length, written: 'decimal', doubtful: false };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
