import type { DocumentIdentity } from '../document/document';
import type { IsoDate } from '../recognise/mark';

/** The last day on which any of some documents was written, as far as they tell it; the first day of a period that is only inferred. */
export function newestDayOf(identities: readonly Pick<DocumentIdentity, 'date' | 'dateInferred'>[]): IsoDate | null {
  return identities.flatMap(({ date, dateInferred }) => date ?? dateInferred?.from ?? []).sort().at(-1) ?? null;
}
