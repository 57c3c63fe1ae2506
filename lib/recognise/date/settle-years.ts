import type { Draft, IsoDate } from '../mark';
import type { RecogniseContext, Resolver } from '../recogniser';
import { anchorsOf } from './anchor';
import { yearOf, weekdayOf, daysBetween, type Interval } from './calendar';
import { sideOf, type Side } from './evidence';
import { KnownDays, type OpenDate } from './open-date';
import { keptMeaning } from './meaning';
import { readDateAt, readShortNumericAt } from './read-date';
import { MOST_DAYS_APART } from './series';

/**
 * Settles the year of dates that do not state it, in this order: the same day with a year elsewhere in
 * the text; "jl." and "a.s." against the date of the document; the day of the week; the year of the
 * document; in a text without a date, the date right before it. Never from today: without an anchor they
 * stay open.
 */
export const settleYears: Resolver = {
  name: 'settleYears',
  *resolve(drafts, context) {
    const dates: OpenDate[] = [];
    for (const draft of drafts) {
      if (draft.kind === 'date') dates.push(...openDate(draft, context));
      if (dates.length % DATES_PER_STEP === 0) yield;
    }
    const known = new KnownDays(dates);
    const anchors = anchorsOf(dates, known, context);
    const settled = new Map<Draft, Draft<'date'>>();
    let before: Draft<'date'> | null = null;
    for (const date of dates) {
      const draft: Draft<'date'> = settle(date, known, anchors.at(date.draft.start), before);
      settled.set(date.draft, draft);
      if (draft.from !== null && draft.from === draft.to) before = draft;
    }
    return drafts.map((draft) => settled.get(draft) ?? draft);
  },
};

const DATES_PER_STEP = 100;

function openDate(draft: Draft<'date'>, { clean }: RecogniseContext): OpenDate[] {
  const meaning = keptMeaning(draft) ?? (readDateAt(clean.text, draft.start) ?? readShortNumericAt(clean.text, draft.start))?.meaning;
  return meaning === undefined ? [] : [{ draft, meaning, side: sideOf(clean.text, draft.start, draft.end) }];
}

function settle(date: OpenDate, known: KnownDays, anchor: Interval | null, before: Draft<'date'> | null): Draft<'date'> {
  const { draft, meaning } = date;
  if (meaning.kind === 'fixed') return draft;
  if (meaning.kind === 'relative') {
    const interval = anchor === null ? null : fromAnchor(meaning.from, anchor);
    return withInterval(draft, interval, interval !== null && isCalendarUnit(interval) ? 0.92 : 0.85);
  }
  const stated = known.yearFor(date);
  // "1 januari" comes back: a year that the text states for it elsewhere counts only near the day of writing.
  if (stated !== null && (anchor === null || Math.abs(stated - yearOf(anchor.from)) <= 1)) return withInterval(draft, meaning.inYear(stated), 0.95);
  if (anchor === null) return withInterval(draft, before === null ? null : nextInSeries(meaning.inYear, draft, before), 0.85);
  if (date.side !== null) return withInterval(draft, nearestOn(date.side, meaning.inYear, anchor), 0.95);
  if (yearOf(anchor.from) !== yearOf(anchor.to)) return draft;
  const year = (meaning.weekday === null ? null : yearOfWeekday(meaning.inYear, meaning.weekday, yearOf(anchor.from))) ?? yearOf(anchor.from);
  const interval = meaning.inYear(year);
  return withInterval(draft, interval, interval !== null && isFar(interval, anchor) ? 0.8 : 0.92);
}

/** In a text without a date only a day that follows soon after another, both in the text and in time, takes its year. */
const MOST_SIGNS_APART = 300;

function nextInSeries(inYear: (year: number) => Interval | null, draft: Draft<'date'>, before: Draft<'date'>): Interval | null {
  if (before.to === null || draft.start - before.end > MOST_SIGNS_APART) return null;
  const interval = inYear(yearOf(before.to));
  if (interval === null || interval.from !== interval.to) return null;
  const apart = daysBetween(before.to, interval.from);
  return apart >= 0 && apart <= MOST_DAYS_APART ? interval : null;
}

/** A day, a week from Monday, or whole months: where "de komende weken" or "later dit jaar" end is a matter of taste. */
function isCalendarUnit({ from, to }: Interval): boolean {
  const days = daysBetween(from, to) + 1;
  const week = days === 7 && new Date(`${from}T00:00:00Z`).getUTCDay() === 1;
  const nextDay = new Date(Date.parse(`${to}T00:00:00Z`) + 86_400_000).toISOString();
  return days === 1 || week || (from.endsWith('-01') && nextDay.slice(8, 10) === '01');
}

const withInterval = (draft: Draft<'date'>, interval: Interval | null, confidence: number): Draft<'date'> =>
  (interval === null ? draft : { ...draft, from: interval.from, to: interval.to, confidence });

/** Another year would be nearer: rarely meant, but possible. */
const isFar = (interval: Interval, anchor: Interval): boolean =>
  daysBetween(interval.to, anchor.from) > 183 || daysBetween(anchor.to, interval.from) > 183;

/** Counted from a day that is known only within some days: the same for each of them, or all they allow together. */
function fromAnchor(from: (today: IsoDate) => Interval | null, anchor: Interval): Interval | null {
  const earliest = from(anchor.from);
  const latest = from(anchor.to);
  return earliest === null || latest === null ? null : { from: earliest.from, to: latest.to };
}

/** The last occurrence that begins by the day of writing, or the first that ends on or after it. */
function nearestOn(side: Side, inYear: (year: number) => Interval | null, anchor: Interval): Interval | null {
  const step = side === 'past' ? -1 : 1;
  const start = side === 'past' ? yearOf(anchor.to) : yearOf(anchor.from);
  for (const year of [start, start + step]) {
    const interval = inYear(year);
    if (interval === null) continue;
    if (side === 'past' ? interval.from <= anchor.to : interval.to >= anchor.from) return interval;
  }
  return null;
}

/** Of the year and those beside it, the only one in which the day falls on that day of the week. */
function yearOfWeekday(inYear: (year: number) => Interval | null, weekday: number, year: number): number | null {
  return [year, year - 1, year + 1].find((candidate) => {
    const interval = inYear(candidate);
    return interval !== null && weekdayOf(interval.from) === weekday;
  }) ?? null;
}
