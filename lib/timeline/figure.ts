import type { AmountMark } from '../recognise/mark';
import type { Span } from '../text/span';
import { bothWords, contentWords } from './content-words';
import { endBefore, type QuotedEnd } from './echo';
import { quotedPlace, type QuotedPlace } from './quoted-place';
import { sentenceAround } from './sentence';
import { dateOf, partAt, speakerAt, type TimelineReading, type When } from './timeline-reading';

/** An amount with what it is about, where it stands and who says it. */
export interface Figure {
  readonly place: QuotedPlace;
  readonly mark: AmountMark;
  readonly by: string | null;
  readonly when: When | null;
  /** The part of its document, by index; -1 for a document without parts. */
  readonly part: number;
  /** Whether it is said to be provisional ("voorlopige inschatting", "prognose"). */
  readonly provisional: boolean;
  /** Where the money or the number comes from, in its own words ("in de Miljoenennota", "conform de motie …"); `null` when unsaid. */
  readonly source: string | null;
  /** The end of the sentence before it, by which another text that says the same is known. */
  readonly lead: QuotedEnd | null;
  /** Whether it is the end of a path ("oplopend tot", "aflopend naar"), not the amount of one year. */
  readonly path: boolean;
  /** What its topic and sentence are about, each word once, in order. */
  readonly words: readonly string[];
  /** The smallest step that its print shows, in units of the currency: 100,000,000 for "€ 1,2 miljard". */
  readonly precision: number;
}

/** All figures of a reading, in order of place. */
export function figuresOf({ key, reading, text }: TimelineReading): Figure[] {
  const when = dateOf(reading.identity);
  return reading.marks.filter((mark): mark is AmountMark => mark.kind === 'amount').map((mark) => {
    const span = sentenceAround(text, mark);
    return {
      place: quotedPlace(key, text, mark), mark, when,
      by: speakerAt(reading, mark.start), part: partAt(reading, mark.start),
      provisional: PROVISIONAL.test(beforeMark(text, span, mark)), source: SOURCE.exec(beforeMark(text, span, mark))?.[0].replace(/\s+/g, ' ') ?? null,
      lead: endBefore(text, mark),
      path: PATH.test(beforeMark(text, span, mark)),
      words: wordsAround(text, span, mark.topic),
      precision: precisionOf(mark),
    };
  });
}

const PATH = /\b(?:op|af)lopend\s(?:tot|naar)\s(?:(?:ca\.|circa|ruim|ongeveer|maximaal)\s)?$/i;
const PROVISIONAL = /\bvoorlopige?\b|\bprognose\b|\beerste (?:indicatie|inschatting)\b/i;
const SOURCE = /\b(?:in|uit|volgens|conform)\s(?:de|het)\s(?:motie(?:-[^\s,;]{1,30})?(?:\s[^\s,;]{1,30}){0,4}?(?=\sover\s|,|\seenmalig|\sis\s)|(?:Miljoenen|Voorjaars|Najaars)nota|\p{L}{3,12}circulaire|Regeerakkoord|regeerakkoord|begroting)/u;
/** How far before a figure its sentence is looked at, in UTF-16 units. */
const SENTENCE_REACH = 170;

const beforeMark = (text: string, sentence: Span, { start }: Span): string => text.slice(Math.max(sentence.start, start - SENTENCE_REACH), start);

/** A sentence with fewer words of content leans on the one before it ("Het gaat om 70 miljoen."). */
const FEW_WORDS = 6;

function wordsAround(text: string, sentence: Span, topic: string | null): readonly string[] {
  const words = bothWords(contentWords(topic ?? ''), contentWords(text.slice(sentence.start, sentence.end)));
  if (words.length >= FEW_WORDS || sentence.start < 2) return words;
  const before = sentenceAround(text, { start: sentence.start - 2, end: sentence.start - 2 });
  return bothWords(words, contentWords(text.slice(before.start, before.end)));
}

/** The unit that the last printed digit of an amount stands for. */
export function precisionOf({ quote, high }: Pick<AmountMark, 'quote' | 'high'>): number {
  const numbers = quote.match(/\d+(?:[.,\s]\d+)*/g);
  const last = numbers?.at(-1);
  if (last === undefined) return 1;
  const [, decimals = ''] = /,(\d+)$/.exec(last) ?? [];
  const whole = Number(last.replace(/,\d+$/, '').replace(/\D/g, ''));
  const printed = Number(`${whole}.${decimals}`);
  const scale = printed === 0 ? 1 : 10 ** Math.round(Math.log10(Math.abs(high) / printed));
  const trailing = decimals === '' ? trailingZeros(whole) : 0;
  return scale * 10 ** (decimals === '' ? (scale >= 1000 ? 0 : trailing) : -decimals.length);
}

function trailingZeros(whole: number): number {
  let zeros = 0;
  for (let rest = whole; rest > 0 && rest % 10 === 0; rest /= 10) zeros++;
  return zeros;
}

/** Whether two figures are one value at the coarser precision of the two; a point inside a range counts. */
export function sameValue(a: Figure, b: Figure): boolean {
  if (a.mark.currency !== b.mark.currency || Math.sign(a.mark.high) !== Math.sign(b.mark.high)) return false;
  const step = Math.max(a.precision, b.precision);
  return (isNear(a.mark.low, b.mark.low, step) && isNear(a.mark.high, b.mark.high, step)) || isInside(a, b) || isInside(b, a);
}

const isNear = (x: number, y: number, step: number): boolean => x === y || (Math.abs(x - y) < step && Math.round(x / step) === Math.round(y / step));

const isInside = ({ mark: point }: Figure, { mark: range }: Figure): boolean =>
  point.low === point.high && range.low < range.high && range.low <= point.low && point.high <= range.high;
