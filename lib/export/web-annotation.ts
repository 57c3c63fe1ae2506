import * as v from 'valibot';

const selectors = v.tuple([
  v.object({ type: v.literal('TextQuoteSelector'), exact: v.string(), prefix: v.string(), suffix: v.string() }),
  v.object({ type: v.literal('TextPositionSelector'), start: v.number(), end: v.number() }),
]);
const body = v.object({ type: v.literal('TextualBody'), purpose: v.picklist(['commenting', 'tagging', 'classifying', 'identifying']), value: v.string() });
const annotation = v.object({
  '@context': v.literal('http://www.w3.org/ns/anno.jsonld'), id: v.string(), type: v.literal('Annotation'),
  motivation: v.picklist(['commenting', 'classifying']), created: v.string(), modified: v.string(),
  body: v.array(body),
  target: v.object({ source: v.string(), selector: v.optional(selectors) }),
});

/** One annotation of the W3C Web Annotation model (Recommendation of 23 February 2017), in the part of it that we write. */
export type WebAnnotation = v.InferOutput<typeof annotation>;

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
