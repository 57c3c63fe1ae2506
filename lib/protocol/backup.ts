import * as v from 'valibot';
import type { Reading } from '../document/reading';
import { MARK_KINDS, type MarkKind } from '../recognise/mark';
import { readingSchema, shortText } from '../reading-schema';
import type { Collection } from '../timeline/collection';
import type { JoinChoice } from '../timeline/motions';
import type { Note } from '../timeline/note';
import { collectionSchema } from './collections';
import { cursor, host, key, moment, textHash } from './fields';
import { MOST_TEXT } from './limits';
import { joinChoiceSchema } from './join-choices';
import { noteSchema } from './notes';

/** Most rows that are restored in one transaction. */
export const MOST_ROWS = 1_000;

/** One version of a document with its text. */
export interface BackupReading {
  readonly row: 'reading';
  readonly key: string;
  readonly textHash: string;
  readonly readAt: string;
  readonly readBy: string;
  readonly reading: Reading;
  readonly text: string;
}

/** What the reader chose in the options. */
export interface BackupSettings {
  readonly row: 'settings';
  readonly language: 'nl' | 'en';
  readonly kindsOff: readonly MarkKind[];
  readonly sitesOff: readonly string[];
  readonly pdfAlways: readonly string[];
  readonly pdfCookies: readonly string[];
}

/** One line of a backup; the lines may come in any order. */
export type BackupRow =
  | BackupReading
  | { readonly row: 'note'; readonly note: Note }
  | { readonly row: 'earlierNote'; readonly note: Note } // what a note said before it was changed
  | { readonly row: 'collection'; readonly collection: Collection }
  | { readonly row: 'joinChoice'; readonly choice: JoinChoice & { readonly chosenAt: string } }
  | BackupSettings;

export const readingRowSchema = v.object({
  row: v.literal('reading'), key, textHash, readAt: moment, readBy: shortText, reading: readingSchema, text: v.pipe(v.string(), v.maxLength(MOST_TEXT)),
}) satisfies v.GenericSchema<unknown, BackupReading>;

export const backupRowSchema = v.variant('row', [
  readingRowSchema,
  v.object({ row: v.literal('note'), note: noteSchema }),
  v.object({ row: v.literal('earlierNote'), note: noteSchema }),
  v.object({ row: v.literal('collection'), collection: collectionSchema }),
  v.object({ row: v.literal('joinChoice'), choice: joinChoiceSchema }),
  v.object({
    row: v.literal('settings'), language: v.picklist(['nl', 'en']), kindsOff: v.array(v.picklist(MARK_KINDS)), sitesOff: v.array(host),
    pdfAlways: v.array(host), pdfCookies: v.array(host),
  }),
]) satisfies v.GenericSchema<unknown, BackupRow>;

export const backupRequests = [
  /** Everything that is kept, page by page; a page ends early when its rows are large. */
  v.object({ kind: v.literal('backup'), after: v.nullable(cursor), limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_ROWS)) }),
  /** Puts rows back beside what is there; the same rows again change nothing. One transaction. */
  v.object({ kind: v.literal('restore'), rows: v.pipe(v.array(backupRowSchema), v.maxLength(MOST_ROWS)) }),
] as const;

/** What became of the rows of one `restore`. */
export interface Restored {
  readonly added: number;
  /** Rows that were there already, or for which something newer is kept. */
  readonly kept: number;
  /** Readings whose marks do not fit their text; nothing of them is kept. */
  readonly refused: number;
}
