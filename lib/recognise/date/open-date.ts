import type { Draft } from '../mark';
import { yearOf, type Interval } from './calendar';
import type { Side } from './evidence';
import type { Meaning } from './meaning';

/** A date of the text with what its words leave open. */
export interface OpenDate {
  readonly draft: Draft<'date'>;
  readonly meaning: Meaning;
  readonly side: Side | null;
}

/** Years that the text states for a day, a month or a season. */
export class KnownDays {
  readonly #years = new Map<string, Set<number>>();

  constructor(dates: readonly OpenDate[]) {
    for (const { meaning } of dates) {
      if (meaning.kind !== 'fixed') continue;
      const key = keyOf(meaning.interval);
      this.#years.set(key, (this.#years.get(key) ?? new Set()).add(yearOf(meaning.interval.from)));
    }
  }

  /** The one year that the text states for this day of the year, or `null` when it states none or several. */
  yearFor({ meaning }: OpenDate): number | null {
    if (meaning.kind !== 'yearly') return null;
    const example = meaning.inYear(2020);
    const years = example === null ? undefined : this.#years.get(keyOf(example));
    const [year] = years ?? [];
    return year !== undefined && years?.size === 1 ? year : null;
  }
}

/** Day and month of both ends, with every end of February alike. */
const keyOf = ({ from, to }: Interval): string => `${from.slice(5)} ${to.slice(5).replace('02-28', '02-29')}`;
