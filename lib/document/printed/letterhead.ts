import type { IsoDate } from '../../recognise/mark';
import { datedLine, dayOf } from './date-line';
import type { SheetLine } from './sheet';

/** What a letterhead tells with labels. */
export interface Letterhead {
  readonly subject: string | null;
  /** The kenmerk of the sender. */
  readonly reference: string | null;
  /** "Lbr. 12/094"; `null` without a number, and for a list of letters, which has many. */
  readonly lbr: string | null;
  readonly isList: boolean;
  readonly date: IsoDate | null;
  /** Index of the first line behind the letterhead: the salutation, or a heading. */
  readonly end: number;
}

type Label = 'subject' | 'reference' | 'date' | 'other';

/** Labels of letters of ministries, the VNG and municipalities, longest first. */
const LABELS: readonly (readonly [RegExp, Label])[] = [
  [/^(?:betreft|onderwerp)(?=$|[:\t ])/i, 'subject'],
  [/^(?:ons kenmerk|onze referentie|ons referentienummer|kenmerk|ledenbrief ?nummer)(?=$|[:\t ])/i, 'reference'],
  [/^(?:datum|dagtekening)(?=$|[:\t ])/i, 'date'],
  [/^(?:uw kenmerk|uw referentie|uw brief(?: van| \(kenmerk\))?|bijlagen?(?:\(n\))?|informatiecentrum tel\.?|telefoon|doorkiesnummer|behandeld door|contactpersoon|e-mail|aantal bijlagen)(?=$|[:\t ])/i, 'other'],
];
const LBR = /(?<![\p{L}\d])Lbr\.? ?\d{2}\/\d{3}(?!\d)/u;
/** A line that was drawn out to the full width holds label and number as two columns. */
const LBR_APART = /(?<=(?<![\p{L}\d])Lbr\.?)\t(?=\d{2}\/\d{3}(?!\d))/u;
/** "BB/U201201559", "2025-0000395533", "DGBI-TOP / 18037222"; no postal code and no telephone number. */
const REFERENCE = /^(?=\D{0,20}\d)(?!\d{4} ?[A-Z]{2}$|0\d{2,3}-?\d{6,7}$)[A-Z\d][A-Za-z\d]{1,20}(?: ?[./-] ?[A-Za-z\d()]{1,20}){0,6}$/;
/** Capitals that a scanner set apart in front of a mark: "I E NW/BSK-2023/297705". */
const SPACED_CAPITALS = /^(?:[A-Z]{1,2} ){1,5}(?=[A-Z]{1,4}\/)/;
/** So many lines below its label a value may stand: all labels may come first, then all values. */
const VALUE_WITHIN = 8;
const SALUTATION = /^(?:Zeer )?(?:geachte?|hooggeachte?|beste)[ ,]/i;
const CLOSES = /^(?:Samenvatting|Inleiding|Aanleiding|Hoogachtend)/i;
/** A kenmerk in front of the number, also one that lost its digits: "BB/U". */
const MARK_IN_FRONT = /^[A-Z]{1,6}(?:\/[A-Z]{1,6}){1,3}\d{0,12}$/;
const MOST_LINES = 60;
const LONGEST_SUBJECT = 300;

/**
 * Reads the labels above a letter, wherever their values stand: behind the label, on the lines below it, or all
 * values below all labels (letters of the VNG of 2012, 2014 and 2019 differ in this).
 */
export function letterhead(lines: readonly SheetLine[]): Letterhead {
  const end = endOf(lines);
  const reader = new LabelReader();
  for (const line of lines.slice(0, end)) {
    for (const [i, cell] of line.text.replace(LBR_APART, ' ').split('\t').entries()) reader.take(cell.trim(), line, i);
  }
  const isList = reader.numbers.size > 1;
  return { ...reader.found, lbr: isList ? null : ([...reader.numbers][0] ?? null), isList, end };
}

function endOf(lines: readonly SheetLine[]): number {
  const end = lines.slice(0, MOST_LINES).findIndex(({ text }) => SALUTATION.test(text) || CLOSES.test(text));
  return end < 0 ? Math.min(lines.length, MOST_LINES) : end;
}

class LabelReader {
  readonly found: { subject: string | null; reference: string | null; date: IsoDate | null } = { subject: null, reference: null, date: null };
  /** Numbers of ledenbrieven, as printed. */
  readonly numbers = new Set<string>();
  /** Labels that wait for a value, and the line until which they do. */
  #waiting: { readonly label: Label; readonly until: number }[] = [];
  #line = 0;
  /** The subject goes on on the next line while this is set. */
  #inSubject = false;

  take(cell: string, line: SheetLine, column: number): void {
    if (column === 0) this.#line++;
    const lbr = numberIn(cell);
    if (lbr !== null) this.numbers.add(lbr);
    const words = lbr === null ? cell : cell.slice(0, cell.indexOf(lbr)).trim();
    const label = labelOf(words);
    if (label !== null) this.#open(label.label, label.value);
    else if (words !== '') this.#value(words, line, column);
    else if (lbr !== null) this.#inSubject = false;
  }

  #open(label: Label, value: string): void {
    this.#inSubject = false;
    if (value !== '' && this.#fill(label, value)) this.#inSubject = label === 'subject';
    else this.#waiting.push({ label, until: this.#line + VALUE_WITHIN });
  }

  #value(words: string, line: SheetLine, column: number): void {
    if (this.#inSubject && this.#goesOn(words, line, column)) return;
    this.#inSubject = false;
    this.#waiting = this.#waiting.filter(({ until }) => until >= this.#line);
    const taker = this.#waiting.find(({ label }) => fits(label, words));
    if (taker === undefined) return;
    this.#waiting = this.#waiting.filter((waiting) => waiting !== taker);
    this.#inSubject = this.#fill(taker.label, words) && taker.label === 'subject';
  }

  /** A subject of several lines: no blank line between, no value of another label. */
  #goesOn(words: string, line: SheetLine, column: number): boolean {
    const { subject } = this.found;
    if (subject === null || line.blankBefore > 0 || column > 0 || subject.length > LONGEST_SUBJECT) return false;
    if (this.#waiting.some(({ label }) => label !== 'subject' && fits(label, words)) || dayOf(words) !== null) return false;
    this.found.subject = `${subject} ${words}`;
    return true;
  }

  /** @returns whether the value can be one of this label */
  #fill(label: Label, value: string): boolean {
    if (!fits(label, value)) return false;
    if (label === 'subject') this.found.subject ??= value;
    if (label === 'reference') this.found.reference ??= closedUp(value);
    if (label === 'date') this.found.date ??= datedLine(value);
    return true;
  }
}

/** The number of a ledenbrief, where it stands as one: alone, behind a label or kenmerk, or in front of the number of a twin ("CvA/LOGA 17/11"). */
function numberIn(cell: string): string | null {
  const match = LBR.exec(cell);
  if (match === null) return null;
  const before = cell.slice(0, match.index).trim();
  const after = cell.slice(match.index + match[0].length);
  const alone = before === '' || labelOf(before) !== null || MARK_IN_FRONT.test(before);
  return alone && /^(?: [A-Z][\w/ ]{1,30})?$/.test(after) ? match[0] : null;
}

function labelOf(cell: string): { readonly label: Label; readonly value: string } | null {
  for (const [pattern, label] of LABELS) {
    const match = pattern.exec(cell);
    if (match === null) continue;
    const rest = cell.slice(match[0].length);
    const value = rest.replace(/^ ?: ?/, '').trim();
    // "Onderwerp van deze brief is" is a sentence, not a label.
    if (label === 'subject' && value !== '' && !rest.includes(':') && !/^["'(]?[\p{Lu}\d]/u.test(value)) return null;
    if (label !== 'subject' && value !== '' && !fits(label, value) && !/^ ?:/.test(rest)) return null;
    return { label, value };
  }
  return null;
}

const closedUp = (value: string): string => value.replace(SPACED_CAPITALS, (capitals) => capitals.replaceAll(' ', ''));

function fits(label: Label, value: string): boolean {
  switch (label) {
    case 'date': return datedLine(value) !== null;
    case 'reference': return REFERENCE.test(closedUp(value)) && datedLine(value) === null;
    case 'subject': return value.length <= LONGEST_SUBJECT && /\p{L}{3}/u.test(value) && datedLine(value) === null && !REFERENCE.test(value);
    case 'other': return /^\(?\d[\d ()-]{0,20}$|^-$/.test(value) || /^[\w.+-]{1,60}@[\w.-]{3,60}$/.test(value);
  }
}
