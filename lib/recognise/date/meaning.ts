import type { Draft, IsoDate } from '../mark';
import type { Interval } from './calendar';

/** What the words of a date name, as far as the words themselves settle it. */
export type Meaning =
  /** The year is in the words. */
  | { readonly kind: 'fixed'; readonly interval: Interval }
  /** Comes back every year; the text must tell which. `weekday` is 1 for Monday to 7. */
  | { readonly kind: 'yearly'; readonly inYear: (year: number) => Interval | null; readonly weekday: number | null }
  /** Counts from the day of writing. */
  | { readonly kind: 'relative'; readonly from: (today: IsoDate) => Interval | null };

/** How finely the words speak. */
export type Precision = 'day' | 'week' | 'month' | 'season' | 'year' | 'range' | 'moment';

/** A date as written: where it ends in the text and what it names. */
export interface DateWords {
  readonly start: number;
  readonly end: number;
  readonly precision: Precision;
  readonly meaning: Meaning;
}

const meanings = new WeakMap<Draft<'date'>, Meaning>();

/** Remembers what the words of a date name, so that they need not be read again when its year is settled. */
export function keepMeaning(draft: Draft<'date'>, meaning: Meaning): void {
  meanings.set(draft, meaning);
}

/** What was kept for a date, or `null`. */
export const keptMeaning = (draft: Draft<'date'>): Meaning | null => meanings.get(draft) ?? null;

/** One way of writing a date. `pattern` is sticky. */
export interface DateForm {
  readonly precision: Precision;
  readonly pattern: RegExp;
  /** @returns `null` when the words name no date, as in "31 juni" */
  read(match: RegExpExecArray): Meaning | null;
}

/** A sticky pattern that ignores case. */
export const form = (source: string): RegExp => new RegExp(source, 'iy');

/** A date of every year, or of `year` when that is stated. */
export function inYear(year: number | null, resolve: (year: number) => Interval | null, weekday: number | null = null): Meaning | null {
  if (year === null) return { kind: 'yearly', inYear: resolve, weekday };
  const interval = resolve(year);
  return interval === null ? null : { kind: 'fixed', interval };
}

/** The year of an optional group of a match. */
export const statedYear = (digits: string | undefined): number | null => (digits === undefined ? null : Number(digits));
