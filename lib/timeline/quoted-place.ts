import type { Span } from '../text/span';
import { sentenceAround } from './sentence';
import type { Place } from './timeline-reading';

/** A place with its words and the sentence around it, so that it can be shown without the text. */
export interface QuotedPlace extends Place {
  /** The words themselves, with single spaces. */
  readonly quote: string;
  /** The sentence that holds them, with single spaces; it always contains `quote`. */
  readonly sentence: string;
}

/** Text as one line: every run of room is one space. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The place of a span of a text, in UTF-16 offsets of that text. */
export function quotedPlace(reading: string, text: string, { start, end }: Span): QuotedPlace {
  const around = sentenceAround(text, { start, end });
  return { reading, start, end, quote: oneLine(text.slice(start, end)), sentence: oneLine(text.slice(around.start, around.end)) };
}
