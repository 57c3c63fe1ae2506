import { overlaps, type Span } from '../text/span';
import { wordsOfSentence } from './about-words';
import { quotedSpan, type QuotedPlace } from './quoted-place';
import { sentenceAround } from './sentence';
import { dateOf, partAt, speakerAt, type TimelineReading, type When } from './timeline-reading';

/**
 * What a sentence does with what was asked:
 * asks (the text of a motion), agrees, acknowledges, refuses, still talks about it, or ratifies it.
 */
export type Stance = 'asks' | 'agrees' | 'acknowledges' | 'refuses' | 'talks' | 'ratifies';

/** A sentence in which somebody takes a stance. */
export interface Statement {
  /** The whole sentence. */
  readonly place: QuotedPlace;
  readonly stance: Stance;
  /** Whether it makes an exception or sets a condition ("met uitzondering van", "mits"). */
  readonly exception: boolean;
  readonly by: string | null;
  readonly when: When | null;
  /** The part of its document, by index; -1 for a document without parts. */
  readonly part: number;
  /** Keys of the motions that it, or the sentence before it, speaks of. */
  readonly entities: readonly string[];
  /** What it is about, years included, each once, in order; leans on the sentence before when it points back. */
  readonly words: readonly string[];
}

/** The words by which a stance shows (letters to and from government, 2012 to 2021). A denied one is no stance. */
const STANCES: readonly (readonly [Exclude<Stance, 'asks' | 'refuses'>, RegExp])[] = [
  ['agrees', /\b(?:overgenomen|tegemoet\s{0,2}gekomen|in\s{1,3}voldoende\s{1,3}mate|gehonoreerd|ingewilligd|aanbod(?:\s{1,3}[^.\s]{1,20}){0,4}\s{1,3}voldoende)\b/gi],
  ['acknowledges', /\b(?:erkent|erkend|erkenning)\b/gi],
  ['talks', /\bin\s{1,3}(?:constructief\s{1,3}|goed\s{1,3}|nauw\s{1,3})?(?:overleg|gesprek)\s{1,3}met\b|\btot\s{1,3}overeenstemming\s{1,3}(?:te\s{1,3})?komen\b/gi],
  ['ratifies', /\b(?:bekrachtigd|bekrachtigen|geratificeerd|ratificeren)\b/gi],
];
const DENIED = /\b(?:niet|geen|nooit|onvoldoende|slechts|deels|voor een deel|nog)\s(?:\S{1,20}\s){0,2}$/i;
const EXCEPTION = /\bmet\s{1,3}uitzondering\s{1,3}van\b|\bbehalve\b|\bmits\b|\bonder\s{1,3}(?:de\s{1,3})?(?:voorwaarde|voorbehoud)\b/i;
/** Most statements that are kept of one reading. */
const MOST = 400;
/** The stances in a reading, in order of place. */
export function statementsOf(one: TimelineReading): Statement[] {
  const { reading, text } = one;
  const found = new Map<number, { span: Span; stance: Stance }>();
  const dicta = reading.marks.filter((mark) => mark.kind === 'dictum');
  for (const mark of reading.marks) {
    if (mark.kind === 'dictum') found.set(mark.start, { span: mark, stance: 'asks' });
    else if (mark.kind === 'commitment' && mark.type === 'weigering') found.set(sentenceAround(text, { start: mark.start, end: mark.start + 1 }).start, { span: mark, stance: 'refuses' });
  }
  for (const [stance, words] of STANCES) {
    for (const match of text.matchAll(words)) {
      if (stance === 'agrees' && dicta.some((mark) => mark.start <= match.index && match.index < mark.end)) continue;
      if (DENIED.test(text.slice(Math.max(0, match.index - 60), match.index))) continue;
      const span = sentenceAround(text, { start: match.index, end: match.index + match[0].length });
      if (!found.has(span.start)) found.set(span.start, { span, stance });
    }
  }
  return [...found.values()].sort((a, b) => a.span.start - b.span.start).slice(0, MOST).map(({ span, stance }) => statementOf(one, span, stance));
}

function statementOf({ key, reading, text }: TimelineReading, span: Span, stance: Stance): Statement {
  const place = quotedSpan(key, text, span);
  const before = span.start < 2 ? span : sentenceAround(text, { start: span.start - 2, end: span.start - 2 });
  const reach = { start: before.start, end: span.end };
  return {
    place, stance, exception: EXCEPTION.test(place.quote), by: speakerAt(reading, span.start), when: dateOf(reading.identity), part: partAt(reading, span.start),
    entities: [...new Set(reading.marks.flatMap((mark) => ((mark.kind === 'motion' && overlaps(reach, mark)) || (mark.kind === 'dictum' && overlaps(span, mark)) ? mark.entities : [])))].sort(),
    words: wordsOfSentence(text, span),
  };
}
