interface Period { readonly from: string; readonly to: string }

/** Whether a period tells a date: the same, or finer and inside it; seasons and stretches need only overlap. */
export function dateIs(wanted: Period & { readonly precision: string }, given: Period): boolean {
  if (/season|interval/.test(wanted.precision)) return given.from <= wanted.to && wanted.from <= given.to;
  return wanted.from <= given.from && given.to <= wanted.to;
}
