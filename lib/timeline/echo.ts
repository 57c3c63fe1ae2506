import type { Span } from '../text/span';
import { hashOfWords } from './fingerprint';
import { oneLine } from './quoted-place';
import { sentenceAround } from './sentence';

/** The last words of a sentence, by which the same sentence is known in another text. */
export interface SentenceEnd extends Span {
  readonly hash: number;
}

/** So many words at the end of a sentence make it the same sentence. */
const WORDS = 7;
/** Most sentences of a text that are kept. */
const MOST = 600;
const WORD = /[\p{L}\p{N}]{1,40}/gu;

/** The ends of many sentences, in three lists of one length: they are kept with every reading and must be small. */
export interface SentenceEnds {
  readonly hashes: readonly number[];
  readonly starts: readonly number[];
  readonly lengths: readonly number[];
}

/** The ends of the sentences of a text with seven words or more, in order of place. */
export function sentenceEnds(text: string): SentenceEnds {
  const ends: SentenceEnd[] = [];
  for (const match of text.matchAll(/[.!?](?=\s)/g)) {
    const end = endAt(text, match.index);
    if (end !== null) ends.push(end);
    if (ends.length === MOST) break;
  }
  return { hashes: ends.map(({ hash }) => hash), starts: ends.map(({ start }) => start), lengths: ends.map(({ start, end }) => end - start) };
}

/** Where one of many ends stands. */
export function endAtIndex({ starts, lengths }: SentenceEnds, index: number): Span {
  const start = starts[index] ?? 0;
  return { start, end: start + (lengths[index] ?? 0) };
}

/** Such an end with its words. */
export interface QuotedEnd extends SentenceEnd {
  readonly quote: string;
}

/** The end of the sentence before a span; `null` when it is too short to be known again. */
export function endBefore(text: string, span: Span): QuotedEnd | null {
  const sentence = sentenceAround(text, span);
  const stop = text.slice(0, sentence.start).trimEnd().length - 1;
  const end = stop < 0 ? null : endAt(text, stop);
  return end === null ? null : { ...end, quote: oneLine(text.slice(end.start, end.end)) };
}

const REACH = 200;

function endAt(text: string, stop: number): SentenceEnd | null {
  const from = Math.max(0, stop - REACH);
  const words = [...text.slice(from, stop).matchAll(WORD)].slice(-WORDS);
  const [first] = words;
  if (first === undefined || words.length < WORDS || /[.!?:;]\s/.test(text.slice(from + first.index, stop))) return null;
  return { start: from + first.index, end: stop, hash: hashOfWords(words.map(([word]) => word.toLowerCase())) };
}
