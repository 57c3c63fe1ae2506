import { UNKNOWN } from '../../lib/document/identify';
import type { DocumentIdentity } from '../../lib/document/document';
import type { DocumentEvent, DocumentPart } from '../../lib/document/reading';
import type { AmountMark, Mark, MarkKind, MarkOf, MotionMark } from '../../lib/recognise/mark';
import { factsOf, type Facts } from '../../lib/timeline/facts';
import type { TimelineReading } from '../../lib/timeline/timeline-reading';

type Fields<M> = Partial<Omit<M, 'kind' | 'start' | 'end' | 'quote'>>;

/** A stretch of text, plain or with a mark on it. */
export type Piece = string | { readonly quote: string; readonly mark: { [K in MarkKind]: Fields<MarkOf<K>> & { kind: K } }[MarkKind] };

const AMOUNT: Fields<AmountMark> = { confidence: 1, currency: 'EUR', approx: false, bound: null, per: null, recurrence: null, years: [], repaired: false, topic: null, phase: null };
const MOTION: Fields<MotionMark> = { confidence: 1, title: null, proposers: [], body: null, target: null, status: null, statusQuote: null };

/** An amount of whole euros, as a piece of text. */
export const euros = (quote: string, low: number, fields: Fields<AmountMark> = {}): Piece => ({ quote, mark: { ...AMOUNT, low, high: low, ...fields, kind: 'amount' } });

/** A mention of motions, as a piece of text. */
export const motion = (quote: string, entities: readonly string[], fields: Fields<MotionMark> = {}): Piece => ({ quote, mark: { ...MOTION, entities, ...fields, kind: 'motion' } });

interface ReadingOptions {
  readonly identity?: Partial<DocumentIdentity>;
  readonly events?: readonly DocumentEvent[];
  readonly parts?: (text: string) => readonly DocumentPart[];
}

/** A reading of a text put together from pieces; marks stand where their pieces do. */
export function makeReading(key: string, pieces: readonly Piece[], { identity = {}, events = [], parts = () => [] }: ReadingOptions = {}): TimelineReading {
  let text = '';
  const marks: Mark[] = [];
  for (const piece of pieces) {
    if (typeof piece === 'string') text += piece;
    else {
      marks.push({ ...piece.mark, start: text.length, end: text.length + piece.quote.length, quote: piece.quote } as Mark);
      text += piece.quote;
    }
  }
  return { key, text, reading: { identity: { ...UNKNOWN, ...identity }, url: null, length: text.length, marks, events, parts: parts(text) } };
}

/** The facts of such a reading. */
export const makeFacts = (...made: Parameters<typeof makeReading>): Facts => factsOf(makeReading(...made));
