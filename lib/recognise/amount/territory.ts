import type { Span } from '../../text/span';

/** The part of a sentence that speaks of one sum among others. */
export interface Territory {
  readonly before: string;
  readonly after: string;
}

/** Where the words behind one sum end and those before the next begin. */
const SEPARATOR = /, | en |; | maar | oplopend | aflopend | respectievelijk | waarvan | versus | naar |\n|\t/g;

/**
 * The words around a sum, up to the sums beside it. Between two sums the last separator divides.
 * @param others spans of the sums in the same text, in order; the sum itself is among them
 */
export function territoryOf(text: string, sentence: Span, sum: Span, others: readonly Span[]): Territory {
  const previous = others.filter((other) => other.end <= sum.start && other.end > sentence.start).at(-1);
  const next = others.find((other) => other.start >= sum.end && other.start < sentence.end);
  const from = previous === undefined ? sentence.start : previous.end + divide(text.slice(previous.end, sum.start)).second;
  const until = next === undefined ? sentence.end : sum.end + divide(text.slice(sum.end, next.start)).first;
  return { before: text.slice(from, sum.start), after: text.slice(sum.end, until) };
}

function divide(between: string): { first: number; second: number } {
  const last = [...between.matchAll(SEPARATOR)].at(-1);
  if (last === undefined) return { first: between.length, second: 0 };
  return { first: last.index, second: last.index + 1 };
}
