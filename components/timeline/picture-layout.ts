import { BODIES, type Body } from './body';
import type { NumberedItem } from './shown-items';
import type { TimeAxis } from './time-axis';

/** Sizes of the picture, in px. */
export const RADIUS = 9;
const ROW = 24;
const LANE_FOOT = 10;
const LABEL_GAP = 4;
/** What the number takes of a bar. */
const NUMBER_ROOM = 28;
/** Wide enough for any letter of the font at the size of labels. */
const LETTER = 6.8;
const MOST_LABEL = 26;
/** A period as wide as this is drawn as a bar; a shorter one as a dot with a bracket. */
const BAR_FROM = 30;
const BRACKET_FROM = 6;
/** More rows than this make a lane no clearer: then labels go, and then neighbours are counted together. */
const MOST_ROWS = 12;
const MOST_GROUPED = 8;
const GROUP_ROOM = 28;

/** An item in the picture: a dot for a day, a bar for a period; places in px. */
export interface PlacedItem {
  readonly item: NumberedItem;
  readonly shape: 'dot' | 'bar';
  /** The middle of a dot, or the left end of a bar. */
  readonly x: number;
  readonly y: number;
  /** Of a bar. */
  readonly width: number;
  /** From and to of a bracket under a dot that stands for more than a day; `null` without one. */
  readonly bracket: { readonly from: number; readonly to: number } | null;
  /** `null` where there is no room; its number leads to the list. */
  readonly label: PlacedLabel | null;
}

/** A label behind its item, before it, or in its bar. */
export interface PlacedLabel {
  readonly text: string;
  readonly x: number;
  readonly anchor: 'start' | 'end';
  readonly inside: boolean;
}

/** Items that lie too close to be drawn apart. */
export interface PlacedGroup {
  readonly items: readonly NumberedItem[];
  readonly x: number;
  readonly y: number;
}

export interface PictureLane {
  readonly body: Body;
  readonly top: number;
  readonly height: number;
  readonly placed: readonly PlacedItem[];
  readonly groups: readonly PlacedGroup[];
}

export interface PictureLayout {
  readonly lanes: readonly PictureLane[];
  readonly height: number;
}

/** The room of a picture, in px. */
export interface PictureRoom {
  readonly width: number;
  /** Above the first lane, for the axis. */
  readonly top: number;
  /** Above the rows of each lane, where its name may stand. */
  readonly laneHead: number;
}

type Drawn = Omit<PlacedItem, 'y'> & { readonly left: number; readonly right: number };

/**
 * Puts items on an axis, in a lane for each body that tells of one. What would overlap stands in rows; a lane that gets too
 * high loses the labels of what is least telling, and at last draws neighbours as one.
 */
export function layOut(items: readonly NumberedItem[], axis: TimeAxis, { width, top, laneHead }: PictureRoom): PictureLayout {
  let y = top;
  const lanes = BODIES.flatMap((body): PictureLane[] => {
    const own = items.filter((item) => item.body === body);
    if (own.length === 0) return [];
    const lane = laneOf(own, axis, width, y + laneHead);
    const height = laneHead + lane.rows * ROW + LANE_FOOT;
    const placed = { body, top: y, height, placed: lane.placed, groups: lane.groups };
    y += height;
    return [placed];
  });
  return { lanes, height: y };
}

function laneOf(items: readonly NumberedItem[], axis: TimeAxis, width: number, top: number): { placed: PlacedItem[]; groups: PlacedGroup[]; rows: number } {
  const labelled = inRows(items.map((item) => withLabel(drawnOf(item, axis, width), width)));
  const rowed = labelled.rows <= MOST_ROWS ? labelled : withLabelsThatFit(inRows(items.map((item) => drawnOf(item, axis, width))), width);
  if (rowed.rows > MOST_ROWS) return grouped(items, axis, width, top);
  return {
    rows: rowed.rows, groups: [],
    placed: rowed.drawn.map(({ item, shape, x, width: wide, bracket, label, row }) => ({ item, shape, x, width: wide, bracket, label, y: middleOf(row, top) })),
  };
}

const middleOf = (row: number, top: number): number => top + row * ROW + ROW / 2;

/** What a reader looks for first: plans that moved, what is said of motions, what several documents tell. */
const isTelling = (item: NumberedItem | undefined): boolean => item !== undefined && (item.moment === 'moved' || item.aboutMotion || item.wordings.length > 1);

function drawnOf(item: NumberedItem, axis: TimeAxis, width: number): Drawn {
  const [from, to] = [axis.at(item.from), axis.after(item.to)];
  const bar = to - from >= BAR_FROM;
  const x = bar ? from : clamp((from + to) / 2, RADIUS + 2, width - RADIUS - 2);
  const bracket = !bar && item.from !== item.to && to - from >= BRACKET_FROM ? { from, to } : null;
  return {
    item, shape: bar ? 'bar' : 'dot', x, width: bar ? to - from : 0, bracket, label: null,
    left: bar ? from : x - RADIUS - 2, right: bar ? to : x + RADIUS + 2,
  };
}

/** With its label behind it, or before it where the picture ends; as it was where neither has room. */
function withLabel(drawn: Drawn, width: number, side: 'right' | 'left' | 'either' = 'either'): Drawn {
  const text = shortLabel(drawn.item.title);
  const room = text.length * LETTER + LABEL_GAP;
  if (text === '') return drawn;
  if (drawn.width >= room + NUMBER_ROOM) return { ...drawn, label: { text, x: drawn.x + NUMBER_ROOM, anchor: 'start', inside: true } };
  if (side !== 'left' && drawn.right + room <= width) return { ...drawn, label: { text, x: drawn.right + LABEL_GAP, anchor: 'start', inside: false }, right: drawn.right + room };
  if (side !== 'right' && drawn.left - room >= 0) return { ...drawn, label: { text, x: drawn.left - LABEL_GAP, anchor: 'end', inside: false }, left: drawn.left - room };
  return drawn;
}

interface Rowed {
  readonly drawn: readonly (Drawn & { readonly row: number })[];
  readonly rows: number;
}

const touches = (a: Drawn, b: Drawn): boolean => a.right + 2 > b.left && a.left < b.right + 2;

/** Gives each the first row in which it touches nothing; wide bars stand below what happens in them. */
function inRows(drawn: readonly Drawn[]): Rowed {
  const taken: Drawn[][] = [];
  const placed = [...drawn].sort((a, b) => a.width - b.width || a.left - b.left).map((one) => {
    const free = taken.findIndex((row) => row.every((other) => !touches(one, other)));
    const row = free >= 0 ? free : taken.length;
    taken[row] = [...(taken[row] ?? []), one];
    return { ...one, row };
  });
  return { drawn: placed, rows: Math.max(1, taken.length) };
}

/** Labels where their row has room for them, those of the most telling first. */
function withLabelsThatFit({ drawn, rows }: Rowed, width: number): Rowed {
  const placed = [...drawn];
  const order = placed.map((_, i) => i).sort((a, b) => Number(isTelling(placed[b]?.item)) - Number(isTelling(placed[a]?.item)) || a - b);
  for (const i of order) {
    const one = placed[i];
    if (one === undefined) continue;
    for (const side of ['right', 'left'] as const) {
      const labelled = withLabel(one, width, side);
      if (labelled.label === null || placed.some((other) => other !== one && other.row === one.row && touches(labelled, other))) continue;
      placed[i] = { ...labelled, row: one.row };
      break;
    }
  }
  return { drawn: placed, rows };
}

/** Items by stretches of the axis, drawn one above the other; a stretch with more than there are rows for is drawn as its count. */
function grouped(items: readonly NumberedItem[], axis: TimeAxis, width: number, top: number): { placed: PlacedItem[]; groups: PlacedGroup[]; rows: number } {
  const byPlace = new Map<number, NumberedItem[]>();
  for (const item of items) {
    const middle = (axis.at(item.from) + axis.after(item.to)) / 2;
    const at = Math.min(Math.floor(middle / GROUP_ROOM), Math.floor(width / GROUP_ROOM) - 1);
    byPlace.set(at, [...(byPlace.get(at) ?? []), item]);
  }
  const placed: PlacedItem[] = [];
  const groups: PlacedGroup[] = [];
  for (const [at, near] of byPlace) {
    const x = (at + 0.5) * GROUP_ROOM;
    if (near.length > MOST_GROUPED) groups.push({ items: near, x, y: middleOf(0, top) });
    else placed.push(...near.map((item, row): PlacedItem => ({ item, shape: 'dot', x, y: middleOf(row, top), width: 0, bracket: null, label: null })));
  }
  return { placed, groups, rows: Math.max(1, ...[...byPlace.values()].map(({ length }) => (length > MOST_GROUPED ? 1 : length))) };
}

/** The first words of a title, at most {@link MOST_LABEL} signs. */
export function shortLabel(title: string): string {
  if (title.length <= MOST_LABEL) return title;
  const cut = title.slice(0, MOST_LABEL);
  const end = cut.lastIndexOf(' ');
  return `${(end > 8 ? cut.slice(0, end) : cut).replace(/[\s,;:–-]{1,8}$/, '')}…`;
}

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));
