import type { CleanText } from '../text/clean-text';
import { linesOf, type Line } from '../text/lines';
import { lastStartingBefore } from '../text/span';
import { letterhead } from './printed/letterhead';
import { sheetLines } from './printed/sheet';
import { isClosing, isOffice, signatureLines } from './printed/signature';
import type { DocumentPart } from './reading';

const SUMMARY = /^samenvatting$/i;
const LETTERHEAD = /^(?:betreft|onderwerp)(?:$|[: \t])/i;
const SALUTATION = /^(?:zeer )?(?:hoog)?geachte? .{2,90},$/i;
const APPENDIX = /^(?:BIJLAGEN?(?:[ :.\d].{0,120})?|Bijlage(?: [\dA-Z]{1,3})?(?:: .{3,120})?)$/;
const SIGNS = /^[#*_ ]{1,8}|[*_]{1,3}$/g;
/** A letter says what it is about within this reach of its letterhead. */
const LETTERHEAD_REACH = 600;
/** A summary in front of a letter stands on its first page. */
const SUMMARY_WITHIN = 3_000;

const LONGEST_LINE = 160;
const LINES_PER_STEP = 2_000;
const STRETCH = 64_000;

interface Open {
  readonly start: number;
  readonly title: string;
  readonly isLetter: boolean;
  greeted: boolean;
  speaker: string | null;
  signed: boolean;
}

/**
 * The parts of a document in which one sender speaks: a summary, a letter, a letter glued behind it, an appendix.
 * @returns nothing when the document is no letter; the parts follow one another and cover the text
 */
export function partsOf(clean: CleanText): DocumentPart[] {
  const steps = partsSteps(clean);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The parts in short steps; see {@link partsOf}. */
export function* partsSteps(clean: CleanText): Generator<undefined, DocumentPart[]> {
  const { text } = clean.source;
  const opened: Open[] = [];
  let current: Open = open(0, '', true);
  const begin = (next: Open): void => {
    opened.push(current);
    current = next;
  };
  let read = 0;
  for (const line of linesInTurn(text)) {
    if (++read % LINES_PER_STEP === 0) yield;
    if (line.text.length > LONGEST_LINE || isFurniture(clean, line)) continue;
    const words = withoutSigns(line.text);
    if (SUMMARY.test(words) && opened.length === 0 && !current.greeted && line.start < SUMMARY_WITHIN) {
      current = open(0, words, false);
    } else if (LETTERHEAD.test(words) && (current.signed || opensLetter(current))) {
      begin(open(line.start, subjectAt(clean, line.start), true));
    } else if (SALUTATION.test(words)) {
      if (current.signed || !current.isLetter) begin(open(line.start, subjectAt(clean, line.start), true));
      current.greeted = true;
    } else if (current.signed && isTitle(clean, line)) {
      begin(open(line.start, words, false));
    } else if (APPENDIX.test(words) && (current.signed || !current.isLetter) && line.start > 0) {
      begin(open(line.start, words, false));
    } else if (current.isLetter && !current.signed) sign(clean, current, line, words);
  }
  opened.push(current);
  return placed(opened, text.length);
}

/** The lines of a text of any length, without a list of all of them. */
function* linesInTurn(text: string): Generator<Line> {
  for (let start = 0; start < text.length;) {
    const lineEnd = text.indexOf('\n', start + STRETCH);
    const end = lineEnd < 0 ? text.length : lineEnd;
    for (const line of linesOf(text.slice(start, end))) yield { ...line, start: start + line.start, end: start + line.end };
    start = end + 1;
  }
}

/** A line without the signs of Markdown at its edges; most lines have none. */
const withoutSigns = (line: string): string => ('#*_ '.includes(line.charAt(0)) || '*_'.includes(line.charAt(line.length - 1)) ? line.replace(SIGNS, '') : line);

const open = (start: number, title: string, isLetter: boolean): Open => ({ start, title, isLetter, greeted: false, speaker: null, signed: false });

/** Behind a summary the letterhead of the letter itself follows. */
const opensLetter = (current: Open): boolean => !current.isLetter && SUMMARY.test(current.title);

function isFurniture({ source: { blocks } }: CleanText, line: Line): boolean {
  return blocks[lastStartingBefore(blocks, line.start)]?.kind === 'furniture';
}

/** A title of the first level behind a signed letter opens what the letter came with. */
function isTitle({ source: { blocks } }: CleanText, line: Line): boolean {
  const block = blocks[lastStartingBefore(blocks, line.start)];
  return block?.kind === 'heading' && block.level === 1;
}

function subjectAt(clean: CleanText, start: number): string {
  return letterhead(sheetLines(clean, start, Math.min(clean.source.text.length, start + LETTERHEAD_REACH))).subject ?? 'Brief';
}

function sign(clean: CleanText, current: Open, line: Line, words: string): void {
  if (!isClosing(words) && !isOffice(words)) return;
  const below = sheetLines(clean, line.start, Math.min(clean.source.text.length, line.start + LETTERHEAD_REACH));
  const signed = signatureLines(below);
  if (signed.length === 0) return;
  current.signed = true;
  current.speaker = signed[0] ?? null;
}

/** A summary speaks for who signed the letter behind it; an appendix for nobody that we know of. */
function placed(opened: readonly Open[], length: number): DocumentPart[] {
  const parts = opened.filter((part, i) => (opened[i + 1]?.start ?? length) > part.start);
  if (!parts.some((part) => part.speaker !== null || part.greeted)) return [];
  return parts.map((part, i) => ({
    start: part.start, end: parts[i + 1]?.start ?? length, title: part.title === '' ? 'Brief' : part.title,
    speaker: part.speaker ?? (SUMMARY.test(part.title) ? (parts[i + 1]?.speaker ?? null) : null),
  }));
}
