import type { Reading } from '../document/reading';
import type { Mark } from '../recognise/mark';

/** Stands between the parts of a key; smaller than any sign a part may hold. */
const BETWEEN = '\u0001';
/** Follows every key that begins with the same parts. */
const AFTER_ALL = '\u0002';
const INDEX_DIGITS = 6;

/** A part of a key, without control signs and of bounded length. */
// eslint-disable-next-line no-control-regex -- control signs are what is taken out
const keyPart = (text: string): string => text.replace(/[\u0000-\u001F]+/g, ' ').slice(0, 2_000);

/** Joins parts into a key that sorts by the first part, then the second, and so on. */
export function joinKey(...parts: readonly (string | number)[]): string {
  return parts.map((part) => (typeof part === 'number' ? String(part).padStart(INDEX_DIGITS, '0') : keyPart(part))).join(BETWEEN);
}

/** The place of `order`, a key, within a dossier. */
export function placeIn(dossier: string, order: string): string {
  return keyPart(dossier) + BETWEEN + order;
}

/** All keys that begin with these parts: `from` is smaller than each of them, `to` is larger. */
export function keysUnder(...parts: readonly string[]): { readonly from: string; readonly to: string } {
  const start = joinKey(...parts);
  return { from: start + BETWEEN, to: start + AFTER_ALL };
}

/**
 * What a document is known by in the store: its canonical id; without one, its address; without that
 * (a file that does not say what it is), its text.
 */
export function documentKeyOf(reading: Pick<Reading, 'identity' | 'url'>, textHash: string): string {
  return keyPart(reading.identity.id ?? reading.url ?? `text:${textHash}`);
}

/** What a mark is about, as far as other documents can speak of it too: motions by entity key, papers by id. */
export function subjectsOf(mark: Mark): string[] {
  switch (mark.kind) {
    case 'motion':
      return [...new Set([...mark.entities, ...(mark.target === null ? [] : [mark.target])])];
    case 'dictum':
    case 'proposal':
      return [...new Set(mark.entities)];
    case 'reference':
      return [...new Set(mark.ids)];
    case 'amount':
    case 'date':
    case 'commitment':
      return [];
  }
}
