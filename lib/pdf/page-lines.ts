import type { PageText, PdfRun } from './page-text';

/** A stretch of a line that comes from one run; `from` counts in the text of that run. */
export interface LinePiece {
  readonly text: string;
  /** `null` for a space or tab that the page shows only as room. */
  readonly run: PdfRun | null;
  readonly from: number;
  /** A footnote number set higher and smaller than its line. */
  readonly superscript: boolean;
}

/** What stands on one baseline, from left to right; columns of a table are parted by a tab. */
export interface PdfLine {
  readonly page: number;
  readonly text: string;
  readonly pieces: readonly LinePiece[];
  readonly left: number;
  /** Where its last column begins; the left edge when it has no columns. */
  readonly lastColumn: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  readonly font: string;
}

/** Room between two runs, in font sizes: from here on a space … */
const SPACE_ROOM = 0.14;
/** … and from here on another column. */
const COLUMN_ROOM = 1.8;

/**
 * The lines of a page in reading order. The order of the file is kept where it runs down the page
 * (so columns stay columns); where it jumps about, the place on the page decides.
 */
export function linesOfPage(page: PageText): PdfLine[] {
  const stretches = stretchesOf(page.runs);
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
  for (const run of runs) {
    const current = stretches.at(-1);
    const edges = current === undefined ? null : ends(current);
    const follows = edges !== null && sameLine(edges.main, run) && run.x >= right(edges.last) - 0.6 * run.size;
    if (current !== undefined && follows) current.push(run);
    else if (run.text.trim() !== '') stretches.push([run]);
  }
  return stretches;
}

function jumpsAbout(stretches: readonly Stretch[]): boolean {
  let jumps = 0;
  for (let i = 1; i < stretches.length; i++) {
    const above = ends(stretches[i - 1] ?? []);
    const below = ends(stretches[i] ?? []);
    if (above === null || below === null) continue;
    const backUp = above.main.baseline - below.main.baseline > 2 * below.main.size;
    const overlap = Math.min(right(above.last), right(below.last)) - Math.max(above.first.x, below.first.x) > 0;
    if (backUp && overlap) jumps++;
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

function toLine(page: number, runs: Stretch): PdfLine {
  const edges = ends(runs);
  const main = edges?.main ?? { x: 0, baseline: 0, size: 0, font: '' };
  const pieces: LinePiece[] = [];
  let previous: PdfRun | null = null;
  let lastColumn = edges?.first.x ?? 0;
  for (const run of runs) {
    if (run.text.trim() === '') continue;
    if (previous !== null) {
      const room = (run.x - right(previous)) / Math.max(run.size, previous.size);
      const text = room >= COLUMN_ROOM ? '\t' : ' ';
      const spaced = / $/.test(previous.text) || run.text.startsWith(' ');
      if (text === '\t') lastColumn = run.x;
      if (text === '\t' || (room >= SPACE_ROOM && !spaced)) pieces.push({ text, run: null, from: 0, superscript: false });
    }
    const superscript = run.size < 0.85 * main.size && main.baseline - run.baseline > 0.15 * main.size && /^\s*\d{1,3}\s*$/.test(run.text);
    pieces.push({ text: run.text, run, from: 0, superscript });
    previous = run;
  }
  const text = pieces.map((piece) => piece.text).join('');
  const sizes = edges === null ? 0 : main.size;
  return { page, text, pieces, left: edges?.first.x ?? 0, lastColumn, right: edges === null ? 0 : right(edges.last), baseline: main.baseline, size: sizes, font: main.font };
}
