import type { Span } from '../../text/span';
import type { RecogniseContext } from '../recogniser';
import { daysBetween, type Interval } from './calendar';
import type { KnownDays, OpenDate } from './open-date';
import { seriesYears } from './series';

/** The day of writing at a place in the text, as far as it is known: exactly, or within some days. */
export interface Anchors {
  at(cleanOffset: number): Interval | null;
}

/** A document lies at most this long between its last past and its first coming date for these to tell its date. */
const LONGEST_GAP = 92;
const PLACE_OR_LABEL = /^(?:[A-Z'’][\p{L}'’-]{1,20}(?: [A-Z][\p{L}'’-]{1,20})?, |datum:? )$/iu;

/**
 * What each part of the text counts its "this year" from: the date of the document, and from a letter's
 * own dateline on ("Utrecht, 3 mei 2018") that date. Without a date of the document: a date that stands
 * alone at its end, or the time between its last "jl." and its first "a.s.".
 */
export function anchorsOf(dates: readonly OpenDate[], known: KnownDays, context: RecogniseContext): Anchors {
  const { date } = context.document;
  const whole = date === null ? colophonDate(dates, context) ?? betweenPastAndFuture(dates, known) : { from: date, to: date };
  const datelines = dates.flatMap(({ draft, meaning }) => {
    if (meaning.kind !== 'fixed' || meaning.interval.from !== meaning.interval.to) return [];
    const line = aroundOnLine(draft, context);
    return line?.after === '' && PLACE_OR_LABEL.test(line.before) ? [{ start: draft.start, interval: meaning.interval }] : [];
  });
  return { at: (offset) => datelines.findLast((line) => line.start <= offset)?.interval ?? whole };
}

const LONGEST_LINE = 200;

/** What else stands on the printed line of a date, or `null` when the line is long. */
function aroundOnLine(draft: Span, { clean }: RecogniseContext): { readonly before: string; readonly after: string } | null {
  const { start, end } = clean.sourceSpan(draft);
  const before = clean.source.text.slice(Math.max(0, start - LONGEST_LINE), start).split('\n').at(-1) ?? '';
  const after = clean.source.text.slice(end, end + LONGEST_LINE).split('\n')[0] ?? '';
  return before.length + after.length < LONGEST_LINE ? { before: before.trimStart(), after: after.trim() } : null;
}

/** How far from the end of the text the line with its date may stand. */
const COLOPHON = 400;

/** A day or month of one year that has one of the last lines of the text to itself. */
function colophonDate(dates: readonly OpenDate[], context: RecogniseContext): Interval | null {
  for (const { draft, meaning } of dates.toReversed()) {
    if (context.clean.text.length - draft.end > COLOPHON) break;
    if (meaning.kind !== 'fixed' || daysBetween(meaning.interval.from, meaning.interval.to) > 31) continue;
    const line = aroundOnLine(draft, context);
    if (line?.before === '' && line.after === '') return meaning.interval;
  }
  return null;
}

function betweenPastAndFuture(dates: readonly OpenDate[], known: KnownDays): Interval | null {
  if (!dates.some(({ side }) => side === 'past') || !dates.some(({ side }) => side === 'future')) return null;
  const series = seriesYears(dates, known);
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
