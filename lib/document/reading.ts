import type { IsoDate, Mark } from '../recognise/mark';
import type { DocumentIdentity } from './document';

/** Most marks that a reading is kept or sent with. */
export const MOST_MARKS = 200_000;

/** Something that happened or will happen, resting on marks of the document. */
export interface DocumentEvent {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly title: string;
  readonly planned: boolean;
  /** Indices into the marks of the reading. */
  readonly marks: readonly number[];
}

/** A part of the document in which one sender speaks ("ik", "wij"). Offsets in the source text. */
export interface DocumentPart {
  readonly start: number;
  readonly end: number;
  readonly title: string;
  readonly speaker: string | null;
}

/** One document as read once. */
export interface Reading {
  readonly identity: DocumentIdentity;
  /** Address it was read at, without query noise, or `null` for a file. */
  readonly url: string | null;
  /** Length of the source text in UTF-16 code units. */
  readonly length: number;
  readonly marks: readonly Mark[];
  readonly events: readonly DocumentEvent[];
  readonly parts: readonly DocumentPart[];
}
