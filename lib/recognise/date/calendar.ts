import type { IsoDate } from '../mark';

/** Days from `from` to `to`, both included. */
export interface Interval {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

const DAY_MS = 86_400_000;

const toIso = (time: number): IsoDate => new Date(time).toISOString().slice(0, 10);
const timeOf = (date: IsoDate): number => Date.parse(`${date}T00:00:00Z`);

/** The year of an ISO date. */
export const yearOf = (date: IsoDate): number => Number(date.slice(0, 4));

/** Number of days in a month (1 to 12) of the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

const written = (year: number, month: number, day: number): IsoDate =>
  `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;

/** The day as an ISO date, or `null` when the calendar has no such day. Years run from 1000 to 2999. */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  if (year < 1000 || year > 2999 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return written(year, month, day);
}

/** One day as an interval, or `null` when the calendar has no such day. */
export function dayInterval(year: number, month: number, day: number): Interval | null {
  const date = isoDate(year, month, day);
  return date === null ? null : { from: date, to: date };
}

/** Whole months, from the first of `fromMonth`; an end before the start falls in the next year. */
export function monthsInterval(year: number, fromMonth: number, toMonth: number): Interval {
  const endYear = toMonth < fromMonth ? year + 1 : year;
  return { from: written(year, fromMonth, 1), to: written(endYear, toMonth, daysInMonth(endYear, toMonth)) };
}

/** A whole calendar year. */
export const yearInterval = (year: number): Interval => monthsInterval(year, 1, 12);

export const addDays = (date: IsoDate, days: number): IsoDate => toIso(timeOf(date) + days * DAY_MS);

/** The same day some months on; the last day of the month where that month is shorter. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const index = yearOf(date) * 12 + monthOf(date) - 1 + months;
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  return written(year, month, Math.min(Number(date.slice(8)), daysInMonth(year, month)));
}

/** 1 to 12. */
export const monthOf = (date: IsoDate): number => Number(date.slice(5, 7));

/** 1 for Monday to 7 for Sunday (ISO 8601). */
export const weekdayOf = (date: IsoDate): number => new Date(timeOf(date)).getUTCDay() || 7;

/** Monday to Sunday of the week that holds a day, some weeks on. */
export function weekOf(date: IsoDate, weeks = 0): Interval {
  const monday = addDays(date, 1 - weekdayOf(date) + weeks * 7);
  return { from: monday, to: addDays(monday, 6) };
}

/** Days from `a` to `b`; negative when `b` is earlier. */
export const daysBetween = (a: IsoDate, b: IsoDate): number => Math.round((timeOf(b) - timeOf(a)) / DAY_MS);
