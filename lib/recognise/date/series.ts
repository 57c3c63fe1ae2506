import { daysBetween, yearOf } from './calendar';
import type { KnownDays, OpenDate } from './open-date';

/** Further apart than this, two dates tell nothing about each other's year. */
const MOST_DAYS_APART = 130;

/**
 * Years for days without one, from the days around them: starting at the days whose year the text
 * states, each next day gets the year that brings it closest to one already placed. A series of dates
 * of one correspondence falls into place this way; a day far from all others stays open.
 */
export function seriesYears(dates: readonly OpenDate[], known: KnownDays): ReadonlyMap<OpenDate, number> {
  const placed = new Set<string>();
  const open: OpenDate[] = [];
  for (const date of dates) {
    const { meaning } = date;
    if (meaning.kind === 'fixed' && daysBetween(meaning.interval.from, meaning.interval.to) < 7) placed.add(meaning.interval.from);
    if (meaning.kind === 'yearly') open.push(date);
  }
  const years = new Map<OpenDate, number>();
  for (const date of open) {
    const year = known.yearFor(date);
    if (year !== null) years.set(date, year);
  }
  return placed.size === 0 ? years : placeAll(open.filter((date) => !years.has(date)), placed, years);
}

interface Placing {
  readonly day: string;
  readonly apart: number;
}

/** Days that recur are placed together, so the days of one year bound the work. */
function placeAll(open: readonly OpenDate[], placed: ReadonlySet<string>, years: Map<OpenDate, number>): Map<OpenDate, number> {
  const waiting = new Map<string, OpenDate[]>();
  for (const date of open) {
    const key = date.meaning.kind === 'yearly' ? date.meaning.inYear(2020)?.from : undefined;
    if (key !== undefined) waiting.set(key, [...(waiting.get(key) ?? []), date]);
  }
  const best = new Map<string, Placing>();
  let fresh: Iterable<string> = placed;
  while (waiting.size > 0) {
    for (const [key, [date]] of waiting) {
      if (date !== undefined) best.set(key, closer(best.get(key), date, fresh));
    }
    const [key, placing] = closestOf(best);
    if (key === null || placing.apart > MOST_DAYS_APART) break;
    for (const date of waiting.get(key) ?? []) years.set(date, yearOf(placing.day));
    waiting.delete(key);
    best.delete(key);
    fresh = [placing.day];
  }
  return years;
}

const NOWHERE: Placing = { day: '', apart: Infinity };

/** Where a day falls closest to one of these days. */
function closer(known: Placing = NOWHERE, { meaning }: OpenDate, days: Iterable<string>): Placing {
  let best = known;
  if (meaning.kind !== 'yearly') return best;
  for (const day of days) {
    for (const year of [yearOf(day) - 1, yearOf(day), yearOf(day) + 1]) {
      const from = meaning.inYear(year)?.from;
      const apart = from === undefined ? Infinity : Math.abs(daysBetween(day, from));
      if (from !== undefined && apart < best.apart) best = { day: from, apart };
    }
  }
  return best;
}

function closestOf(placings: ReadonlyMap<string, Placing>): readonly [string | null, Placing] {
  let closest: readonly [string | null, Placing] = [null, NOWHERE];
  for (const entry of placings) if (entry[1].apart < closest[1].apart) closest = entry;
  return closest;
}
