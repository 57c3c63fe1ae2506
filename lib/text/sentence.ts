import type { CleanText } from './clean-text';
import type { Span } from './span';

/** Longest sentence that is looked at on each side of a place, in UTF-16 code units. */
const REACH = 700;

const SENTENCE_END = /(?:[.!?]["')\]]{0,2}|:) (?=["'(]?\p{Lu})/gu;
const ABBREVIATION = /(?:^|[ ("'])(?:ca|nrs?|art|dhr|mr|mw|drs|dr|ir|ing|prof|resp|bijv|blz|incl|excl|[A-Z]|o\.a|i\.c|t\.a\.v|m\.b\.t|i\.v\.m|d\.d)\. $/;
const ITEM_SIGN = /^(?:[-•*o»] |\(?[a-z0-9]{1,2}[.)] )/;

/**
 * The sentence around a place: up to a full stop or colon before a capital, or the edges of the block,
 * without the sign of a list item. Offsets count in `text`.
 * @param runsOn whether the sentence goes on over the line end at an offset
 */
export function sentenceAt(text: string, at: number, runsOn: (lineEnd: number) => boolean = () => false): Span {
  const from = blockStart(text, at, runsOn);
  const to = blockEnd(text, at, runsOn);
  const block = text.slice(from, to);
  let start = 0;
  let end = block.length;
  SENTENCE_END.lastIndex = 0;
  for (let match = SENTENCE_END.exec(block); match !== null; match = SENTENCE_END.exec(block)) {
    const next = match.index + match[0].length;
    if (ABBREVIATION.test(block.slice(Math.max(0, next - 12), next))) continue;
    if (from + next <= at) start = next;
    else {
      end = next - 1;
      break;
    }
  }
  start += ITEM_SIGN.exec(block.slice(start))?.[0].length ?? 0;
  return { start: from + start, end: from + block.slice(0, end).trimEnd().length };
}

function blockStart(text: string, at: number, runsOn: (lineEnd: number) => boolean): number {
  const first = Math.max(0, at - REACH);
  for (let line = text.lastIndexOf('\n', at - 1); line >= first; line = text.lastIndexOf('\n', line - 1)) {
    if (!runsOn(line)) return line + 1;
  }
  return first;
}

function blockEnd(text: string, at: number, runsOn: (lineEnd: number) => boolean): number {
  const last = Math.min(text.length, at + REACH);
  for (let line = text.indexOf('\n', at); line >= 0 && line < last; line = text.indexOf('\n', line + 1)) {
    if (!runsOn(line)) return line;
  }
  return last;
}

const STOPS = /[.!?:;]["')\]]{0,2}$/;
const MONEY_SHORT = /\d (?:mln|mld|mrd|min)\.$/;

/** A line that the printer filled has at least so many signs; a shorter one ends by itself. */
const FULL_LINE = 45;

/**
 * Whether two blocks of a printed text are one sentence that the layout tore apart: two lines of running
 * text right under each other, the first without an end.
 */
export function isTornApart(clean: CleanText, lineEnd: number): boolean {
  const words = clean.text.slice(Math.max(0, lineEnd - 20), lineEnd);
  if (STOPS.test(words) && !MONEY_SHORT.test(words)) return false;
  const before = clean.blockAt(lineEnd - 1);
  if (before === null || before.kind === 'heading') return false;
  const after = clean.blockAt(lineEnd + 1);
  if (after?.kind !== 'paragraph') return false;
  if (before.end - clean.source.text.lastIndexOf('\n', before.end) < FULL_LINE) return false;
  return (clean.source.text.slice(before.end, after.start).match(/\n/g) ?? []).length === 1;
}
