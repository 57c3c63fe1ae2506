import type { MarkKind } from '../recognise/mark';
import type { PlacedMark } from './painter';
import { rectsOf } from './rects';

/** Lines under marks in forced colours, as border styles; system colours only. */
const LINES: Readonly<Record<MarkKind, string>> = {
  motion: '3px solid CanvasText', amount: '2px dashed CanvasText', reference: '1.5px solid LinkText', date: '2px dotted CanvasText',
  commitment: '3px double CanvasText', dictum: '1px dashed CanvasText', proposal: '1px solid CanvasText',
};

/** Lines are drawn so far above and below what is seen, in screens. */
const AHEAD = 1;

/**
 * Draws marks as lines in our own shadow tree. In forced colours a browser paints every highlight as the system's
 * selection, whatever its style says; so there only the mark that the reader is at stays a highlight.
 */
export class ForcedLines {
  readonly #layer: HTMLElement;
  #placed: readonly PlacedMark[] = [];
  #frame: number | null = null;

  constructor(shadow: ShadowRoot, signal: AbortSignal) {
    this.#layer = document.createElement('div');
    this.#layer.setAttribute('aria-hidden', 'true');
    shadow.append(this.#layer);
    const redraw = (): void => { this.#redrawSoon(); };
    window.addEventListener('scroll', redraw, { signal, capture: true, passive: true });
    window.addEventListener('resize', redraw, { signal, passive: true });
    signal.addEventListener('abort', () => { this.#layer.remove(); });
  }

  draw(placed: readonly PlacedMark[]): void {
    this.#placed = placed;
    this.#redrawSoon();
  }

  #redrawSoon(): void {
    if (this.#placed.length === 0 && this.#layer.childElementCount === 0) return;
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = null;
      this.#layer.replaceChildren(...this.#placed.flatMap(linesOf));
    });
  }
}

function linesOf({ mark, ranges }: PlacedMark): HTMLElement[] {
  const margin = window.innerHeight * AHEAD;
  return rectsOf(ranges).filter((rect) => rect.bottom > -margin && rect.top < window.innerHeight + margin).map((rect) => {
    const line = document.createElement('div');
    line.style.cssText = `position:fixed;left:${rect.left}px;top:${rect.bottom}px;width:${rect.width}px;height:0;border-bottom:${LINES[mark.kind]};`
      + 'pointer-events:none;forced-color-adjust:none';
    return line;
  });
}
