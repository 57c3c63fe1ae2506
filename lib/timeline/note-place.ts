import search from 'approx-string-match';
import { overlaps, type Span } from '../text/span';
import { foldText, type FoldedText } from './folded-text';
import type { Anchor } from './note';

/** Of a quote at most this part may have been edited … */
const MOST_EDITED = 0.25;
/** … and at most so many signs: more costs too long and is another text. */
const MOST_ERRORS = 64;
/** A quote of so many signs can stand on little context; a shorter one, such as a sum, stands in many places. */
const LONG_QUOTE = 60;
/** The context that a short quote needs, both sides taken together, 0 to 1; on one side alone it must be whole. */
const SHORT_NEEDS = 0.75;
const ONE_SIDE_NEEDS = 0.85;
/** A shorter context on one side is no evidence without the other. */
const LONG_CONTEXT = 24;
/** What must be left of the sentence on the side that changed; a part of it of fewer signs than the shortest says nothing. */
const SENTENCE_NEEDS = 0.6;
const SHORTEST_PART = 6;
/** Unlike texts in one language come to about a quarter by chance. */
const LONG_NEEDS = 0.5;
/** A lone place with its quote whole and nearly all of its context needs no rival. */
const CERTAIN_FROM = 0.97;
/** A second place that is nearly as good makes it a guess. */
const CLEAR_BY = 0.08;
/** Candidates that are looked at; a quote with more is a word like any other. */
const MOST_CANDIDATES = 400;

interface Candidate extends Span {
  /** How much of the quote is there, 0 to 1. */
  readonly quote: number;
}

/** How much of the context on one side is there, 0 to 1; `null` where the quote stood at the edge of its text. */
interface Side {
  /** Length of the context in signs: the more there is, the more it says. */
  readonly length: number;
  readonly whole: number;
  /** Of what belongs to the sentence of the quote; other sentences may come between, words seldom do. */
  readonly sentence: number;
}

interface Judged extends Candidate {
  readonly before: Side | null;
  readonly after: Side | null;
  readonly score: number;
}

interface Sought {
  readonly prefix: string;
  readonly quote: string;
  readonly suffix: string;
}

/**
 * Finds where notes belong in a text that may have changed since they were made: moved, reflowed, lightly edited.
 * @returns a function that gives the span of an anchor in UTF-16 offsets of the text, or `null` when its place is gone or
 * when more than one place could be meant
 */
export function notePlaces(text: string): (anchor: Anchor) => Span | null {
  let folded: FoldedText | null = null;
  return (anchor) => {
    if (anchor.quote.trim() === '') return null;
    if (standsUnchanged(anchor, text)) return { start: anchor.start, end: anchor.end };
    folded ??= foldText(text);
    const found = bestPlace(anchor, folded);
    return found === null ? null : spanIn(folded, found, text);
  };
}

function standsUnchanged({ quote, prefix, suffix, start, end }: Anchor, text: string): boolean {
  return text.slice(start, end) === quote && text.slice(Math.max(0, start - prefix.length), start) === prefix && text.slice(end, end + suffix.length) === suffix;
}

function bestPlace(anchor: Anchor, { text }: FoldedText): Span | null {
  const [prefix = '', quote = '', suffix = ''] = [anchor.prefix, anchor.quote, anchor.suffix].map((part) => foldText(part).text.trim());
  const sought: Sought = { prefix, quote, suffix };
  if (quote === '') return null;
  const judged = (candidates: readonly Candidate[]): Judged[] => distinct(candidates).map((candidate) => judge(candidate, text, sought))
    .filter((candidate) => suffices(candidate, quote.length)).sort((a, b) => b.score - a.score);
  const exact = exactPlaces(text, quote);
  const good = judged(exact);
  const certain = good.length === 1 && (good[0]?.score ?? 0) >= CERTAIN_FROM;
  const [best, second] = certain ? good : judged([...exact, ...alikePlaces(text, quote), ...placesInContext(text, sought)]);
  if (best === undefined) return null;
  return second !== undefined && best.score - second.score < CLEAR_BY ? null : best;
}

function exactPlaces(text: string, quote: string): Candidate[] {
  const places: Candidate[] = [];
  for (let at = text.indexOf(quote); at >= 0 && places.length < MOST_CANDIDATES; at = text.indexOf(quote, at + 1)) {
    places.push({ start: at, end: at + quote.length, quote: 1 });
  }
  return places;
}

function alikePlaces(text: string, quote: string): Candidate[] {
  const most = Math.min(MOST_ERRORS, Math.floor(quote.length * MOST_EDITED));
  if (most === 0) return [];
  return search(text, quote, most).map(({ start, end, errors }) => ({ start, end, quote: 1 - errors / quote.length })).slice(0, MOST_CANDIDATES);
}

/** Where the quote stands in its context, read as one text: finds an edited quote that has a better likeness elsewhere. */
function placesInContext(text: string, { prefix, quote, suffix }: Sought): Candidate[] {
  const whole = [prefix, quote, suffix].filter((part) => part !== '').join(' ');
  const regions = search(text, whole, Math.min(MOST_ERRORS, Math.floor(whole.length * MOST_EDITED))).slice(0, MOST_CANDIDATES);
  return regions.flatMap(({ start, end }) => alikePlaces(text.slice(start, end), quote).map((place) => ({ ...place, start: start + place.start, end: start + place.end })));
}

/** Of places that overlap, which are one place with its edges drawn differently, the likest; of equals the first. */
function distinct(places: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const place of [...places].sort((a, b) => b.quote - a.quote || a.start - b.start)) {
    if (!kept.some((other) => overlaps(place, other))) kept.push(place);
  }
  return kept;
}

/** How a place fits: what of the context stands around it, and of the quote in it. */
function judge(candidate: Candidate, text: string, { prefix, suffix }: Sought): Judged {
  const room = (context: string): number => 2 * context.length + 2;
  const before = side(backwards(text.slice(Math.max(0, candidate.start - room(prefix)), candidate.start).trimEnd()), backwards(prefix));
  const after = side(text.slice(candidate.end, candidate.end + room(suffix)).trimStart(), suffix);
  return { ...candidate, before, after, score: 0.5 * candidate.quote + 0.5 * together(before, after) };
}

function side(text: string, context: string): Side | null {
  if (context === '') return null;
  const sentence = context.slice(0, sentenceEnd(context));
  return { length: context.length, whole: likeness(text, context), sentence: sentence.length < SHORTEST_PART ? 1 : likeness(text, sentence) };
}

/** Where a context leaves the sentence of its quote, read away from it: at a stop before or behind a space. */
function sentenceEnd(context: string): number {
  const stop = context.search(/[.!?](?: |$)| [.!?]/);
  return stop < 0 ? context.length : stop;
}

/** The context of both sides, each for its length; whole when there was none. */
function together(before: Side | null, after: Side | null): number {
  const sides = [before, after].filter((one) => one !== null);
  const length = sides.reduce((sum, one) => sum + one.length, 0);
  return length === 0 ? 1 : sides.reduce((sum, one) => sum + one.whole * one.length, 0) / length;
}

function suffices({ before, after }: Judged, length: number): boolean {
  const context = together(before, after);
  if (length >= LONG_QUOTE) return context >= LONG_NEEDS;
  if (context >= SHORT_NEEDS) return true;
  const holds = (one: Side | null, other: Side | null): boolean => one !== null && one.whole >= ONE_SIDE_NEEDS && one.length >= LONG_CONTEXT && (other?.sentence ?? 1) >= SENTENCE_NEEDS;
  return holds(before, after) || holds(after, before);
}

/** How much of a pattern stands at the beginning of a text, 0 to 1; signs between the beginning and it count against it. */
function likeness(text: string, pattern: string): number {
  if (pattern === '') return 0;
  if (text.startsWith(pattern)) return 1;
  const costs = search(text, pattern, Math.ceil(pattern.length * 0.7)).map(({ start, errors }) => start + errors);
  return Math.max(0, 1 - Math.min(pattern.length, ...costs) / pattern.length);
}

/** A text read from its end, by code unit: only likeness is asked of it, it is never shown. */
const backwards = (text: string): string => Array.from({ length: text.length }, (_unused, at) => text.charAt(text.length - 1 - at)).join('');

/** A span of the folded text in offsets of the original, without the white space that it ended in. */
function spanIn({ offsets }: FoldedText, { start, end }: Span, text: string): Span {
  const from = offsets[start] ?? text.length;
  const last = offsets[end - 1] ?? from;
  return { start: from, end: Math.max(from, last + 1) };
}
