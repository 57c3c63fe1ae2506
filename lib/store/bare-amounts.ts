import type { Span } from '../text/span';

const NUMBER = /^\d{1,12}(?:[.,]\d{1,12}){0,4}$/;
/** Numbers that stand for money without a scale behind them: grouped by thousands, or six digits and more. */
const LARGE = /^(?:\d{1,3}(?:\.\d{3}){1,4}|\d{6,14})$/;
const SCALES = new Set(['duizend', 'miljoen', 'miljard', 'mln', 'mln.', 'mld', 'mld.', 'mio', 'mrd', 'mrd.']);
const RANGE = new Set(['tot', 'à', '-', '–']);

/**
 * Where a question holds a number that a text would not give as money by itself, but a reader who types it means as money:
 * "80 miljoen", "110 tot 160 miljoen", "80.000.000".
 */
export function bareAmounts(question: string): Span[] {
  const words = [...question.matchAll(/\S{1,200}/g)].map(({ 0: word, index }) => ({ word: word.toLowerCase(), start: index, end: index + word.length }));
  return words.flatMap(({ word, start, end }, i) => {
    if (!NUMBER.test(word) && !LARGE.test(word)) return [];
    const scale = words[i + 1];
    if (scale === undefined || !SCALES.has(scale.word)) return LARGE.test(word) ? [{ start, end }] : [];
    const [first, between] = [words[i - 2], words[i - 1]];
    const isRange = first !== undefined && between !== undefined && RANGE.has(between.word) && NUMBER.test(first.word);
    return [{ start: isRange ? first.start : start, end: scale.end }];
  });
}
