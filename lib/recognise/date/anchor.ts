import type { RecogniseContext } from '../recogniser';
import { daysBetween, type Interval } from './calendar';
import type { OpenDate } from './open-date';

/** The day of writing at a place in the text, as far as it is known: exactly, or within some days. */
export interface Anchors {
  at(cleanOffset: number): Interval | null;
}

/** A document lies at most this long between its last past and its first coming date for these to tell its date. */
const LONGEST_GAP = 92;
const PLACE_OR_LABEL = /(?:^|[\n\t])(?:[A-Z'][\p{L}'-]{1,20}(?: [A-Z][\p{L}'-]{1,20})?, |datum:?[ \t]|datum:?\n)$/iu;

/**
 * What each part of the text counts its "this year" from: the date of the document, and from a letter's
 * own dateline on ("Utrecht, 3 mei 2018") that date. Without a date of the document: a date that stands
 * alone at its end, or the time between its last "jl." and its first "a.s.".
 */
export function anchorsOf(dates: readonly OpenDate[], series: ReadonlyMap<OpenDate, number>, context: RecogniseContext): Anchors {
  const { date } = context.document;
  const whole = date === null ? colophonDate(dates, context) ?? betweenPastAndFuture(dates, series) : { from: date, to: date };
  const datelines = dates.flatMap(({ draft, meaning }) =>
    (meaning.kind === 'fixed' && meaning.interval.from === meaning.interval.to && isDateline(context.clean.text, draft)
      ? [{ start: draft.start, interval: meaning.interval }] : []));
  return { at: (offset) => datelines.findLast((line) => line.start <= offset)?.interval ?? whole };
}

function isDateline(text: string, { start, end }: { start: number; end: number }): boolean {
  return PLACE_OR_LABEL.test(text.slice(Math.max(0, start - 50), start)) && /^(?:[\n\t]|$)/.test(text.slice(end, end + 1));
}

/** A day or month of one year that has the last lines of the text to itself. */
function colophonDate(dates: readonly OpenDate[], { clean }: RecogniseContext): Interval | null {
  const ends = dates.findLast(({ draft, meaning }) => {
    if (meaning.kind !== 'fixed' || daysBetween(meaning.interval.from, meaning.interval.to) > 31) return false;
    const alone = ['', '\n'].includes(clean.text.charAt(draft.start - 1)) && ['', '\n'].includes(clean.text.charAt(draft.end));
    return alone && clean.text.length - draft.end < 400;
  });
  return ends?.meaning.kind === 'fixed' ? ends.meaning.interval : null;
}

function betweenPastAndFuture(dates: readonly OpenDate[], series: ReadonlyMap<OpenDate, number>): Interval | null {
  const days = { past: [] as string[], future: [] as string[] };
  for (const date of dates) {
    const year = series.get(date);
    if (date.side === null || date.meaning.kind !== 'yearly' || year === undefined) continue;
    const interval = date.meaning.inYear(year);
    if (interval !== null && interval.from === interval.to) days[date.side].push(interval.from);
  }
  const last = days.past.sort().at(-1);
  const first = days.future.sort().at(0);
  if (last === undefined || first === undefined) return null;
  return last <= first && daysBetween(last, first) <= LONGEST_GAP ? { from: last, to: first } : null;
}
