import type { DocumentIdentity } from '../document/document';
import type { Reading } from '../document/reading';
import type { IsoDate } from '../recognise/mark';
import { lastStartingBefore, type Span } from '../text/span';

/** A reading as the timeline takes it: with its key in the store (or its file name) and its text. */
export interface TimelineReading {
  readonly key: string;
  readonly reading: Reading;
  readonly text: string;
}

/** A stretch of the text of one reading. */
export interface Place extends Span {
  readonly reading: string;
}

/** A day or period, with whether the text states it or it only follows from it. */
export interface When {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly inferred: boolean;
}

/** Orders places by reading, then by place in its text: the same in whatever order they were read. */
export const byReading = (a: Place, b: Place): number =>
  (a.reading < b.reading ? -1 : a.reading > b.reading ? 1 : a.start - b.start || a.end - b.end);

/** One spelling of a place, for sets and maps. */
export const placeKey = ({ reading, start, end }: Place): string => `${reading}\u0000${start}\u0000${end}`;

/** Who speaks at an offset: the sender of the part that holds it, else of the document. `null` when the text does not say. */
export function speakerAt({ identity, parts }: Reading, offset: number): string | null {
  const part = parts[lastStartingBefore(parts, offset)];
  return (part !== undefined && offset < part.end ? part.speaker : null) ?? identity.sender;
}

/** The date of a document as it says it, or the period that follows from its text; `null` when neither is known. */
export function dateOf({ date, dateInferred }: DocumentIdentity): When | null {
  if (date !== null) return { from: date, to: date, inferred: false };
  return dateInferred === null ? null : { ...dateInferred, inferred: true };
}

/** Index of the part that holds an offset, or -1 for a document without parts. */
export const partAt = ({ parts }: Reading, offset: number): number => lastStartingBefore(parts, offset);
