import type { Language } from '../../lib/protocol';

const LOCALE = { nl: 'nl-NL', en: 'en-GB' } as const;
const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** A whole number with the marks of the language between thousands: `1.234`. */
export function formatCount(count: number, language: Language = 'nl'): string {
  return new Intl.NumberFormat(LOCALE[language], { maximumFractionDigits: 0 }).format(count);
}

/** A size of storage in the unit that keeps it short: `1,8 MB`. `bytes` below 0 or not finite counts as 0. */
export function formatBytes(bytes: number, language: Language = 'nl'): string {
  let size = Number.isFinite(bytes) && bytes > 0 ? bytes : 0;
  let unit = 0;
  while (size >= 1000 && unit < UNITS.length - 1) {
    size /= 1000;
    unit += 1;
  }
  const options = { style: 'unit', unit: UNITS[unit] ?? 'byte', unitDisplay: 'short', maximumFractionDigits: size < 10 ? 1 : 0 } as const;
  return new Intl.NumberFormat(LOCALE[language], options).format(size);
}

/**
 * A moment as the reader's clock shows it: only the time when it is on the same day as `now`, else the day and the time.
 * `moment` is ISO 8601; what is no moment is given back as it came.
 */
export function formatMoment(moment: string, now: Date, language: Language = 'nl'): string {
  const at = new Date(moment);
  if (Number.isNaN(at.getTime())) return moment;
  const time = new Intl.DateTimeFormat(LOCALE[language], { hour: '2-digit', minute: '2-digit' }).format(at);
  if (at.toDateString() === now.toDateString()) return time;
  const year = at.getFullYear() === now.getFullYear() ? undefined : ('numeric' as const);
  const day = new Intl.DateTimeFormat(LOCALE[language], { day: 'numeric', month: 'long', year }).format(at);
  return `${day}, ${time}`;
}
