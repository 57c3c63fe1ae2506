import type { Span } from '../../text/span';
import { DICTUM_FIRST_WORD, dictumAddressee, dictumVerb } from './dictum-verb';

/** A clause in which the motion asks or says something, without the comma or semicolon that ends it. */
export interface DictumClause extends Span {
  /** Lower case: "verzoekt", "spreekt uit". */
  readonly verb: string;
  readonly addressee: string | null;
}

/** The body of a motion, from "De Kamer," to "gaat over tot de orde van de dag". */
export interface MotionFrame extends Span {
  readonly premises: readonly Span[];
  readonly dicta: readonly DictumClause[];
  /** Whether the closing formula was found. */
  readonly closed: boolean;
}

/** The body that speaks opens the motion. Tweede Kamer, Eerste Kamer, councils, members' meetings. */
export const FRAME_OPENING = /(?<![\p{L}-])De (?:Kamer ?[,.]|(?:gemeente|provinciale )?raad(?: van (?:de )?(?:gemeente )?\p{Lu}[\p{L}' -]{2,40}?)?(?:,| in | bijeen)|(?:buitengewone )?algemene ledenvergadering(?=[, ])|(?:leden van de )?ALV,|provinciale staten)/giu;

/** Ends a motion in 8,030 of 8,041; the variants are misprints of that sample. */
const CLOSE = /[,;:.]? (?:en )?(?:gaat|gaan) over (?:naar |tot )?(?:de )?orde (?:van|dan) de? ?dag\b\.?/i;
const PREMISE = String.raw`gehoord|gelezen|gezien|gelet op|constaterende?|overwegende?|in overweging|van mening|van oordeel|kennisgenomen|indachtig|roept in herinnering|voorts|tevens constaterende`;
const CLAUSE_START = new RegExp(String.raw`(?:^|[\n;,.:@] ?|\n[-o•] )((?:${PREMISE}|${DICTUM_FIRST_WORD})(?![\p{L}-]))`, 'giu');
const OPENS_DICTUM = new RegExp(`^${DICTUM_FIRST_WORD}$`, 'i');
const LONGEST_FRAME = 9_000;
const LONGEST_UNCLOSED = 4_000;

/**
 * Reads the motion that opens at an offset.
 * @param text clean text
 * @param start where "De Kamer," stands, or where the heading ends when that is missing
 * @param limit where the motion ends at the latest: the next opening, or the end of the text
 * @returns `null` when there is neither a dictum nor the closing formula: not a motion
 */
export function readFrame(text: string, start: number, limit: number): MotionFrame | null {
  const reach = text.slice(start, Math.min(limit, start + LONGEST_FRAME));
  const close = CLOSE.exec(reach.replaceAll('\n', ' '));
  const end = close === null ? Math.min(reach.length, LONGEST_UNCLOSED) : close.index;
  const starts = clauseStarts(reach.slice(0, end));
  const premises: Span[] = [];
  const dicta: DictumClause[] = [];
  starts.forEach((from, i) => {
    const to = starts[i + 1] ?? end;
    const clause = reach.slice(from, to).replace(/[\s,;.@)-]{1,20}$/, '');
    const span = { start: start + from, end: start + from + clause.length };
    const verb = dictumVerb(clause);
    if (verb === null) premises.push(span);
    else dicta.push({ ...withoutTail(span, clause, close === null), verb, addressee: dictumAddressee(clause) });
  });
  if (dicta.length === 0 && close === null) return null;
  return { start, end: start + (close === null ? end : close.index + close[0].length), premises, dicta, closed: close !== null };
}

/** Offsets at which a premise or a dictum begins. A verb inside a premise ("dat de motie …, verzoekt") is none. */
function clauseStarts(body: string): number[] {
  const starts: number[] = [];
  CLAUSE_START.lastIndex = 0;
  for (let match = CLAUSE_START.exec(body); match !== null; match = CLAUSE_START.exec(body)) {
    const word = match[1] ?? '';
    const at = match.index + match[0].length - word.length;
    const opensDictum = OPENS_DICTUM.test(word);
    if (!opensDictum || dictumVerb(body.slice(at, at + 200)) !== null) starts.push(at);
    CLAUSE_START.lastIndex = at + word.length;
  }
  return starts;
}

/** Without a closing formula a clause ends at its paragraph. */
function withoutTail(span: Span, clause: string, unclosed: boolean): Span {
  if (!unclosed) return span;
  const line = clause.search(/[.;,]\n|\n\p{Lu}/u);
  return line < 0 ? span : { start: span.start, end: span.start + line };
}
