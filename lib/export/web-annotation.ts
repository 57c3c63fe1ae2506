import * as v from 'valibot';
import type { Note } from '../timeline/note';

/** A mark or note as it goes out: words at a place in a document that has an address. */
export interface AnnotationSource {
  /** Address of the document, or a `urn:` of its key when it has none. */
  readonly document: string;
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
}

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

const selectors = v.tuple([
  v.object({ type: v.literal('TextQuoteSelector'), exact: v.string(), prefix: v.string(), suffix: v.string() }),
  v.object({ type: v.literal('TextPositionSelector'), start: v.number(), end: v.number() }),
]);
const body = v.object({ type: v.literal('TextualBody'), purpose: v.picklist(['commenting', 'tagging', 'classifying']), value: v.string() });
const annotation = v.object({
  '@context': v.literal(CONTEXT), id: v.string(), type: v.literal('Annotation'),
  motivation: v.picklist(['commenting', 'classifying']), created: v.string(), modified: v.string(),
  body: v.array(body),
  target: v.object({ source: v.string(), selector: v.optional(selectors) }),
});

/** One annotation of the W3C Web Annotation model. */
export type WebAnnotation = v.InferOutput<typeof annotation>;

/** A note as a web annotation. A note on a whole document or motion has no selector. */
export function noteAnnotation(note: Note, source: AnnotationSource | { readonly document: string }): WebAnnotation {
  return {
    '@context': CONTEXT, id: `urn:kamerspoor:note:${note.id}`, type: 'Annotation', motivation: 'commenting',
    created: note.madeAt, modified: note.changedAt,
    body: [{ type: 'TextualBody', purpose: 'commenting', value: note.text }, ...note.tags.map((value) => ({ type: 'TextualBody' as const, purpose: 'tagging' as const, value }))],
    target: targetOf(source),
  };
}

/** A mark as a web annotation: its kind as a class, its reading as a comment. */
export function markAnnotation(id: string, kind: string, meaning: string, source: AnnotationSource, readAt: string): WebAnnotation {
  return {
    '@context': CONTEXT, id: `urn:kamerspoor:mark:${id}`, type: 'Annotation', motivation: 'classifying', created: readAt, modified: readAt,
    body: [{ type: 'TextualBody', purpose: 'classifying', value: kind }, ...(meaning === '' ? [] : [{ type: 'TextualBody' as const, purpose: 'commenting' as const, value: meaning }])],
    target: targetOf(source),
  };
}

function targetOf(source: AnnotationSource | { readonly document: string }): WebAnnotation['target'] {
  if (!('quote' in source)) return { source: source.document };
  const { document, quote, prefix, suffix, start, end } = source;
  return { source: document, selector: [{ type: 'TextQuoteSelector', exact: quote, prefix, suffix }, { type: 'TextPositionSelector', start, end }] };
}

/** Annotations as JSON-LD. */
export function toJsonLd(annotations: readonly WebAnnotation[]): string {
  return `${JSON.stringify(annotations, null, 2)}\n`;
}

/** Reads what {@link toJsonLd} wrote, field by field; `null` when the file is something else. */
export function fromJsonLd(text: string): WebAnnotation[] | null {
  try {
    const read = v.safeParse(v.array(annotation), JSON.parse(text));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}
