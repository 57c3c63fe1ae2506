import type { IsoDate } from '../mark';
import { addDays, weekdayOf, type Interval } from './calendar';

/** Prinsjesdag of a year: the third Tuesday of September (article 65 of the Constitution). */
export function prinsjesdag(year: number): IsoDate {
  const first = `${year}-09-01`;
  return addDays(first, ((9 - weekdayOf(first)) % 7) + 14);
}

/** The sitting year that begins in `year`: from Prinsjesdag to the day before the next one. */
export function sittingYear(year: number): Interval {
  return { from: prinsjesdag(year), to: addDays(prinsjesdag(year + 1), -1) };
}
