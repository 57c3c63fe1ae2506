import { addDays, daysInMonth, monthsInterval, weekdayOf, weekOf, yearInterval, type Interval } from './calendar';
import { form, inYear, statedYear, type DateForm } from './meaning';
import { FULL_MONTH, MONTH, monthNumber, RANK, rankNumber, SEASON, seasonMonths, WEEKDAY, weekdayNumber, YEAR } from './vocabulary';

const BEFORE_YEAR = '(?: van | in |, ?| ?[-/] ?| ?)';
const wholeMonth = (month: number) => (year: number): Interval => monthsInterval(year, month, month);

/** The first, second, … or last of some weekday in a month. */
function nthWeekday(year: number, month: number, weekday: number, rank: number): Interval {
  const { from, to } = monthsInterval(year, month, month);
  const day = rank < 0
    ? addDays(to, -((weekdayOf(to) - weekday + 7) % 7))
    : addDays(from, ((weekday - weekdayOf(from) + 7) % 7) + (rank - 1) * 7);
  return { from: day, to: day };
}

/** The nth week of a period; a week belongs to the period that holds its Thursday (ISO 8601). */
function nthWeek({ from, to }: Interval, rank: number): Interval {
  if (rank < 0) return weekOf(to, weekdayOf(to) < 4 ? -1 : 0);
  return weekOf(from, rank - (weekdayOf(from) > 4 ? 0 : 1));
}

/** Months, seasons and weeks of them. */
export const monthForms: readonly DateForm[] = [
  {
    precision: 'day',
    pattern: form(`(${RANK}) (${WEEKDAY}) (?:in|van) (${MONTH})(?![a-z])(?: (?:van )?${YEAR})?`),
    read: ([, rank = '', weekday = '', month = '', year]) =>
      inYear(statedYear(year), (y) => nthWeekday(y, monthNumber(month), weekdayNumber(weekday) ?? 1, rankNumber(rank))),
  },
  {
    precision: 'week',
    pattern: form(`(${RANK}) week (?:in|van) (?:(${MONTH})(?![a-z])(?: (?:van )?${YEAR})?|${YEAR})`),
    read: ([, rank = '', month, year, only]) => (month === undefined
      ? inYear(statedYear(only), (y) => nthWeek(yearInterval(y), rankNumber(rank)))
      : inYear(statedYear(year), (y) => nthWeek(wholeMonth(monthNumber(month))(y), rankNumber(rank)))),
  },
  {
    precision: 'month',
    pattern: form(`(${MONTH})(?![a-z])${BEFORE_YEAR}${YEAR}`),
    read: ([, month = '', year]) => inYear(statedYear(year), wholeMonth(monthNumber(month))),
  },
  {
    precision: 'month',
    pattern: form(`${YEAR}[ -](${MONTH})(?![a-z])`),
    read: ([, year, month = '']) => inYear(statedYear(year), wholeMonth(monthNumber(month))),
  },
  {
    precision: 'month',
    pattern: form(`(0[1-9]|1[0-2]|[1-9])[/-]((?:19|20)\\d\\d)(?![\\d/-])`),
    read: ([, month = '', year]) => inYear(statedYear(year), wholeMonth(Number(month))),
  },
  {
    // "2011-12" may be a sitting year as well as a month: only where the second is not the next year.
    precision: 'month',
    pattern: /((?:19|20)\d\d)-(0?[1-9]|1[0-2])(?![\d/-])/y,
    read: ([, year = '', month = '']) => (Number(month) === (Number(year) + 1) % 100 && month.length === 2 ? null : inYear(Number(year), wholeMonth(Number(month)))),
  },
  {
    precision: 'month',
    pattern: form(`(${FULL_MONTH})(?!-?[a-z])`),
    read: ([, month = '']) => inYear(null, wholeMonth(monthNumber(month))),
  },
  {
    precision: 'season',
    pattern: form(`(${SEASON})(?![a-z])(?: van)?[ ,]{1,2}${YEAR}(?:[-/](?:\\d\\d)?\\d\\d(?!\\d))?`),
    read: ([, season = '', year]) => inYear(statedYear(year), (y) => monthsInterval(y, ...seasonMonths(season))),
  },
  {
    precision: 'season',
    pattern: form(`(${SEASON})(?![a-z])`),
    read: ([, season = '']) => inYear(null, (y) => monthsInterval(y, ...seasonMonths(season))),
  },
];

/** Short names of months, which are months only as an end of a range ("sep tot nov"). */
export const shortMonthForm: DateForm = {
  precision: 'month',
  pattern: form(`(${MONTH})(?![a-z])`),
  read: ([, month = '']) => inYear(null, wholeMonth(monthNumber(month))),
};

/** Days of a month as far as its third goes: 1 to 10, 11 to 20, 21 to the end. */
export function thirdOfMonth(year: number, month: number, third: 'begin' | 'middle' | 'end'): Interval {
  const { from } = monthsInterval(year, month, month);
  if (third === 'begin') return { from, to: addDays(from, 9) };
  if (third === 'middle') return { from: addDays(from, 10), to: addDays(from, 19) };
  return { from: addDays(from, 20), to: addDays(from, daysInMonth(year, month) - 1) };
}
