import { addDays, daysBetween, yearOf, type Interval } from './calendar';
import type { KnownDays, OpenDate } from './open-date';

/** Further apart than this, two dates tell nothing about each other's year. */
export const MOST_DAYS_APART = 75;

/**
 * Years for days without one, from the days around them: starting at the days whose year the text
 * states, each next day gets the year that brings it closest to one already placed. A series of dates
 * of one correspondence falls into place this way; a day far from all others stays open.
 */
export function seriesYears(dates: readonly OpenDate[], known: KnownDays): ReadonlyMap<OpenDate, number> {
  const placed = new Set<number>();
  const waiting = new Map<string, Waiting>();
  const years = new Map<OpenDate, number>();
  for (const date of dates) {
    const { meaning } = date;
    if (meaning.kind === 'fixed' && daysBetween(meaning.interval.from, meaning.interval.to) < 7) placed.add(dayNumberOf(meaning.interval.from));
    // Months and seasons come back too often to be placed by what stands near.
    const example = meaning.kind === 'yearly' ? meaning.inYear(2020) : null;
    if (meaning.kind !== 'yearly' || example === null || example.from !== example.to) continue;
    const stated = known.yearFor(date);
    const key = example.from;
    if (stated !== null) years.set(date, stated);
    else waiting.set(key, { dates: [...(waiting.get(key)?.dates ?? []), date], inYear: meaning.inYear, best: null });
  }
  placeAll(waiting, placed, years);
  return years;
}

interface Placing {
  readonly day: number;
  readonly year: number;
  readonly apart: number;
}

/** Dates of one day of the year; they are placed together, so the days of one year bound the work. */
interface Waiting {
  readonly dates: readonly OpenDate[];
  readonly inYear: (year: number) => Interval | null;
  best: Placing | null;
}

function placeAll(waiting: Map<string, Waiting>, placed: ReadonlySet<number>, years: Map<OpenDate, number>): void {
  let fresh: ReadonlySet<number> = placed;
  while (waiting.size > 0) {
    for (const one of waiting.values()) one.best = closer(one, fresh);
    const next = [...waiting].reduce((a, b) => ((b[1].best?.apart ?? Infinity) < (a[1].best?.apart ?? Infinity) ? b : a));
    const [key, { best, dates }] = next;
    if (best === null || best.apart > MOST_DAYS_APART) return;
    for (const date of dates) years.set(date, best.year);
    waiting.delete(key);
    fresh = new Set([best.day]);
  }
}

/** Where a day of the year falls closest to one of these days. */
function closer({ best, inYear }: Waiting, days: ReadonlySet<number>): Placing | null {
  const around = new Set([...days].flatMap((day) => [yearOfDayNumber(day) - 1, yearOfDayNumber(day), yearOfDayNumber(day) + 1]));
  let closest = best;
  for (const year of around) {
    const from = inYear(year)?.from;
    if (from === undefined) continue;
    const candidate = dayNumberOf(from);
    for (const day of days) {
      const apart = Math.abs(candidate - day);
      if (apart < (closest?.apart ?? Infinity)) closest = { day: candidate, year, apart };
    }
  }
  return closest;
}

const dayNumberOf = (date: string): number => daysBetween('1970-01-01', date);
const yearOfDayNumber = (day: number): number => yearOf(addDays('1970-01-01', day));
