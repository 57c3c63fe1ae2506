import { yearOf, type Interval } from './calendar';
import { dayForms, numericForms, shortNumericForms } from './day-forms';
import type { DateForm, DateWords, Meaning } from './meaning';
import { monthForms, shortMonthForm } from './month-forms';
import { partForms } from './part-forms';
import { countedForms, nowForm, relativeForms } from './relative-forms';
import { budgetForms, yearForms } from './year-forms';

/** What may stand at an end of a range although it is no date by itself. */
const rangeEndForms: readonly DateForm[] = [...shortNumericForms, shortMonthForm, nowForm];
const fromDigit: readonly DateForm[] = [...numericForms, ...dayForms, ...partForms, ...countedForms, ...monthForms, ...yearForms, ...rangeEndForms];
const fromLetter: readonly DateForm[] = [...numericForms, ...dayForms, ...budgetForms, ...partForms, ...relativeForms, ...countedForms, ...monthForms, ...yearForms, ...rangeEndForms];

const JOIN = /(?: tot en met | t\/m | tot (?:op )?| ?- ?)(?:de |het )?/y;
const BETWEEN_JOIN = / en (?:de |het )?/y;
const BETWEEN = /\btussen (?:de |het )?$/i;

/**
 * The date written at an offset of a clean text, a range as one.
 * @returns where it ends and what it names, or `null` when no date begins there
 */
export function readDateAt(text: string, at: number): DateWords | null {
  const first = pointAt(text, at);
  if (first === null) return null;
  return rangeFrom(text, first) ?? (rangeEndForms.includes(first.form) ? null : first);
}

/** A day and month in digits ("8/10"), for callers that know that a date must stand here. */
export const readShortNumericAt = (text: string, at: number): DateWords | null => firstOf(shortNumericForms, text, at);

/**
 * Reads a printed date such as "5 juli 2018" or "26 en 27 juni 2018".
 * @param text a date with nothing but blanks around it
 * @returns the days it covers, or `null` when it is no date or does not say its year
 */
export function parseDate(text: string): Interval | null {
  const trimmed = text.trim().replace(/\s+/g, ' ');
  const words = readDateAt(trimmed, 0);
  if (words === null || words.end !== trimmed.length) return null;
  return words.meaning.kind === 'fixed' ? words.meaning.interval : null;
}

interface Point extends DateWords {
  readonly form: DateForm;
}

const isDigit = (sign: string): boolean => sign >= '0' && sign <= '9';
const pointAt = (text: string, at: number): Point | null => firstOf(isDigit(text.charAt(at)) ? fromDigit : fromLetter, text, at);

function firstOf(forms: readonly DateForm[], text: string, at: number): Point | null {
  for (const form of forms) {
    form.pattern.lastIndex = at;
    const match = form.pattern.exec(text);
    if (match === null) continue;
    const meaning = form.read(match);
    if (meaning !== null) return { form, start: at, end: at + match[0].length, precision: form.precision, meaning };
  }
  return null;
}

function rangeFrom(text: string, first: DateWords): DateWords | null {
  const joined = joinEnd(text, first.start, first.end);
  const last = joined === null ? null : pointAt(text, joined);
  const meaning = last === null ? null : rangeOf(first.meaning, last.meaning);
  return last === null || meaning === null ? null : { start: first.start, end: last.end, precision: 'range', meaning };
}

function joinEnd(text: string, start: number, end: number): number | null {
  JOIN.lastIndex = end;
  if (JOIN.test(text)) return JOIN.lastIndex;
  BETWEEN_JOIN.lastIndex = end;
  return BETWEEN_JOIN.test(text) && BETWEEN.test(text.slice(Math.max(0, start - 14), start)) ? BETWEEN_JOIN.lastIndex : null;
}

const upTo = (first: Interval, last: Interval): Interval | null => (first.from <= last.to ? { from: first.from, to: last.to } : null);

/** From the start of the first to the end of the last; a year that only one of them states holds for both. */
function rangeOf(first: Meaning, last: Meaning): Meaning | null {
  if (first.kind === 'relative' || last.kind === 'relative') return relativeRange(first, last);
  if (first.kind === 'fixed') {
    const end = last.kind === 'fixed' ? last.interval : occurrenceFrom(last.inYear, first.interval.from);
    const interval = end === null ? null : upTo(first.interval, end);
    return interval === null ? null : { kind: 'fixed', interval };
  }
  if (last.kind === 'fixed') {
    const start = occurrenceUntil(first.inYear, last.interval.to);
    const interval = start === null ? null : upTo(start, last.interval);
    return interval === null ? null : { kind: 'fixed', interval };
  }
  const start = first.inYear;
  const end = last.inYear;
  return {
    kind: 'yearly',
    weekday: null,
    inYear: (year) => {
      const from = start(year);
      const to = from === null ? null : occurrenceFrom(end, from.from);
      return from === null || to === null ? null : upTo(from, to);
    },
  };
}

type InYear = (year: number) => Interval | null;

/** The first occurrence that ends on or after a day. */
function occurrenceFrom(inYear: InYear, day: string): Interval | null {
  const same = inYear(yearOf(day));
  return same !== null && same.to >= day ? same : inYear(yearOf(day) + 1);
}

/** The last occurrence that begins on or before a day. */
function occurrenceUntil(inYear: InYear, day: string): Interval | null {
  const same = inYear(yearOf(day));
  return same !== null && same.from <= day ? same : inYear(yearOf(day) - 1);
}

function relativeRange(first: Meaning, last: Meaning): Meaning {
  return {
    kind: 'relative',
    from: (today) => {
      const to = placed(last, today);
      if (to === null) return null;
      const from = first.kind === 'yearly' ? occurrenceUntil(first.inYear, to.to) : placed(first, today);
      return from === null ? null : upTo(from, to);
    },
  };
}

function placed(meaning: Meaning, today: string): Interval | null {
  if (meaning.kind === 'fixed') return meaning.interval;
  return meaning.kind === 'relative' ? meaning.from(today) : meaning.inYear(yearOf(today));
}
