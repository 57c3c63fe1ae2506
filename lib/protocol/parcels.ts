import type { Reading } from '../document/reading';

/** Name of the port over which a reading is sent to be saved. */
export const SAVING_PORT = 'saveReading';

/** The lists of a reading that grow with its document. */
export const PARCEL_LISTS = ['marks', 'events', 'parts'] as const;
type List = (typeof PARCEL_LISTS)[number];

/** So much goes in one parcel, so that writing it out takes a few milliseconds: UTF-16 code units of text … */
const TEXT_AT_ONCE = 64_000;
/** … or items of a list. */
const ITEMS_AT_ONCE = 100;

/** A piece of a reading that is sent to be saved. The last has what is left, with empty lists. */
export type Parcel = { readonly text: string } | { readonly list: List; readonly items: readonly unknown[] } | { readonly rest: Reading };

/** A reading and its text in parcels, in order. No letter of two code units is cut in two. */
export function* parcelsOf(reading: Reading, text: string): Generator<Parcel, void> {
  for (let start = 0, end = 0; start < text.length; start = end) {
    end = Math.min(start + TEXT_AT_ONCE, text.length);
    if (/[\uD800-\uDBFF]/.test(text.charAt(end - 1)) && end < text.length) end++;
    yield { text: text.slice(start, end) };
  }
  for (const list of PARCEL_LISTS) {
    for (let start = 0; start < reading[list].length; start += ITEMS_AT_ONCE) yield { list, items: reading[list].slice(start, start + ITEMS_AT_ONCE) };
  }
  yield { rest: { ...reading, marks: [], events: [], parts: [] } };
}
