import { dayInterval, type Interval } from './calendar';
import { form, inYear, statedYear, type DateForm, type Meaning } from './meaning';
import { DAY, DAY_DIGITS, dayNumber, fullYear, MONTH, monthNumber, WEEKDAY, weekdayNumber, YEAR } from './vocabulary';

/** Between a day and its month, a month and its year: "1april", "23-sep-2020", "4 juli van 1995", "12 januari, 2016". */
export const GAP = '(?: ?van | ?[-/.] ?| ?)';
const BEFORE_YEAR = '(?:,? ?van |, ?| ?[-/.] ?| ?)';
const ON_WEEKDAY = `(?:(${WEEKDAY}),? (?:de )?)?`;
/** Two digits are a year only where the sentence stops: "3 februari 82", not "3 februari 82 zaken". */
const TWO_DIGITS = "['’]?(\\d\\d)(?=$|[\\n).;!?]|, )";

function day(year: number | null, month: number, dayOfMonth: number, weekday: number | null): Meaning | null {
  if (month < 1 || month > 12 || dayInterval(2000, month, dayOfMonth) === null) return null;
  return inYear(year, (y) => dayInterval(y, month, dayOfMonth), weekday);
}

const weekdayIn = (word: string | undefined): number | null => (word === undefined ? null : weekdayNumber(word));

/** Several days of one month: "26 en 27 juni 2018", "10 tot 22 augustus", "november 19-20". */
function days(year: number | null, month: number, first: number, last: number): Meaning | null {
  if (month < 1 || first >= last || dayInterval(2000, month, last) === null) return null;
  return inYear(year, (y): Interval | null => {
    const to = dayInterval(y, month, last);
    const from = dayInterval(y, month, first);
    return from === null || to === null ? null : { from: from.from, to: to.to };
  });
}

const JOIN_DAYS = '(?: tot en met | t/m | tot | en | à | ?[-/] ?)(?:de )?';

/** Dates of a day, in the order in which they are tried: the longer way of writing first. */
export const dayForms: readonly DateForm[] = [
  {
    precision: 'range',
    pattern: form(`(${DAY})(${JOIN_DAYS})(${DAY})${GAP}(${MONTH})(?![a-z])(?:${BEFORE_YEAR}${YEAR})?`),
    read: ([, first = '', join = '', last = '', month = '', year]) => {
      // "8 en 15 juni" are two days, not the time between them.
      if (/^ en (?:de )?$/i.test(join) && dayNumber(last) !== dayNumber(first) + 1) return null;
      return days(statedYear(year), monthNumber(month), dayNumber(first), dayNumber(last));
    },
  },
  {
    precision: 'day',
    pattern: form(`${ON_WEEKDAY}(${DAY})${GAP}(${MONTH})(?![a-z])(?:${BEFORE_YEAR}(?:${YEAR}|${TWO_DIGITS}))?`),
    read: ([, weekday, dayWord = '', month = '', year, short]) =>
      day(short === undefined ? statedYear(year) : fullYear(short), monthNumber(month), dayNumber(dayWord), weekdayIn(weekday)),
  },
  {
    precision: 'range',
    pattern: form(`(${MONTH}) (${DAY_DIGITS}) ?- ?(${DAY_DIGITS})(?![\\d/-]|\\.\\d)(?:, ?${YEAR})?`),
    read: ([, month = '', first = '', last = '', year]) => days(statedYear(year), monthNumber(month), Number(first), Number(last)),
  },
  {
    precision: 'day',
    pattern: form(`(${WEEKDAY}),? (${MONTH}) (${DAY_DIGITS})(?!\\d)`),
    read: ([, weekday, month = '', dayDigits = '']) => day(null, monthNumber(month), Number(dayDigits), weekdayIn(weekday)),
  },
  {
    precision: 'range',
    pattern: form(`(${MONTH}) (${DAY_DIGITS}) ?- ?(${MONTH}) (${DAY_DIGITS})(?![\\d/-]|\\.\\d)(?:, ?${YEAR})?`),
    read: ([, firstMonth = '', first = '', lastMonth = '', last = '', year]) => inYear(statedYear(year), (y): Interval | null => {
      const from = dayInterval(y, monthNumber(firstMonth), Number(first));
      const to = dayInterval(y, monthNumber(lastMonth), Number(last));
      return from === null || to === null || to.to < from.from ? null : { from: from.from, to: to.to };
    }),
  },
];

/** In digits, in the Dutch order or as ISO 8601 writes them. */
export const numericForms: readonly DateForm[] = [
  {
    precision: 'day',
    pattern: /((?:19|20)\d\d)([-/.])(\d{1,2})\2(\d{1,2})(?![-/]?\d)/y,
    read: ([, year = '', , month = '', dayDigits = '']) => day(Number(year), Number(month), Number(dayDigits), null),
  },
  {
    precision: 'day',
    pattern: form(`${ON_WEEKDAY}(\\d{1,2})([-/.])(\\d{1,2})\\3((?:19|20)\\d\\d)(?!\\d)`),
    read: ([, weekday, dayDigits = '', , month = '', year = '']) => day(Number(year), Number(month), Number(dayDigits), weekdayIn(weekday)),
  },
  {
    // With full stops two digits each: "31.10.74" is a day, "3.1.21" a paragraph.
    precision: 'day',
    pattern: form(`${ON_WEEKDAY}(?:(\\d{1,2})([-/])(\\d{1,2})\\3|(\\d\\d)\\.(\\d\\d)\\.)(\\d\\d)(?![-/.:]?\\d)`),
    read: ([, weekday, dayDigits, , month, dotDay = '', dotMonth = '', year = '']) =>
      day(fullYear(year), Number(month ?? dotMonth), Number(dayDigits ?? dotDay), weekdayIn(weekday)),
  },
];

/** A day and month in digits: a date only beside another date or a word that calls for one. */
export const shortNumericForms: readonly DateForm[] = [
  {
    precision: 'day',
    pattern: form(`${ON_WEEKDAY}(\\d{1,2})[-/](\\d{1,2})(?![\\d/]|-\\d{1,2}(?!\\d|[-/]\\d))`),
    read: ([, weekday, dayDigits = '', month = '']) => day(null, Number(month), Number(dayDigits), weekdayIn(weekday)),
  },
];
