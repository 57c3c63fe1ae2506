import type { PlacedMark } from './painter';

/**
 * The mark that comes after or before another.
 * @param shown the marks that are drawn, in order of place
 * @param from index of the mark that the reader is at; `null` for none: then the first that `isAhead` accepts, or the last before it
 * @returns `null` when there is none further on
 */
export function nextMark(shown: readonly PlacedMark[], from: number | null, direction: 1 | -1, isAhead: (place: PlacedMark) => boolean): PlacedMark | null {
  const there = shown.filter(({ ranges }) => ranges.length > 0);
  if (from !== null) {
    const later = (place: PlacedMark): boolean => (direction === 1 ? place.index > from : place.index < from);
    return (direction === 1 ? there.find(later) : there.findLast(later)) ?? null;
  }
  const ahead = there.findIndex(isAhead);
  const at = ahead < 0 ? there.length : ahead;
  return there[direction === 1 ? at : at - 1] ?? null;
}
