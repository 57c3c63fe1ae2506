import type { DocumentKind } from '../../lib/document/document';
import type { EventRow } from '../../lib/protocol';

/** An event in the picture; places along the axis are in percents of its width. */
export interface PlacedEvent {
  readonly cursor: string;
  readonly from: number;
  readonly to: number;
  readonly planned: boolean;
  /** Row within its lane, from 0; events that would overlap stand in rows of their own. */
  readonly row: number;
}

/** The events that one kind of document tells. */
export interface Lane {
  readonly kind: DocumentKind;
  readonly events: readonly PlacedEvent[];
  readonly rows: number;
}

export interface PictureLayout {
  readonly lanes: readonly Lane[];
  /** Beginnings of years with a label. */
  readonly ticks: readonly { readonly year: number; readonly at: number }[];
}

/** Two marks closer than this overlap, in percents of the width. */
const GAP = 1.2;
/** More rows than this make a lane no clearer; what comes after lies over the last row. */
const MOST_ROWS = 6;
const MOST_TICKS = 14;
const DAY = 86_400_000;

/** Lays events out along an axis of whole years; `null` for fewer than two events, which need no picture. */
export function layOut(events: readonly Pick<EventRow, 'cursor' | 'from' | 'to' | 'planned' | 'identity'>[]): PictureLayout | null {
  const years = events.flatMap(({ from, to }) => [yearOf(from), yearOf(to)]);
  if (events.length < 2 || years.some(Number.isNaN)) return null;
  const [firstYear, lastYear] = [Math.min(...years), Math.max(...years)];
  const [start, end] = [Date.UTC(firstYear, 0, 1), Date.UTC(lastYear + 1, 0, 1)];
  const place = (moment: number): number => ((moment - start) / (end - start)) * 100;
  const kinds = [...new Set(events.map(({ identity }) => identity.kind))];
  const lanes = kinds.map((kind) => {
    const placed = events.filter(({ identity }) => identity.kind === kind)
      .map(({ cursor, from, to, planned }) => ({ cursor, planned, from: place(Date.parse(from)), to: place(Date.parse(to) + DAY) }));
    return { kind, ...inRows(placed) };
  });
  const step = Math.ceil((lastYear - firstYear + 1) / MOST_TICKS);
  const ticks = Array.from({ length: Math.ceil((lastYear - firstYear + 1) / step) }, (_, at) => firstYear + at * step);
  return { lanes, ticks: ticks.map((year) => ({ year, at: place(Date.UTC(year, 0, 1)) })) };
}

/** Gives each event the first row in which it does not touch the one before it. */
function inRows(events: readonly Omit<PlacedEvent, 'row'>[]): { readonly events: readonly PlacedEvent[]; readonly rows: number } {
  const ends: number[] = [];
  const placed = [...events].sort((a, b) => a.from - b.from).map((event) => {
    const free = ends.findIndex((end) => end + GAP <= event.from);
    const row = free >= 0 ? free : Math.min(ends.length, MOST_ROWS - 1);
    ends[row] = Math.max(event.to, ends[row] ?? 0);
    return { ...event, row };
  });
  return { events: placed, rows: ends.length };
}

const yearOf = (iso: string): number => new Date(iso).getUTCFullYear();
