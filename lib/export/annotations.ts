import { MARK_KINDS, type Mark } from '../recognise/mark';
import { anchorOf, type Anchor, type Note, type NoteSubject } from '../timeline/note';
import { fromJsonLd, toJsonLd, type WebAnnotation } from './web-annotation';

/**
 * Marks and notes as W3C web annotations, and notes back from them. What a note hangs on is told in the terms of the model: its kind
 * as a class, the key of its reading or motion as an identifier, its place as selectors. A processor that knows nothing of us sees
 * comments and tags on quoted words of a page.
 */

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
const NOTE_ID = 'urn:kamerspoor:note:';

/** Gives the address of a reading by its key; `null` when it has none. */
export type AddressOf = (reading: string) => string | null;

const body = (purpose: WebAnnotation['body'][number]['purpose'], value: string): WebAnnotation['body'][number] => ({ type: 'TextualBody', purpose, value });

/** A note as an annotation, with everything that {@link noteFrom} needs to make the same note again. */
export function noteAsAnnotation(note: Note, addressOf: AddressOf): WebAnnotation {
  const { subject } = note;
  const reading = subject.kind === 'motion' ? null : subject.kind === 'document' ? subject.reading : subject.anchor.reading;
  const source = reading === null ? `urn:kamerspoor:motion:${encodeURIComponent(keyOf(subject))}` : addressOf(reading) ?? `urn:kamerspoor:reading:${encodeURIComponent(reading)}`;
  return {
    '@context': CONTEXT, id: `${NOTE_ID}${encodeURIComponent(note.id)}`, type: 'Annotation', motivation: 'commenting', created: note.madeAt, modified: note.changedAt,
    body: [
      body('commenting', note.text), ...note.tags.map((tag) => body('tagging', tag)),
      body('classifying', subject.kind === 'mark' ? `mark:${subject.markKind}` : subject.kind), body('identifying', keyOf(subject)),
    ],
    target: 'anchor' in subject ? { source, selector: selectorsOf(subject.anchor) } : { source },
  };
}

/** A mark as an annotation: its kind as a class, its words at their place. */
export function markAsAnnotation(reading: string, mark: Mark, text: string, readAt: string, addressOf: AddressOf): WebAnnotation {
  const source = addressOf(reading) ?? `urn:kamerspoor:reading:${encodeURIComponent(reading)}`;
  return {
    '@context': CONTEXT, id: `urn:kamerspoor:mark:${encodeURIComponent(reading)}:${mark.kind}:${mark.start}-${mark.end}`, type: 'Annotation', motivation: 'classifying', created: readAt, modified: readAt,
    body: [body('classifying', mark.kind), body('identifying', reading)],
    target: { source, selector: selectorsOf(anchorOf(reading, text, mark)) },
  };
}

/** Notes as one JSON-LD file. */
export const notesJsonLd = (notes: readonly Note[], addressOf: AddressOf): string => toJsonLd(notes.map((note) => noteAsAnnotation(note, addressOf)));

/**
 * The notes in a JSON-LD file, exactly as they went out; marks in it are passed over.
 * @returns `null` when the file is no list of annotations
 */
export function notesFromJsonLd(file: string): Note[] | null {
  return fromJsonLd(file)?.flatMap((annotation) => noteFrom(annotation) ?? []) ?? null;
}

/** The note that an annotation was made of; `null` when it was made of something else. */
export function noteFrom(annotation: WebAnnotation): Note | null {
  const id = decoded(annotation.id.slice(NOTE_ID.length));
  const subject = subjectFrom(annotation);
  const text = first(annotation, 'commenting');
  if (!annotation.id.startsWith(NOTE_ID) || id === null || subject === null || text === undefined) return null;
  const tags = annotation.body.flatMap(({ purpose, value }) => (purpose === 'tagging' ? [value] : []));
  return { id, subject, text, tags, madeAt: annotation.created, changedAt: annotation.modified };
}

function subjectFrom(annotation: WebAnnotation): NoteSubject | null {
  const [kind, key] = [first(annotation, 'classifying'), first(annotation, 'identifying')];
  if (kind === undefined || key === undefined) return null;
  if (kind === 'motion') return { kind, key };
  if (kind === 'document') return { kind, reading: key };
  const { selector } = annotation.target;
  if (selector === undefined) return null;
  const [{ exact, prefix, suffix }, { start, end }] = selector;
  const anchor: Anchor = { reading: key, quote: exact, prefix, suffix, start, end };
  if (kind === 'selection' || kind === 'figure') return { kind, anchor };
  const markKind = MARK_KINDS.find((known) => kind === `mark:${known}`);
  return markKind === undefined ? null : { kind: 'mark', anchor, markKind };
}

const first = ({ body: bodies }: WebAnnotation, purpose: string): string | undefined => bodies.find((one) => one.purpose === purpose)?.value;
const keyOf = (subject: NoteSubject): string => (subject.kind === 'motion' ? subject.key : subject.kind === 'document' ? subject.reading : subject.anchor.reading);

function selectorsOf({ quote, prefix, suffix, start, end }: Anchor): NonNullable<WebAnnotation['target']['selector']> {
  return [{ type: 'TextQuoteSelector', exact: quote, prefix, suffix }, { type: 'TextPositionSelector', start, end }];
}

function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}
