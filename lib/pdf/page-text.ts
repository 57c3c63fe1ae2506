/**
 * A run of text as the PDF draws it. Coordinates are in points on the page as it is shown (after
 * rotation): `x` from the left, `baseline` from the top. `index` counts the items that hold text, as
 * the text layer of pdf.js does.
 */
export interface PdfRun {
  readonly index: number;
  readonly text: string;
  readonly x: number;
  readonly baseline: number;
  readonly width: number;
  /** Font size in points. */
  readonly size: number;
  readonly font: string;
}

/** The text of one page, in the order in which the file draws it. */
export interface PageText {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly runs: readonly PdfRun[];
  /** Whether pdf.js failed on this page; then it has no runs. */
  readonly damaged: boolean;
}

/** What pdf.js gives for a piece of text; marked-content items have no `str`. */
interface TextItemLike {
  readonly str?: string;
  readonly transform?: readonly number[];
  readonly width?: number;
  readonly fontName?: string;
}

interface ViewportLike {
  readonly width: number;
  readonly height: number;
  readonly transform: readonly number[];
}

/**
 * Brings the text content of a page to the coordinates in which it is shown.
 * @param number page number from 1
 * @param items `items` of pdf.js' text content
 * @param viewport the viewport of the page at scale 1
 * Runs that are not upright (stamps along the edge) are left out; control characters become spaces.
 */
export function pageText(number: number, items: readonly TextItemLike[], viewport: ViewportLike): PageText {
  const runs: PdfRun[] = [];
  let index = -1;
  for (const item of items) {
    if (item.str === undefined) continue;
    index++;
    if (item.str === '' || item.transform === undefined) continue;
    const [a, b, c, d, x, baseline] = multiplied(viewport.transform, item.transform);
    const upright = Math.abs(b) < 0.05 * Math.abs(a) && a > 0;
    if (!upright) continue;
    runs.push({
      index, x, baseline, width: item.width ?? 0, size: Math.hypot(c, d), font: item.fontName ?? '',
      // eslint-disable-next-line no-control-regex -- fonts without a map give control characters
      text: item.str.replace(/[\u0000-\u001F\u007F]/g, ' '),
    });
  }
  return { number, width: viewport.width, height: viewport.height, runs, damaged: false };
}

type Matrix = [number, number, number, number, number, number];

function multiplied(outer: readonly number[], inner: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = outer;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}
