import type { Language } from '../../lib/protocol';
import type { IsoDate } from '../../lib/recognise/mark';

const LOCALE = { nl: 'nl-NL', en: 'en-GB' } as const;

const SEASONS = {
  nl: { 3: 'voorjaar', 6: 'zomer', 9: 'najaar', 12: 'winter' },
  en: { 3: 'spring', 6: 'summer', 9: 'autumn', 12: 'winter' },
} as const;
const QUARTERS = { nl: ['eerste', 'tweede', 'derde', 'vierde'], en: ['first', 'second', 'third', 'fourth'] } as const;
const WORDS = {
  nl: { quarter: 'kwartaal', firstHalf: 'eerste helft', secondHalf: 'tweede helft' },
  en: { quarter: 'quarter of', firstHalf: 'first half of', secondHalf: 'second half of' },
} as const;

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * A day or a period in words, as short as it can be without saying more than it is: `5 juli 2018`,
 * `6–29 november 2018`, `mei 2020`, `voorjaar 2019` (March up to and including May), `2018`. Both days are inclusive.
 * Dates that are no ISO days are given back as they came; a period that ends before it begins shows both days.
 */
export function formatPeriod(from: IsoDate, to: IsoDate, language: Language = 'nl'): string {
  return periodInWords(from, to, { language, months: 'long' });
}

/** As {@link formatPeriod}, with short names of months where a day is named: `5 jul 2018`. For narrow columns. */
export function formatPeriodShort(from: IsoDate, to: IsoDate, language: Language = 'nl'): string {
  return periodInWords(from, to, { language, months: 'short' });
}

interface Style {
  readonly language: Language;
  readonly months: 'long' | 'short';
}

function periodInWords(from: IsoDate, to: IsoDate, style: Style): string {
  const first = readDay(from);
  const last = readDay(to);
  if (first === null || last === null) return from === to ? from : `${from} – ${to}`;
  if (from === to) return dayMonthYear(first, style);
  if (from < to && first.day === 1 && last.day === lastDayOf(last)) return wholeMonths(first, last, style.language);
  return betweenDays(first, last, style);
}

/** A day in words, `5 juli 2018`; what is no ISO day is given back as it came. */
export function formatDay(iso: IsoDate, language: Language = 'nl'): string {
  return formatPeriod(iso, iso, language);
}

function wholeMonths(first: Day, last: Day, language: Language): string {
  const long: Style = { language, months: 'long' };
  const months = (last.year - first.year) * 12 + last.month - first.month + 1;
  if (first.month === 1 && last.month === 12) return months === 12 ? String(first.year) : `${first.year}–${last.year}`;
  if (months === 1) return `${monthName(first, long)} ${first.year}`;
  const season = months === 3 ? seasonOf(first, last, language) : null;
  if (season !== null) return season;
  if (months === 3 && first.month % 3 === 1) return `${QUARTERS[language][(first.month - 1) / 3] ?? ''} ${WORDS[language].quarter} ${first.year}`;
  if (months === 6 && first.month === 1) return `${WORDS[language].firstHalf} ${first.year}`;
  if (months === 6 && first.month === 7) return `${WORDS[language].secondHalf} ${first.year}`;
  if (first.year === last.year) return `${monthName(first, long)}–${monthName(last, long)} ${first.year}`;
  return `${monthName(first, long)} ${first.year} – ${monthName(last, long)} ${last.year}`;
}

/** Meteorological seasons, as the date rules read them; winter runs into the next year. */
function seasonOf(first: Day, last: Day, language: Language): string | null {
  const names: Readonly<Record<number, string>> = SEASONS[language];
  const name = names[first.month];
  if (name === undefined) return null;
  return first.year === last.year ? `${name} ${first.year}` : `${name} ${first.year}–${last.year}`;
}

function betweenDays(first: Day, last: Day, style: Style): string {
  if (first.year !== last.year) return `${dayMonthYear(first, style)} – ${dayMonthYear(last, style)}`;
  if (first.month !== last.month) return `${first.day} ${monthName(first, style)} – ${dayMonthYear(last, style)}`;
  return `${first.day}–${dayMonthYear(last, style)}`;
}

function dayMonthYear(day: Day, style: Style): string {
  return `${day.day} ${monthName(day, style)} ${day.year}`;
}

function monthName({ year, month }: Day, { language, months }: Style): string {
  return new Intl.DateTimeFormat(LOCALE[language], { month: months, timeZone: 'UTC' }).format(Date.UTC(year, month - 1, 1));
}

function lastDayOf({ year, month }: Day): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function readDay(iso: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (match === null) return null;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  const exists = day.month >= 1 && day.month <= 12 && day.day >= 1 && day.day <= lastDayOf(day);
  return exists ? day : null;
}
