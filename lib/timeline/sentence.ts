import type { Span } from '../text/span';

/** How far a sentence is looked for on each side, in UTF-16 units. */
const REACH = 400;
/** A full stop after an abbreviation or a number ends no sentence. */
const END = /(?<!\b(?:nr|mln|mld|mrd|min|ca|jl|d\.d|dhr|mr|dr|art|blz|p|a\.s|c\.s)|\d)[.?!:;](?=\s)|\n[ \t]*\n/g;

/** The sentence around a span, in the same offsets; line ends of the printer do not end it. */
export function sentenceAround(text: string, span: Span): Span {
  const from = Math.max(0, span.start - REACH);
  const before = text.slice(from, span.start);
  let start = from;
  for (const match of before.matchAll(END)) start = from + match.index + match[0].length;
  const to = Math.min(text.length, span.end + REACH);
  END.lastIndex = 0;
  const next = END.exec(text.slice(span.end, to));
  END.lastIndex = 0;
  return { start, end: next === null ? to : span.end + next.index };
}
