import * as v from 'valibot';
import type { DocumentIdentity, IdentityField, Provenance } from './document/document';
import { MOST_MARKS, type DocumentEvent, type DocumentPart, type Reading } from './document/reading';
import type { Mark, MarkOf } from './recognise/mark';

/**
 * The shape of a reading where it crosses a border. Records are built field by field: what the type does not name
 * is left behind. When a type gains a field, the line that names its schema no longer compiles.
 */

export { MARK_KINDS } from './recognise/mark';

type Checks<T> = v.GenericSchema<unknown, T>;

export const isoDate = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
export const shortText = v.pipe(v.string(), v.maxLength(4_000));
export const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const year = v.pipe(v.number(), v.integer());
const texts = v.array(shortText);
const maybeText = v.nullable(shortText);
const period = v.object({ from: isoDate, to: isoDate });
const span = v.object({ start: whole, end: whole });

const base = { start: whole, end: whole, quote: v.pipe(v.string(), v.maxLength(20_000)), confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)) };

const amount = v.object({
  ...base, kind: v.literal('amount'), currency: v.pipe(v.string(), v.maxLength(3)), low: v.number(), high: v.number(), approx: v.boolean(),
  bound: v.nullable(v.picklist(['min', 'max'])), per: maybeText, recurrence: v.nullable(v.picklist(['structureel', 'incidenteel'])),
  years: v.array(year), repaired: v.boolean(), topic: maybeText, phase: v.nullable(v.picklist(['ontwerp', 'vastgesteld', 'suppletoir', 'slotwet'])),
}) satisfies Checks<MarkOf<'amount'>>;

const motion = v.object({
  ...base, kind: v.literal('motion'), title: maybeText, proposers: texts,
  body: v.nullable(v.picklist(['tweede-kamer', 'eerste-kamer', 'vng-alv', 'gemeenteraad'])), target: maybeText, entities: texts,
  status: v.nullable(v.picklist(['ingediend', 'aangenomen', 'verworpen', 'aangehouden', 'ingetrokken', 'vervallen', 'overgenomen',
    'ontraden', 'deels', 'afgehandeld', 'uitgevoerd', 'niet-uitgevoerd', 'lopend'])),
  statusQuote: maybeText,
}) satisfies Checks<MarkOf<'motion'>>;

const dictum = v.object({
  ...base, kind: v.literal('dictum'), entities: texts, verb: shortText, addressee: maybeText,
}) satisfies Checks<MarkOf<'dictum'>>;

const proposal = v.object({
  ...base, kind: v.literal('proposal'), entities: texts, label: maybeText,
}) satisfies Checks<MarkOf<'proposal'>>;

const reference = v.object({
  ...base, kind: v.literal('reference'),
  type: v.picklist(['kamerstuk', 'handelingen', 'aanhangsel', 'staatsblad', 'wet', 'ecli', 'ledenbrief', 'brief', 'advies', 'rapport', 'circulaire', 'web', 'intern']),
  ids: texts, url: maybeText, candidates: texts, points: v.nullable(span),
}) satisfies Checks<MarkOf<'reference'>>;

const date = v.object({
  ...base, kind: v.literal('date'), from: v.nullable(isoDate), to: v.nullable(isoDate), inferred: v.boolean(), relation: maybeText,
}) satisfies Checks<MarkOf<'date'>>;

const commitment = v.object({
  ...base, kind: v.literal('commitment'),
  type: v.picklist(['toezegging', 'afspraak', 'voornemen', 'planning', 'weigering', 'aanbod', 'maatregel']),
  by: maybeText, to: maybeText, due: v.nullable(period), fulfilled: v.boolean(),
}) satisfies Checks<MarkOf<'commitment'>>;

export const markSchema = v.variant('kind', [amount, motion, dictum, proposal, reference, date, commitment]) satisfies Checks<Mark>;

const provenance = v.exactOptional(v.picklist(['address', 'markup', 'text', 'inferred'])) satisfies v.GenericSchema<unknown, Provenance>;
const found = {
  kind: provenance, id: provenance, title: provenance, date: provenance, dateInferred: provenance, number: provenance, reference: provenance,
  dossiers: provenance, sender: provenance, addressee: provenance, proposers: provenance, replaces: provenance,
} satisfies Record<IdentityField, unknown>;

export const identitySchema = v.object({
  kind: v.picklist(['kamerstuk', 'motie', 'handelingen', 'aanhangsel', 'ledenbrief', 'brief', 'rapport', 'besluitenlijst', 'onbekend']),
  id: maybeText, title: maybeText, date: v.nullable(isoDate), dateInferred: v.nullable(period), number: maybeText, reference: maybeText,
  dossiers: texts, sender: maybeText, addressee: maybeText, proposers: texts, replaces: maybeText, aliases: texts, candidates: texts,
  found: v.object(found),
}) satisfies Checks<DocumentIdentity>;

const eventSchema = v.object({
  from: isoDate, to: isoDate, title: shortText, planned: v.boolean(), marks: v.array(whole),
}) satisfies Checks<DocumentEvent>;

const partSchema = v.object({ start: whole, end: whole, title: shortText, speaker: maybeText }) satisfies Checks<DocumentPart>;

/** A reading whose parts have the right shape; {@link fitsText} says whether they fit the text. */
export const readingSchema = v.object({
  identity: identitySchema, url: v.nullable(v.pipe(v.string(), v.maxLength(2_000))), length: whole,
  marks: v.pipe(v.array(markSchema), v.maxLength(MOST_MARKS)), events: v.pipe(v.array(eventSchema), v.maxLength(10_000)),
  parts: v.pipe(v.array(partSchema), v.maxLength(10_000)),
}) satisfies Checks<Reading>;

/** Whether a reading belongs to a text: its length, and each quote at its place. */
export function fitsText({ length, marks, events }: Reading, text: string): boolean {
  return length === text.length
    && marks.every(({ start, end, quote }) => start <= end && text.slice(start, end) === quote)
    && events.every((event) => event.marks.every((index) => index < marks.length));
}
