import type { IsoDate } from '../../lib/recognise/mark';
import { dayLater, daysBetween, type Stretch } from './time-axis';

/** The shortest and longest stretch that can be shown, in days. */
const SHORTEST = 10;
const LONGEST = 365 * 200;

/** The stretch that holds all of some periods, in whole years, or whole months when it is short; `null` without any. */
export function stretchOf(periods: readonly Stretch[]): Stretch | null {
  const days = periods.flatMap(({ from, to }) => [from, to]).filter((day) => !Number.isNaN(Date.parse(day))).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return null;
  if (daysBetween(first, last) > 300) return { from: `${first.slice(0, 4)}-01-01`, to: `${last.slice(0, 4)}-12-31` };
  return { from: `${first.slice(0, 7)}-01`, to: dayLater(firstOfNextMonth(last), -1) };
}

/** Half as long, or twice as long, around a day; kept between days and centuries. */
export function zoomed(stretch: Stretch, how: 'in' | 'out', around: IsoDate = middleOf(stretch)): Stretch {
  const days = daysBetween(stretch.from, stretch.to) + 1;
  const wanted = Math.round(Math.min(LONGEST, Math.max(SHORTEST, how === 'in' ? days / 2 : days * 2)));
  const before = Math.round(wanted / 2);
  return kept({ from: dayLater(around, -before), to: dayLater(around, wanted - before - 1) });
}

/** As long, a third of its length earlier or later. */
export function panned({ from, to }: Stretch, how: 'earlier' | 'later'): Stretch {
  const step = Math.max(1, Math.round((daysBetween(from, to) + 1) / 3)) * (how === 'earlier' ? -1 : 1);
  return kept({ from: dayLater(from, step), to: dayLater(to, step) });
}

export const canZoomIn = ({ from, to }: Stretch): boolean => daysBetween(from, to) + 1 > SHORTEST;

/** Years of four digits only, as ISO days in texts have them. */
function kept({ from, to }: Stretch): Stretch {
  return { from: from < '1500-01-01' || from.length > 10 ? '1500-01-01' : from, to: to > '2999-12-31' || to.length > 10 ? '2999-12-31' : to };
}

function middleOf({ from, to }: Stretch): IsoDate {
  return dayLater(from, Math.round(daysBetween(from, to) / 2));
}

function firstOfNextMonth(day: IsoDate): IsoDate {
  return new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 1)).toISOString().slice(0, 10);
}
