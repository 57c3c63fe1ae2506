import type { CleanText } from '../../text/clean-text';
import { sheetLines, type Sheet, type SheetLine } from './sheet';

const CLOSING = /^(?:Hoogachtend|Met (?:de meeste )?hoogachting|Met vriendelijke groet(?:en)?|Vriendelijke groet(?:en)?)[,.]?$/i;
const OFFICE = /^(?:Mede namens .{3,200}, ?)?(?:De |DE )?(?:[Mm]inister|MINISTER|[Ss]taatssecretaris|STAATSSECRETARIS|[Vv]oorzitter|VOORZITTER|[Gg]riffier|[Bb]urgemeester)(?:-[Pp]resident| van | voor | VAN | VOOR |,|$)/;
const PERSON = /^(?:(?:mr|dr|drs|ir|ing|prof|mw|dhr|de heer|mevrouw)\.? ?){0,3}(?:(?:\p{Lu}\.[ -]?){1,6}|\p{Lu}\p{Ll}{1,15} )(?:(?:van|de|der|den|ter|ten|te|het|'t|in)[ -]){0,3}\p{Lu}[\p{L}' -]{1,40}(?: MA| MSc| LLM)?$/u;
const LONGEST_LINE = 90;
const MOST_LINES = 5;

/** Whether a line is a closing formula ("Hoogachtend,"). */
export const isClosing = (line: string): boolean => CLOSING.test(line);

/** Whether a line names an office and nothing else, as above a signature: "De Minister van Financiën,". */
export const isOffice = (line: string): boolean => /,$/.test(line) && line.length < 200 && OFFICE.test(line);

/**
 * Who signed the letter that begins at `from`: organisation, name and office as printed, joined by commas.
 * @param from source offset of the salutation, or of the head of the document
 * @returns `null` when nobody did, or only a picture of a signature stands there
 */
export function signatureAfter({ clean }: Sheet, from: number): string | null {
  const end = Math.min(clean.source.text.length, from + MOST_REACH);
  const signed = signatureLines(linesFromClosing(clean, from, end) ?? linesFromOffice(clean, from, end));
  return signed.length === 0 ? null : signed.join(', ');
}

const MOST_REACH = 120_000;
/** A signature with what may stand in between takes no more than this. */
const LONGEST_SIGNATURE = 4_000;
/** Words of every closing formula and of every office: only where one stands lines are looked at. */
const CLOSING_WORD = /hoogacht|groet/gi;
const OFFICE_WORD = /minister|staatssecretaris|voorzitter|griffier|burgemeester/i;

const printedLines = (clean: CleanText, start: number, end: number): SheetLine[] => sheetLines(clean, start, end).filter((line) => line.kind !== 'furniture');

function linesFromClosing(clean: CleanText, from: number, end: number): SheetLine[] | null {
  const { text } = clean.source;
  let lineEnd = from;
  for (const { index } of text.slice(from, end).matchAll(CLOSING_WORD)) {
    if (from + index < lineEnd) continue;
    const start = Math.max(from, text.lastIndexOf('\n', from + index) + 1);
    const newLine = text.indexOf('\n', from + index);
    lineEnd = newLine < 0 ? end : Math.min(newLine, end);
    if (isClosing(printedLines(clean, start, lineEnd)[0]?.text ?? '')) return printedLines(clean, start, Math.min(end, start + LONGEST_SIGNATURE));
  }
  return null;
}

function linesFromOffice(clean: CleanText, from: number, end: number): SheetLine[] {
  if (!OFFICE_WORD.test(clean.source.text.slice(from, end))) return [];
  const lines = printedLines(clean, from, end);
  const at = lines.findIndex((line, i) => isOffice(line.text) && PERSON.test(lines[i + 1]?.text ?? ''));
  return at < 0 ? [] : lines.slice(at);
}

/**
 * The lines of a signature that can be a body, a name or an office.
 * @param lines from the closing formula on, or from the office where there is no such formula
 */
export function signatureLines(lines: readonly SheetLine[]): string[] {
  const [first] = lines;
  const words: string[] = [];
  for (const line of first !== undefined && isClosing(first.text) ? lines.slice(1) : lines) {
    const { text } = line;
    if (words.length === MOST_LINES || text.length > LONGEST_LINE || startsAnew(line, words.length > 0)) break;
    if (!/^\p{L}/u.test(text) || /[.!?:]$/.test(text) || NEXT_PART.test(text)) break;
    words.push(trimmed(text));
  }
  return words;
}

/** A title, or a list item; but "A. de Boer" is a name, and a name alone on a line may look like a heading. */
function startsAnew({ text, kind, level }: SheetLine, hasWords: boolean): boolean {
  if (kind === 'heading') return level === 1 || hasWords && !PERSON.test(text);
  return kind === 'listItem' && !PERSON.test(text);
}

const NEXT_PART = /^(?:Deze ledenbrief|Bijlage|Betreft|Onderwerp|Kenmerk|Pagina|Datum)\b/i;

const trimmed = (text: string): string => text.replace(/[,;]$/, '').trim();

/** A name with the office below it, as under a foreword: "Marjanne Sint / Voorzitter Visitatiecommissie …". */
export function nameWithOffice(lines: readonly SheetLine[]): string | null {
  const at = lines.findIndex((line, i) => PERSON.test(line.text) && /^(?:Voorzitter|Directeur|Secretaris|voorzitter|directeur)\b/.test(lines[i + 1]?.text ?? ''));
  return at < 0 ? null : `${trimmed(lines[at]?.text ?? '')}, ${trimmed(lines[at + 1]?.text ?? '')}`;
}
