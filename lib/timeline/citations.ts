import { daysBetween } from '../recognise/date/calendar';
import type { ReferenceType } from '../recognise/mark';
import { quotedPlace, type QuotedPlace } from './quoted-place';
import type { Period } from './motion-mention';
import type { TimelineReading } from './timeline-reading';

/** A paper that a document points to, with every place that does. */
export interface Citation {
  /** Canonical id of the paper. */
  readonly id: string;
  readonly type: ReferenceType | 'motion';
  readonly places: readonly QuotedPlace[];
}

/** A letter that a document names by its day. */
export interface LetterMention extends Period {
  readonly place: QuotedPlace;
}

/** The papers that a reading points to, in order of id; never itself. */
export function citationsOf({ key, reading, text }: TimelineReading): Citation[] {
  const own = new Set([reading.identity.id, ...reading.identity.aliases]);
  const found = new Map<string, { type: Citation['type']; places: QuotedPlace[] }>();
  for (const mark of reading.marks) {
    const ids = mark.kind === 'reference' ? mark.ids : mark.kind === 'motion' && mark.target !== null ? [mark.target] : [];
    for (const id of ids) {
      if (own.has(id)) continue;
      const known = found.get(id) ?? { type: mark.kind === 'reference' ? mark.type : 'motion', places: [] };
      known.places.push(quotedPlace(key, text, mark));
      found.set(id, known);
    }
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, { type, places }]) => ({ id, type, places }));
}

/** A day stands in the words for a letter or right before them ("deze week per brief"), in UTF-16 units. */
const NEAR = 16;
/** A longer period names no letter. */
const WEEK = 7;

/** The letters that a reading names by their day ("brief van 2 juli"), each day once, in order of day. */
export function letterMentions({ key, reading, text }: TimelineReading): LetterMention[] {
  const letters = new Map<string, LetterMention>();
  const days = reading.marks.filter((mark) => mark.kind === 'date');
  for (const mark of reading.marks) {
    if (mark.kind !== 'reference' || mark.type !== 'brief') continue;
    const day = days.find((date) => date.start >= mark.start - NEAR && date.end <= mark.end && date.from !== null && date.to !== null && daysBetween(date.from, date.to) < WEEK);
    if (day === undefined || day.from === null || day.to === null || letters.has(day.from)) continue;
    letters.set(day.from, { from: day.from, to: day.to, place: quotedPlace(key, text, mark) });
  }
  return [...letters.values()].sort((a, b) => (a.from < b.from ? -1 : 1));
}
