import type { IsoDate } from '../../lib/recognise/mark';

/** A stretch of time between two days, both inclusive. */
export interface Stretch {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** The steps of an axis, from coarse to fine. */
export type AxisUnit = 'decade' | 'year' | 'month' | 'day';

/** The beginning of a step. */
export interface Tick {
  readonly day: IsoDate;
  /** From the left, in px. */
  readonly at: number;
  /** Room up to the next tick, in px. */
  readonly room: number;
  readonly unit: AxisUnit;
}

export interface TimeAxis extends Stretch {
  readonly unit: AxisUnit;
  /** Where a day begins, in px from the left; days outside the axis lie at its ends. */
  readonly at: (day: IsoDate) => number;
  /** Where a day ends. */
  readonly after: (day: IsoDate) => number;
  readonly ticks: readonly Tick[];
  /** Ticks inside those steps that are wide enough for them. */
  readonly fine: readonly Tick[];
  /** Whether steps with more in them are drawn wider. */
  readonly stretched: boolean;
}

const DAY = 86_400_000;
/** An axis longer than this many days gets that step. */
const UNITS: readonly (readonly [AxisUnit, number])[] = [['decade', 365 * 45], ['year', 366 * 2], ['month', 62], ['day', 0]];
/** The least room for a step, in px, and what each thing in it adds. */
const LEAST = 30;
const PER_ITEM = 24;
/** The least room for a finer step with its label, in px. */
const FINE_ROOM = 27;

/**
 * The axis over a stretch of time, `width` px wide. A step in which more begins is drawn wider, since years with nothing in them need
 * no room; within a step, time runs evenly.
 * @param begins the days on which things begin
 */
export function timeAxis({ from, to }: Stretch, begins: readonly IsoDate[], width: number): TimeAxis {
  const end = dayAfter(to);
  const unit = UNITS.find(([, days]) => daysBetween(from, end) > days)?.[0] ?? 'day';
  const starts = stepsIn(unit, from, end);
  const edges = [...starts.slice(1), end];
  const counts = starts.map((start, i) => begins.filter((day) => (i === 0 || day >= start) && day < (edges[i] ?? end)).length);
  const even = starts.map((start, i) => daysBetween(i === 0 ? from : start, edges[i] ?? end));
  const stretched = unit !== 'day' && starts.length * LEAST <= width && starts.length > 1;
  const weights = stretched ? counts.map((count) => LEAST + PER_ITEM * count) : even;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const spare = stretched ? width - starts.length * LEAST : 0;
  const extra = total - starts.length * LEAST;
  const widths = weights.map((weight, i) => (!stretched ? (weight / total) * width
    : extra === 0 ? ((even[i] ?? 1) / daysBetween(from, end)) * width : LEAST + ((weight - LEAST) / extra) * spare));
  const lefts = widths.map((_, i) => widths.slice(0, i).reduce((sum, one) => sum + one, 0));
  const at = (day: IsoDate): number => {
    if (day <= from) return 0;
    if (day >= end) return width;
    const step = Math.max(0, starts.findLastIndex((start) => start <= day));
    const begin = step === 0 ? from : starts[step] ?? from;
    return (lefts[step] ?? 0) + (daysBetween(begin, day) / daysBetween(begin, edges[step] ?? end)) * (widths[step] ?? 0);
  };
  const ticks = starts.map((day, i): Tick => ({ day, at: lefts[i] ?? 0, room: widths[i] ?? 0, unit }));
  return { from, to, unit, at, after: (day) => at(dayAfter(day)), ticks, fine: ticks.flatMap((tick, i) => fineTicks(tick, edges[i] ?? end, from, at)), stretched };
}

/** The finer steps inside a step: years, months or days, as many as have room for their labels. */
function fineTicks({ day, room, unit }: Tick, end: IsoDate, from: IsoDate, at: (day: IsoDate) => number): Tick[] {
  if (unit === 'day') return [];
  const finer: AxisUnit = unit === 'decade' ? 'year' : unit === 'year' ? 'month' : 'day';
  const steps = stepsIn(finer, day < from ? from : day, end);
  const every = [1, 2, 3, 6, 7, 14].find((step) => (room / steps.length) * step >= FINE_ROOM);
  if (every === undefined || every >= steps.length) return [];
  return steps.filter((_, i) => i % every === 0).map((start, i, kept) => ({ day: start, at: at(start), room: at(kept[i + 1] ?? end) - at(start), unit: finer }));
}

/** The first days of the steps that touch a stretch, the one that holds its first day included. */
function stepsIn(unit: AxisUnit, from: IsoDate, end: IsoDate): IsoDate[] {
  const steps: IsoDate[] = [];
  for (let day = startOf(unit, from); day < end && steps.length < 1_000; day = nextOf(unit, day)) steps.push(day);
  return steps;
}

function startOf(unit: AxisUnit, day: IsoDate): IsoDate {
  const year = Number(day.slice(0, 4));
  if (unit === 'decade') return isoOf(Math.floor(year / 10) * 10, 0, 1);
  if (unit === 'year') return isoOf(year, 0, 1);
  return unit === 'month' ? `${day.slice(0, 7)}-01` : day;
}

function nextOf(unit: AxisUnit, day: IsoDate): IsoDate {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1];
  if (unit === 'decade') return isoOf(year + 10, 0, 1);
  if (unit === 'year') return isoOf(year + 1, 0, 1);
  return unit === 'month' ? isoOf(year, month + 1, 1) : dayAfter(day);
}

function isoOf(year: number, month: number, day: number): IsoDate {
  return new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
}

/** The day so many days later. */
export function dayLater(day: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}

const dayAfter = (day: IsoDate): IsoDate => dayLater(day, 1);

/** Days from one day up to another. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => (Date.parse(to) - Date.parse(from)) / DAY;
