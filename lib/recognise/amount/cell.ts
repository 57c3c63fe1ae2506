import { numeralAt } from './numeral';

/** A number that fills a cell of a table. */
export interface CellNumber {
  readonly value: number;
  /** Stretch of the cell that holds the number with its sign and brackets. */
  readonly start: number;
  readonly end: number;
}

const OPENING = /^(?:(?:€|EUR) ?)?(\(|-\/-|--?|\+)? ?(?:(?:€|EUR) ?)?/;
const CLOSING = /^ ?(\)|-)?(?: ?([VN]))?(?: ?\*{1,3})?$/;
const ENGLISH_THOUSANDS = /^-?\d{1,3}(?:,\d{3}){1,4}$/;

/**
 * The number in a cell. A minus, "-/-", brackets and the municipal N (nadeel) make it negative.
 * @param text the cell in clean text, without white space at its edges
 * @param commaThousands whether this column sets thousands apart by commas
 * @returns `null` when the cell holds anything else: words, "-", "p.m.", a percentage
 */
export function cellNumber(text: string, commaThousands: boolean): CellNumber | null {
  const [opening = '', minus = ''] = OPENING.exec(text) ?? [];
  const reading = commaThousands ? text.replace(/,(?=\d{3})/g, '.') : text;
  const numeral = numeralAt(reading, opening.length);
  if (numeral === null || numeral.written === 'dash' && minus === '(') return null;
  const closing = CLOSING.exec(text.slice(numeral.end));
  if (closing === null || (minus === '(') !== (closing[1] === ')')) return null;
  const negative = minus === '(' || minus.startsWith('-') || closing[1] === '-' || closing[2] === 'N';
  const end = numeral.end + (closing[1] === undefined ? 0 : closing[0].indexOf(closing[1]) + 1);
  return { value: negative ? -numeral.value : numeral.value, start: 0, end };
}

/** Whether a column writes "50,736" for fifty thousand: every comma in it stands before three digits, more than once. */
export function setsThousandsByComma(cells: readonly string[]): boolean {
  const withComma = cells.filter((cell) => cell.includes(','));
  return withComma.length > 1 && withComma.every((cell) => ENGLISH_THOUSANDS.test(cell));
}
