import * as v from 'valibot';
import type { DocumentIdentity } from './document/document';
import type { DocumentEvent, Reading } from './document/reading';
import { MARK_KINDS, type Mark, type MarkKind } from './recognise/mark';
import { readingSchema, shortText, whole } from './reading-schema';

/**
 * Every message between the contexts of the extension. A request names its kind, the background or
 * the content script validates it on arrival, and the answer has the type that `Answers` gives.
 */

export { MARK_KINDS };
const markKind = v.picklist(MARK_KINDS);

/** Longest source text that is kept for search and for finding places again, in UTF-16 code units. */
export const MOST_TEXT = 20_000_000;

const host = v.pipe(v.string(), v.regex(/^[a-z0-9.-]{1,253}$/));
const key = v.pipe(v.string(), v.minLength(1), v.maxLength(2_100));
/** Where a next page of a list begins; the background gave it. */
const cursor = v.pipe(v.string(), v.minLength(1), v.maxLength(4_200));
/** SHA-256 of a source text, in hexadecimal; it names one version of a document. */
const textHash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

/** What a content script may ask of the background: no more than any visit to a page may cause. */
export const fromContent = v.variant('kind', [
  v.object({ kind: v.literal('saveReading'), reading: readingSchema, text: v.pipe(v.string(), v.maxLength(MOST_TEXT)) }),
  v.object({ kind: v.literal('pageSettings') }),
  v.object({ kind: v.literal('loadReadingCode') }),
  v.object({ kind: v.literal('openPanel') }),
  v.object({ kind: v.literal('hideHere') }),
  v.object({ kind: v.literal('pageChanged'), state: v.picklist(['busy', 'read', 'noDocument', 'noText', 'pdf', 'off', 'failed']) }),
  v.object({ kind: v.literal('markChosen'), index: whole }),
]);

/** What our own pages (panel, popup, timeline, options) may ask of the background. */
export const fromOwnPage = v.variant('kind', [
  v.object({ kind: v.literal('saveReading'), reading: readingSchema, text: v.pipe(v.string(), v.maxLength(MOST_TEXT)) }),
  v.object({ kind: v.literal('settings') }),
  v.object({ kind: v.literal('changeSettings'), change: v.partial(v.object({
    language: v.picklist(['nl', 'en']), kindsOff: v.array(markKind), sitesOff: v.array(host) })) }),
  v.object({ kind: v.literal('readings'), after: v.nullable(cursor), limit: v.pipe(whole, v.maxValue(200)), dossier: v.nullable(shortText) }),
  v.object({ kind: v.literal('reading'), key, version: v.optional(v.nullable(textHash)) }),
  v.object({ kind: v.literal('mentions'), subject: key, after: v.nullable(cursor), limit: v.pipe(whole, v.maxValue(200)) }),
  v.object({ kind: v.literal('dossiers') }),
  v.object({ kind: v.literal('events'), after: v.nullable(cursor), limit: v.pipe(whole, v.maxValue(200)), dossier: v.nullable(shortText) }),
  v.object({ kind: v.literal('search'), words: v.pipe(v.string(), v.maxLength(200)), limit: v.pipe(whole, v.maxValue(200)) }),
  v.object({ kind: v.literal('deleteReading'), key }),
  v.object({ kind: v.literal('storageUse') }),
  v.object({ kind: v.literal('eraseAll') }),
  v.object({ kind: v.literal('readThisPage'), tabId: whole }),
  v.object({ kind: v.literal('pdfSites') }),
  v.object({ kind: v.literal('changePdfSites'), choice: v.picklist(['always', 'cookies']), host, on: v.boolean() }),
]);

/** What the panel and popup may ask of the content script in a tab. */
export const toContent = v.variant('kind', [
  v.object({ kind: v.literal('currentPage') }),
  v.object({ kind: v.literal('goToMark'), index: whole }),
  v.object({ kind: v.literal('settingsChanged') }),
  v.object({ kind: v.literal('saveAgain') }),
]);

export type FromContent = v.InferOutput<typeof fromContent>;
export type FromOwnPage = v.InferOutput<typeof fromOwnPage>;
export type ToContent = v.InferOutput<typeof toContent>;

export type Language = 'nl' | 'en';

export interface Settings {
  readonly language: Language;
  readonly kindsOff: readonly MarkKind[];
  /** Hosts on which the reader switched us off. */
  readonly sitesOff: readonly string[];
}

/** What the reader chose for PDFs, by host. */
export interface PdfSites {
  /** Where a PDF always opens in our reader. */
  readonly always: readonly string[];
  /** Where our reader may show the site who is logged in. */
  readonly cookies: readonly string[];
}

/** Why something could not be done; each has a sentence for the reader and a next step. */
export type Failure =
  | 'storeClosed' | 'diskFull' | 'damaged' | 'newerStore' | 'badMessage' | 'notAllowed' | 'tooLarge' | 'notFound' | 'noPage'
  | 'needsClick'; // the browser opens its side bar only on a click in its own buttons
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: Failure };

/** A reading in a list: what is needed to show a row. */
export interface ReadingRow {
  readonly key: string;
  readonly identity: DocumentIdentity;
  readonly url: string | null;
  /** When this version was first read, ISO 8601 in UTC. */
  readonly readAt: string;
  readonly counts: Readonly<Partial<Record<MarkKind, number>>>;
  /** How many versions of this document (by text hash) are kept. */
  readonly versions: number;
}

/** An event with the document that tells it. */
export interface EventRow extends DocumentEvent {
  /** Where a next page of rows begins. */
  readonly cursor: string;
  readonly readingKey: string;
  readonly identity: DocumentIdentity;
}

/** One version of a document that is kept. */
export interface VersionRow {
  readonly textHash: string;
  readonly readAt: string;
}

/** A mark in a reading that is about a motion or points at a paper. */
export interface MentionRow {
  /** Where a next page of rows begins. */
  readonly cursor: string;
  readonly readingKey: string;
  readonly identity: DocumentIdentity;
  /** Index into the marks of the reading. */
  readonly index: number;
  readonly mark: Mark;
}

/** One page of a list that is read by index; `next` is `null` at the end. */
export interface Page<T> {
  readonly rows: readonly T[];
  readonly next: string | null;
}

export interface SearchHit {
  readonly row: ReadingRow;
  /** The words around the hit. */
  readonly context: string;
}

/** What the content script has found on its page. */
export type PageState =
  | { readonly state: 'busy' | 'noDocument' | 'noText' | 'pdf' | 'off' | 'failed' }
  | { readonly state: 'read'; readonly reading: Reading; readonly key: string; readonly saved: { readonly at: string } | { readonly failed: Failure } | null; readonly chosen: number | null };

export interface Answers {
  saveReading: Outcome<{ readonly key: string; readonly readAt: string; readonly saved: 'new' | 'same' | 'newVersion' | 'renewed' }>;
  pageSettings: Outcome<Settings>;
  /** Brings the code that reads and shows a document to the page that asks. */
  loadReadingCode: Outcome<null>;
  openPanel: Outcome<null>;
  hideHere: Outcome<null>;
  pageChanged: Outcome<null>;
  markChosen: Outcome<null>;
  settings: Outcome<Settings>;
  changeSettings: Outcome<Settings>;
  readings: Outcome<Page<ReadingRow>>;
  reading: Outcome<{ readonly row: ReadingRow; readonly reading: Reading; readonly text: string; readonly versions: readonly VersionRow[] }>;
  /** Marks of all current versions about one motion (by entity key) or paper (by canonical id). */
  mentions: Outcome<Page<MentionRow>>;
  dossiers: Outcome<readonly { readonly dossier: string; readonly readings: number }[]>;
  events: Outcome<Page<EventRow>>;
  search: Outcome<readonly SearchHit[]>;
  deleteReading: Outcome<null>;
  storageUse: Outcome<{ readonly bytes: number; readonly readings: number; readonly marks: number }>;
  eraseAll: Outcome<null>;
  readThisPage: Outcome<null>;
  pdfSites: Outcome<PdfSites>;
  changePdfSites: Outcome<PdfSites>;
  currentPage: Outcome<PageState>;
  goToMark: Outcome<null>;
  settingsChanged: Outcome<null>;
  /** Tries again to save a reading that could not be saved; the new save state comes with `currentPage`. */
  saveAgain: Outcome<null>;
}

export type Answer<R extends { kind: keyof Answers }> = Answers[R['kind']];
export type { Mark };
