import type { PageText, PdfRun } from './page-text';
import type { Span } from '../text/span';

/** What stands on one baseline, from left to right; columns of a table are parted by a tab. */
export interface PdfLine {
  readonly page: number;
  readonly text: string;
  /**
   * Where the text comes from: pairs of the offset at which a stretch ends and the index of its run, or -1 for room
   * that the page shows without a sign. Packed, because a long document has millions.
   */
  readonly runs: readonly number[];
  /** Footnote numbers set higher and smaller than the line, as spans of its text. */
  readonly noteNumbers: readonly Span[];
  /** Left and right edge of each column, in points. */
  readonly columns: readonly number[];
  readonly baseline: number;
  readonly size: number;
  readonly font: string;
}

export const leftOf = (line: PdfLine): number => line.columns[0] ?? 0;
export const rightOf = (line: PdfLine): number => line.columns.at(-1) ?? 0;
/** Where its last column begins; the left edge when it has no columns. */
export const lastColumnOf = (line: PdfLine): number => line.columns.at(-2) ?? 0;
export const hasColumns = (line: PdfLine): boolean => line.columns.length > 2;
export const beginsWithNoteNumber = (line: PdfLine): boolean => line.noteNumbers[0]?.start === 0;

/** Run index for room that no run fills. */
export const ROOM = -1;

/** Room between two runs, in font sizes: from here on a space … */
const SPACE_ROOM = 0.14;
/** … and from here on another column. */
const COLUMN_ROOM = 1.8;

/**
 * The lines of a page in reading order. The order of the file is kept where it runs down the page
 * (so columns stay columns); where it jumps about, the place on the page decides. Runs of nothing but room
 * are passed over: in justified text they are as wide as the file likes, and the room itself tells the same.
 */
export function linesOfPage(page: PageText): PdfLine[] {
  const stretches = stretchesOf(page.runs.filter((run) => run.text.trim() !== ''));
  const ordered = jumpsAbout(stretches) ? byPlace(stretches) : stretches;
  return joinedRows(ordered).map((runs) => toLine(page.number, runs)).filter((line) => line.text.trim() !== '');
}

type Stretch = readonly PdfRun[];

const right = (run: PdfRun): number => run.x + run.width;
const ends = (stretch: Stretch): { first: PdfRun; last: PdfRun; main: PdfRun } | null => {
  const first = stretch[0];
  const last = stretch.at(-1);
  if (first === undefined || last === undefined) return null;
  return { first, last, main: stretch.reduce((widest, run) => (run.size > widest.size ? run : widest), first) };
};

/** Whether two runs stand on one line: on one baseline, or one raised and smaller as a footnote number is. */
function sameLine(a: PdfRun, b: PdfRun): boolean {
  const [large, small] = a.size >= b.size ? [a, b] : [b, a];
  const raised = large.baseline - small.baseline;
  if (Math.abs(raised) < 0.25 * large.size) return true;
  return small.size < 0.85 * large.size && raised > 0 && raised < 0.6 * large.size;
}

function stretchesOf(runs: readonly PdfRun[]): Stretch[] {
  const stretches: PdfRun[][] = [];
  let main: PdfRun | null = null;
  for (const run of runs) {
    const current = stretches.at(-1);
    const last = current?.at(-1);
    const follows = last !== undefined && main !== null && sameLine(main, run) && run.x >= right(last) - 0.6 * run.size;
    if (current !== undefined && main !== null && follows) {
      current.push(run);
      if (run.size > main.size) main = run;
    } else {
      stretches.push([run]);
      main = run;
    }
  }
  return stretches;
}

function jumpsAbout(stretches: readonly Stretch[]): boolean {
  let jumps = 0;
  let above = ends(stretches[0] ?? []);
  for (let i = 1; i < stretches.length; i++) {
    const below = ends(stretches[i] ?? []);
    if (above !== null && below !== null) {
      const backUp = above.main.baseline - below.main.baseline > 2 * below.main.size;
      const overlap = Math.min(right(above.last), right(below.last)) - Math.max(above.first.x, below.first.x) > 0;
      if (backUp && overlap) jumps++;
    }
    above = below;
  }
  return jumps > 3 && jumps > 0.15 * stretches.length;
}

function byPlace(stretches: readonly Stretch[]): Stretch[] {
  const placed = stretches.map((stretch) => ({ stretch, edges: ends(stretch) }));
  placed.sort((a, b) => {
    if (a.edges === null || b.edges === null) return 0;
    const drop = a.edges.main.baseline - b.edges.main.baseline;
    return Math.abs(drop) > 2 ? drop : a.edges.first.x - b.edges.first.x;
  });
  return placed.map(({ stretch }) => stretch);
}

/** Puts cells that the file draws one after the other on one baseline together. */
function joinedRows(stretches: readonly Stretch[]): Stretch[] {
  const rows: PdfRun[][] = [];
  for (const stretch of stretches) {
    const row = rows.at(-1);
    const left = row === undefined ? null : ends(row);
    const next = ends(stretch);
    const beside = left !== null && next !== null && sameLine(left.main, next.main) && next.first.x >= right(left.last);
    if (row !== undefined && beside) row.push(...stretch);
    else rows.push([...stretch]);
  }
  return rows;
}

/** The room between two runs, in font sizes. */
const roomBetween = (left: PdfRun, next: PdfRun): number => (next.x - right(left)) / Math.max(left.size, next.size);

/** Fewer gaps than this can be as wide as each other by chance … */
const LEAST_GAPS = 3;
/** … and so much do they differ at most, as a part of the widest, when one hand drew them apart. */
const SAME_GAP = 0.03;

/**
 * Whether a line was drawn out to the full width, as a word processor does with a justified line that was broken by
 * hand: words with gaps of one width. Rows of numbers can have that too, and are columns.
 */
function isStretchedLine(runs: Stretch): boolean {
  const gaps = runs.slice(1).map((run, i) => roomBetween(runs[i] ?? run, run));
  if (gaps.length < LEAST_GAPS || runs.some(({ text }) => !/^\P{N}*\p{L}/u.test(text))) return false;
  const widest = Math.max(...gaps);
  return widest >= COLUMN_ROOM && widest - Math.min(...gaps) <= SAME_GAP * widest;
}

const NONE: readonly never[] = [];

function toLine(page: number, stretch: Stretch): PdfLine {
  const edges = ends(stretch);
  const main = edges?.main ?? { x: 0, baseline: 0, size: 0, font: '' };
  const parts: string[] = [];
  const runs: number[] = [];
  const columns: number[] = [];
  let noteNumbers: Span[] | null = null;
  let length = 0;
  const add = (text: string, run: number): void => {
    parts.push(text);
    length += text.length;
    runs.push(length, run);
  };
  const isStretched = isStretchedLine(stretch);
  let previous: PdfRun | null = null;
  for (const run of stretch) {
    if (previous === null) columns.push(run.x);
    else {
      const room = roomBetween(previous, run);
      const spaced = previous.text.endsWith(' ') || run.text.startsWith(' ');
      if (room >= COLUMN_ROOM && !isStretched) {
        add('\t', ROOM);
        columns.push(right(previous), run.x);
      } else if (room >= SPACE_ROOM && !spaced) add(' ', ROOM);
    }
    const raised = run.size < 0.85 * main.size && main.baseline - run.baseline > 0.15 * main.size;
    if (raised && /^\s*\d{1,3}\s*$/.test(run.text)) (noteNumbers ??= []).push({ start: length, end: length + run.text.length });
    add(run.text, run.index);
    previous = run;
  }
  if (previous !== null) columns.push(right(previous));
  return { page, text: parts.join(''), runs, noteNumbers: noteNumbers ?? NONE, columns, baseline: main.baseline, size: main.size, font: main.font };
}
