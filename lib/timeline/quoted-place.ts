import type { Span } from '../text/span';
import { sentenceAround } from './sentence';
import type { Place } from './timeline-reading';

/** A place with its words and the sentence around it, so that it can be shown without the text. */
export interface QuotedPlace extends Place {
  /** The words themselves, with single spaces. */
  readonly quote: string;
  /** The sentence that holds them, with single spaces, a long one cut on both sides; it always contains `quote`. */
  readonly sentence: string;
}

/** How much of a sentence is kept on each side of the quote, in UTF-16 units. */
const MOST_AROUND = 260;

/** Text as one line: every run of room is one space, and raised numbers of notes are left out. */
export const oneLine = (text: string): string => text.replace(/<sup>\d{1,3}<\/sup>/g, '').replace(/\s+/g, ' ').trim();

/** A span as a place of its own: quote and sentence are the same words. */
export function quotedSpan(reading: string, text: string, { start, end }: Span): QuotedPlace {
  const quote = oneLine(text.slice(start, end));
  return { reading, start, end, quote, sentence: quote };
}

/** The place of a span of a text, in UTF-16 offsets of that text. */
export function quotedPlace(reading: string, text: string, { start, end }: Span): QuotedPlace {
  const around = sentenceAround(text, { start, end });
  const from = Math.max(around.start, start - MOST_AROUND);
  const to = Math.min(around.end, end + MOST_AROUND);
  const sentence = oneLine(text.slice(from, to));
  return { reading, start, end, quote: oneLine(text.slice(start, end)), sentence: `${from > around.start ? '…' : ''}${sentence}${to < around.end ? '…' : ''}` };
}
