import type { Anchor, Note } from '../../lib/timeline/note';

/** An id as `crypto.randomUUID` makes them, for a number. */
export const idOf = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** A moment, so many minutes into a day. */
export const minute = (n: number): string => new Date(Date.UTC(2026, 2, 1, 0, n)).toISOString();

export const anchorIn = (reading: string): Anchor => ({ reading, quote: '€ 4 miljoen', prefix: 'trekt er ', suffix: ' voor uit', start: 55, end: 66 });

/** A note on a document; fields can be told otherwise. */
export function sampleNote(n: number, fields: Partial<Note> = {}): Note {
  return { id: idOf(n), subject: { kind: 'document', reading: 'kst-31000-8' }, text: `Notitie ${n}`, tags: [], madeAt: minute(0), changedAt: minute(0), ...fields };
}
