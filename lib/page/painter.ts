import { MARK_KINDS, type Mark, type MarkKind } from '../recognise/mark';
import type { Span } from '../text/span';
import type { NodeRange } from './node-map';

/** The registry is shared with the page: ours begin with this, and others are never touched. */
export const HIGHLIGHT_PREFIX = 'kamerspoor-';
const ACTIVE_PREFIX = `${HIGHLIGHT_PREFIX}active-`;

/** Where two marks overlap, the later kind in this list is drawn on top. */
export const PAINTED_KINDS = ['proposal', 'dictum', 'commitment', 'date', 'reference', 'amount', 'motion'] as const satisfies readonly MarkKind[];
const ACTIVE_PRIORITY = PAINTED_KINDS.length;

export const highlightName = (kind: MarkKind): string => HIGHLIGHT_PREFIX + kind;
export const activeName = (kind: MarkKind): string => ACTIVE_PREFIX + kind;

/** A mark at its place in the page. */
export interface PlacedMark {
  /** Index among the marks of the reading. */
  readonly index: number;
  readonly mark: Mark;
  readonly ranges: readonly NodeRange[];
}

/** A highlight with its ranges: Firefox does not let a content script walk through a highlight, or through the registry. */
interface Drawn {
  readonly highlight: Highlight;
  readonly ranges: StaticRange[];
}

function newDrawn(into: Map<string, Drawn>, name: string, priority: number): Drawn {
  const drawn: Drawn = { highlight: new Highlight(), ranges: [] };
  drawn.highlight.priority = priority;
  into.set(name, drawn);
  return drawn;
}

const MARKS_PER_STEP = 200;

/** Finds the places of marks in the page, in short steps. */
export function* placeSteps(marks: readonly Mark[], rangeOf: (span: Span) => NodeRange[]): Generator<undefined, PlacedMark[]> {
  const placed: PlacedMark[] = [];
  for (const [index, mark] of marks.entries()) {
    placed.push({ index, mark, ranges: rangeOf(mark) });
    if (placed.length % MARKS_PER_STEP === 0) yield;
  }
  return placed;
}

/**
 * Draws marks with CSS Custom Highlights: few names, many static ranges, no node of the page is changed. A static
 * range costs the page nothing when it changes; {@link forget} takes out what no longer holds.
 */
export class Painter {
  readonly #registry: HighlightRegistry;
  #ours = new Map<string, Drawn>();

  constructor(registry: HighlightRegistry) {
    this.#registry = registry;
  }

  /** Draws these marks in place of those before. */
  paint(placed: readonly PlacedMark[]): void {
    for (const steps = this.paintSteps(placed); steps.next().done !== true;);
  }

  /** The same in short steps; what was drawn before stays until all of this is made, and then goes kind by kind: to the browser each is much work. */
  *paintSteps(placed: readonly PlacedMark[]): Generator<undefined> {
    const drawn = new Map<string, Drawn>();
    for (const [index, { mark, ranges }] of placed.entries()) {
      const name = highlightName(mark.kind);
      const { highlight, ranges: kept } = drawn.get(name) ?? newDrawn(drawn, name, PAINTED_KINDS.indexOf(mark.kind));
      for (const range of ranges.map(staticRange)) {
        highlight.add(range);
        kept.push(range);
      }
      if ((index + 1) % MARKS_PER_STEP === 0) yield;
    }
    for (const name of PAINTED_KINDS.map(highlightName)) {
      const ready = drawn.get(name);
      if (ready === undefined || ready.ranges.length === 0) {
        this.#takeOut((one) => one === name);
        continue;
      }
      this.#ours.set(name, ready);
      this.#registry.set(name, ready.highlight);
      yield;
    }
  }

  /** Draws one mark as the one that the reader is at, or none. */
  paintActive(active: PlacedMark | null): void {
    this.#takeOut((name) => name.startsWith(ACTIVE_PREFIX));
    if (active === null || active.ranges.length === 0) return;
    const name = activeName(active.mark.kind);
    const { highlight, ranges } = newDrawn(this.#ours, name, ACTIVE_PRIORITY);
    for (const range of active.ranges.map(staticRange)) {
      highlight.add(range);
      ranges.push(range);
    }
    this.#registry.set(name, highlight);
  }

  /** Takes out at once what stands in text that has changed: its offsets no longer hold. */
  forget(changed: ReadonlySet<Node>): void {
    for (const { highlight, ranges } of this.#ours.values()) {
      for (const range of ranges) {
        if (changed.has(range.startContainer) || changed.has(range.endContainer)) highlight.delete(range);
      }
    }
  }

  /** Puts back what the page took out of the registry. */
  restore(): void {
    for (const [name, { highlight }] of this.#ours) {
      if (this.#registry.get(name) !== highlight) this.#registry.set(name, highlight);
    }
  }

  clear(): void {
    this.#takeOut(() => true);
  }

  #takeOut(which: (name: string) => boolean): void {
    for (const name of [...this.#ours.keys()].filter(which)) {
      this.#ours.delete(name);
      this.#registry.delete(name);
    }
  }
}

/** Takes out what an older copy of the script left, which may have ended without a word. */
export function removeLeftHighlights(registry: HighlightRegistry): void {
  for (const kind of MARK_KINDS) {
    registry.delete(highlightName(kind));
    registry.delete(activeName(kind));
  }
}

function staticRange({ startNode, startOffset, endNode, endOffset }: NodeRange): StaticRange {
  return new StaticRange({ startContainer: startNode, startOffset, endContainer: endNode, endOffset });
}
