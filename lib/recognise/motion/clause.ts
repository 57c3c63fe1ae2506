import type { Span } from '../../text/span';

const REACH = 500;
/** Rows of tables may be longer than sentences. */
const ROW_REACH = 1_000;
const END = /[.!?]["')\]]{0,2} (?=["'(]?\p{Lu})/gu;
const ABBREVIATION = /(?:^|[ ("'])(?:ca|nrs?|art|dhr|mr|mw|drs|dr|ir|prof|resp|bijv|blz|incl|excl|jl|[A-Z]|c\. ?s|cs|e\. ?a|o\.a|t\.a\.v|m\.b\.t|i\.v\.m|d\.d|j\. ?l)\.["')]? $/;
const ONE_WORD = /(?:^|[\n\t])(\p{Lu}\p{Ll}{5,16}\.) $/u;

/**
 * The sentence around a mention, or the row of a table that holds it. Colons stay inside: "Motie X: aangenomen".
 * A sentence of one word before it belongs to it ("Afgedaan. De motie is …").
 */
export function clauseAround(text: string, mention: Span): Span {
  const head = text.slice(Math.max(0, mention.start - ROW_REACH), mention.start);
  const tail = text.slice(mention.end, mention.end + ROW_REACH);
  const lineStart = mention.start - head.length + head.lastIndexOf('\n') + 1;
  const breaksAt = tail.indexOf('\n');
  const lineEnd = mention.end + (breaksAt < 0 ? tail.length : breaksAt);
  if (text.slice(lineStart, lineEnd).includes('\t')) return { start: lineStart, end: lineEnd };
  const from = Math.max(lineStart, mention.start - REACH);
  const to = Math.min(lineEnd, mention.end + REACH);
  const block = text.slice(from, to);
  let start = from;
  let end = to;
  for (const match of block.matchAll(END)) {
    const next = match.index + match[0].length;
    if (ABBREVIATION.test(block.slice(Math.max(0, next - 12), next))) continue;
    if (from + next <= mention.start) start = from + next;
    else if (from + match.index >= mention.end) {
      end = from + match.index + 1;
      break;
    }
  }
  const alone = ONE_WORD.exec(text.slice(Math.max(0, start - 24), start))?.[1];
  return { start: alone === undefined ? start : start - alone.length - 1, end };
}
