import type { Span } from '../text/span';

/** How far a sentence is looked for on each side, in UTF-16 units. */
const REACH = 400;
/**
 * The end of a sentence: a stop before room, but not behind an abbreviation, nor behind a number that goes on with a small letter;
 * a blank line, unless a word in small letters follows it (printed pages set room between lines); or the line end before a list item.
 */
const END = new RegExp([
  String.raw`(?<!\b(?:nr|mln|mld|mrd|min|ca|jl|d\.d|dhr|mr|dr|art|blz|p|a\.s|c\.s|bijv|o\.a|i\.c))(?:(?<!\d)[.?!:;](?=\s)|[.?!](?=\s{1,4}["'“(]?\p{Lu}))`,
  String.raw`\n[ \t]{0,80}\n(?!\s{0,40}\p{Ll}[\p{L}'-])`,
  String.raw`\n(?=[ \t]{0,8}(?:[-•*o»]|\(?[a-z0-9]{1,2}[.)]) )`,
].join('|'), 'gu');

/** The sentence around a span with its closing stop, in the same offsets; line ends of the printer do not end it. */
export function sentenceAround(text: string, span: Span): Span {
  const from = Math.max(0, span.start - REACH);
  let start = from;
  for (const match of text.slice(from, span.start).matchAll(END)) start = from + match.index + match[0].length;
  const to = Math.min(text.length, span.end + REACH);
  const [next] = text.slice(span.end, to).matchAll(END);
  if (next === undefined) return { start, end: to };
  return { start, end: span.end + next.index + (next[0].startsWith('\n') ? 0 : 1) };
}
