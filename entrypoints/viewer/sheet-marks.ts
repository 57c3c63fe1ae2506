import { markStyles } from '../../lib/page/mark-styles';
import { activeName, highlightName, PAINTED_KINDS, Painter } from '../../lib/page/painter';
import { holdsPoint, rectsOf } from '../../lib/page/rects';
import type { PdfProgress } from '../../lib/pdf/read-pdf';
import { runSpans } from '../../lib/pdf/positions';
import type { Sheets } from '../../lib/pdf/sheets';
import type { MarkKind } from '../../lib/recognise/mark';
import type { Span } from '../../lib/text/span';
import { marksOnSheet, type SheetMark } from './paint';
import { selectedSpan } from './selected-span';

/** Longest that a page may take to be drawn before a jump to a mark on it gives up, in milliseconds. */
const LONGEST_DRAWING = 20_000;

/**
 * The rules for our highlights on the white paper of a page. The signs of the text layer stay unseen: the drawn ones
 * shine through the ground, for which the style sheet blends the layers.
 */
export function addSheetStyles(): void {
  const names = PAINTED_KINDS.flatMap((kind) => [highlightName(kind), activeName(kind)]);
  const styles = new CSSStyleSheet();
  styles.replaceSync([markStyles(false), ...names.map((name) => `.textLayer ::highlight(${name}){color:transparent}`)].join('\n'));
  document.adoptedStyleSheets.push(styles);
}

/** The marks on the pages that are drawn. */
export class SheetMarks {
  readonly #painter = new Painter(CSS.highlights);
  readonly #sheets: Sheets;
  readonly #pages = new Map<number, SheetMark[]>();
  readonly #waiting = new Map<number, (() => void)[]>();
  #progress: PdfProgress | null = null;
  #hidden: readonly MarkKind[] | 'all' = [];
  #active: number | null = null;

  constructor(sheets: Sheets) {
    this.#sheets = sheets;
  }

  /** The text of a page has been drawn, perhaps anew. */
  pageDrawn(page: number): void {
    this.#pages.set(page, []);
    this.#place(page);
    this.#paint();
    for (const tell of this.#waiting.get(page) ?? []) tell();
    this.#waiting.delete(page);
  }

  /** More is read, or another document. */
  read(progress: PdfProgress | null): void {
    if (progress === null) {
      this.#pages.clear();
      this.#active = null;
    }
    this.#progress = progress;
    for (const page of this.#pages.keys()) this.#place(page);
    this.#paint();
  }

  hide(kinds: readonly MarkKind[] | 'all'): void {
    this.#hidden = kinds;
    this.#paint();
  }

  /** The mark at a point of the window; where several are, the shortest. */
  at(x: number, y: number): number | null {
    const hits = this.#shown().filter(({ ranges }) => holdsPoint(rectsOf(ranges), x, y));
    return hits.reduce<SheetMark | null>((best, hit) => (best === null || lengthOf(hit) < lengthOf(best) ? hit : best), null)?.index ?? null;
  }

  /** The boxes of a mark on the screen; none while its page is not drawn. */
  boxesOf(index: number): DOMRect[] {
    return this.#all().filter((mark) => mark.index === index).flatMap(({ ranges }) => rectsOf(ranges));
  }

  setActive(index: number | null): void {
    this.#active = index;
    this.#paintActive();
  }

  /** Brings a mark into sight and shows it as the one that the reader is at. @returns whether it could be found */
  async goTo(index: number): Promise<boolean> {
    const mark = this.#progress?.reading.marks[index];
    return mark !== undefined && this.goToSpan(mark.start, mark.end, index);
  }

  /** Brings a place of the text into sight. */
  async goToSpan(start: number, end: number, index: number | null = null): Promise<boolean> {
    const place = this.#progress === null ? undefined : runSpans(this.#progress.pieces, { start, end })[0];
    if (place === undefined) return false;
    if (this.#sheets.textRuns(place.page) === null) {
      const drawn = this.#untilDrawn(place.page);
      this.#sheets.goTo(place.page);
      await drawn;
    }
    const run = this.#sheets.textRuns(place.page)?.[place.run];
    if (run === undefined) return false;
    run.scrollIntoView({ block: 'center', inline: 'nearest' });
    this.setActive(index);
    return true;
  }

  /** What the reader has selected on the pages, in offsets of the source text. */
  get selection(): Span | null {
    if (this.#progress === null) return null;
    return selectedSpan(document.getSelection(), this.#pages.keys(), (page) => this.#sheets.textRuns(page), this.#progress.pieces);
  }

  #untilDrawn(page: number): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.set(page, [...(this.#waiting.get(page) ?? []), resolve]);
      setTimeout(resolve, LONGEST_DRAWING);
    });
  }

  #place(page: number): void {
    this.#pages.set(page, this.#progress === null ? [] : marksOnSheet(this.#sheets, page, this.#progress));
  }

  #all(): SheetMark[] {
    return [...this.#pages.values()].flat();
  }

  #shown(): SheetMark[] {
    const hidden = this.#hidden;
    return hidden === 'all' ? [] : this.#all().filter(({ mark }) => !hidden.includes(mark.kind));
  }

  #paint(): void {
    for (const page of [...this.#pages.keys()]) if (this.#sheets.textRuns(page) === null) this.#pages.delete(page);
    this.#painter.paint(this.#shown());
    this.#paintActive();
  }

  #paintActive(): void {
    const parts = this.#all().filter(({ index }) => index === this.#active);
    const [first] = parts;
    this.#painter.paintActive(first === undefined ? null : { ...first, ranges: parts.flatMap(({ ranges }) => ranges) });
  }
}

const lengthOf = ({ mark }: SheetMark): number => mark.end - mark.start;
