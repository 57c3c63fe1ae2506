import * as v from 'valibot';
import type { Reading } from './document/reading';
import { backupRequests, type BackupRow, type Restored } from './protocol/backup';
import { collectionRequests } from './protocol/collections';
import { cursor, host, key, question, rowLimit, textHash } from './protocol/fields';
import { joinRequests } from './protocol/join-choices';
import { MOST_TEXT } from './protocol/limits';
import { noteRequests, type NoteRow, type SavedNote } from './protocol/notes';
import type { Failure, Outcome, Page } from './protocol/outcome';
import type { EventRow, MentionRow, ReadingRow, SearchHit, VersionRow } from './protocol/rows';
import { timelineRequest, type TimelineView } from './protocol/scope';
import { MARK_KINDS, type Mark, type MarkKind } from './recognise/mark';
import { readingSchema, shortText, whole } from './reading-schema';
import type { Span } from './text/span';
import type { Collection } from './timeline/collection';
import type { JoinChoice } from './timeline/motions';
import type { Note } from './timeline/note';

/**
 * Every message between the contexts of the extension. A request names its kind, the background or
 * the content script validates it on arrival, and the answer has the type that `Answers` gives.
 */

export { MARK_KINDS, MOST_TEXT };
export type { EventRow, Failure, MentionRow, NoteRow, Outcome, Page, ReadingRow, SavedNote, SearchHit, VersionRow };
export type { Scope, TimelineView } from './protocol/scope';
export type { BackupRow, Restored } from './protocol/backup';
export type { MatchedBy } from './protocol/rows';
const markKind = v.picklist(MARK_KINDS);

/** What a content script may ask of the background: no more than any visit to a page may cause. */
export const fromContent = v.variant('kind', [
  v.object({ kind: v.literal('saveReading'), reading: readingSchema, text: v.pipe(v.string(), v.maxLength(MOST_TEXT)) }),
  v.object({ kind: v.literal('pageSettings') }),
  v.object({ kind: v.literal('loadReadingCode') }),
  /** Opens the panel; with the index of a mark, to write a note on it there. */
  v.object({ kind: v.literal('openPanel'), note: v.optional(whole) }),
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
  v.object({ kind: v.literal('readings'), after: v.nullable(cursor), limit: rowLimit, dossier: v.nullable(shortText) }),
  v.object({ kind: v.literal('reading'), key, version: v.optional(v.nullable(textHash)) }),
  v.object({ kind: v.literal('mentions'), subject: key, after: v.nullable(cursor), limit: rowLimit }),
  v.object({ kind: v.literal('dossiers') }),
  v.object({ kind: v.literal('events'), after: v.nullable(cursor), limit: rowLimit, dossier: v.nullable(shortText) }),
  timelineRequest,
  ...noteRequests, ...collectionRequests, ...joinRequests, ...backupRequests,
  v.object({ kind: v.literal('search'), words: question, limit: rowLimit }),
  v.object({ kind: v.literal('deleteReading'), key }),
  v.object({ kind: v.literal('storageUse') }),
  v.object({ kind: v.literal('eraseAll') }),
  v.object({ kind: v.literal('readThisPage'), tabId: whole }),
  v.object({ kind: v.literal('pdfSites') }),
  v.object({ kind: v.literal('changePdfSites'), choice: v.picklist(['always', 'cookies']), host, on: v.boolean() }),
]);

/**
 * What our frame in a page (the card's "elsewhere") may ask of the background. It stands among the page's own things, where a
 * click can be lured, so it only reads.
 */
export const fromFrame = v.variant('kind', [v.object({ kind: v.literal('settings') }), timelineRequest]);

/** What the panel and popup may ask of the content script in a tab. */
export const toContent = v.variant('kind', [
  v.object({ kind: v.literal('currentPage') }),
  v.object({ kind: v.literal('goToMark'), index: whole }),
  v.object({ kind: v.literal('goToPlace'), start: whole, end: whole }),
  /** What the reader has selected in the document. */
  v.object({ kind: v.literal('currentSelection') }),
  /** Keys that were pressed in our frame in the card. */
  v.object({ kind: v.literal('closeCard') }),
  v.object({ kind: v.literal('stepMark'), direction: v.picklist([1, -1]) }),
  v.object({ kind: v.literal('settingsChanged') }),
  v.object({ kind: v.literal('saveAgain') }),
]);

export type FromContent = v.InferOutput<typeof fromContent>;
export type FromFrame = v.InferOutput<typeof fromFrame>;
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
  /** `notFound` when the document or the reader's own dossier is not kept. */
  timeline: Outcome<TimelineView>;
  notes: Outcome<Page<NoteRow>>;
  saveNote: Outcome<SavedNote>;
  deleteNote: Outcome<null>;
  /** What a note said before, the last first. */
  noteVersions: Outcome<readonly Note[]>;
  /** Every tag that a note has, in order. */
  tags: Outcome<readonly string[]>;
  /** Dossiers of the reader's own, by name. */
  collections: Outcome<readonly Collection[]>;
  saveCollection: Outcome<Collection>;
  putInCollection: Outcome<Collection>;
  takeFromCollection: Outcome<Collection>;
  deleteCollection: Outcome<null>;
  joinChoices: Outcome<readonly JoinChoice[]>;
  chooseJoin: Outcome<null>;
  undoJoin: Outcome<null>;
  backup: Outcome<Page<BackupRow>>;
  restore: Outcome<Restored>;
  deleteReading: Outcome<null>;
  storageUse: Outcome<{ readonly bytes: number; readonly readings: number; readonly marks: number; readonly notes: number }>;
  eraseAll: Outcome<null>;
  readThisPage: Outcome<null>;
  pdfSites: Outcome<PdfSites>;
  changePdfSites: Outcome<PdfSites>;
  currentPage: Outcome<PageState>;
  goToMark: Outcome<null>;
  goToPlace: Outcome<null>;
  /** Offsets in the source text; `null` when nothing of the document is selected. */
  currentSelection: Outcome<Span | null>;
  closeCard: Outcome<null>;
  stepMark: Outcome<null>;
  settingsChanged: Outcome<null>;
  /** Tries again to save a reading that could not be saved; the new save state comes with `currentPage`. */
  saveAgain: Outcome<null>;
}

export type Answer<R extends { kind: keyof Answers }> = Answers[R['kind']];
export type { Mark };
