interface Period { readonly from: string; readonly to: string }

const DAY_MS = 86_400_000;
const days = ({ from, to }: Period): number => (Date.parse(to) - Date.parse(from)) / DAY_MS + 1;

/** Whether a period tells a date: the same, or finer and inside it; a season or stretch also when it meets one of about its length. */
export function dateIs(wanted: Period & { readonly precision: string }, given: Period): boolean {
  const inside = wanted.from <= given.from && given.to <= wanted.to;
  const meets = given.from <= wanted.to && wanted.from <= given.to && days(given) <= 2 * days(wanted) + 1;
  return inside || (/season|interval/.test(wanted.precision) && meets);
}

/** How far two periods are apart in length, to tell the closest of several. */
export const lengthApart = (a: Period, b: Period): number => Math.abs(days(a) - days(b));
