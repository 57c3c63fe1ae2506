import type { Span } from '../../text/span';

const REACH = 400;
const ENDS = /[.!?]["')\]]{0,2}\d{0,2} (?=["'(]{0,2}[\p{Lu}€])|\n/gu;
/** After these a dot ends no sentence. */
const ABBREVIATED = /(?:^|[ (])(?:ca|circa|nr|nrs|art|artt|resp|drs|mr|mrs|dr|ir|ing|prof|bijv|incl|excl|max|vgl|plm|dhr|mw|[A-Z])$/;

/**
 * The sentence around a span, within one line of the text and at most 400 code units to either side.
 * @param span offsets in `text`
 */
export function sentenceAround(text: string, span: Span): Span {
  const from = Math.max(0, span.start - REACH);
  const until = Math.min(text.length, span.end + REACH);
  let start = from;
  let end = until;
  ENDS.lastIndex = from;
  for (let match = ENDS.exec(text); match !== null && match.index < until; match = ENDS.exec(text)) {
    if (match[0] !== '\n' && ABBREVIATED.test(text.slice(Math.max(0, match.index - 8), match.index))) continue;
    const after = match.index + match[0].length;
    if (after <= span.start) start = after;
    else if (match.index >= span.end - 1) {
      end = match[0] === '\n' ? match.index : match.index + 1;
      break;
    }
  }
  return { start, end: Math.max(end, span.end) };
}
