/** A half-open stretch of a text, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether `inner` lies wholly inside `outer`. */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** Orders spans by start, then by end. */
export const byPlace = (a: Span, b: Span): number => a.start - b.start || a.end - b.end;

/**
 * Finds the last item that starts at or before `offset`.
 * @param items spans in order of start
 * @returns its index, or -1 when all start later
 */
export function lastStartingBefore(items: readonly Span[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && item.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * The items that lie wholly in a span.
 * @param items spans in order of start
 */
export function within<T extends Span>(items: readonly T[], span: Span): T[] {
  const found: T[] = [];
  for (let at = lastStartingBefore(items, span.start - 1) + 1; at < items.length; at++) {
    const item = items[at];
    if (item === undefined || item.start > span.end) break;
    if (contains(span, item)) found.push(item);
  }
  return found;
}
