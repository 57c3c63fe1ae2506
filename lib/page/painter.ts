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
  readonly ranges: readonly StaticRange[];
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
    this.#takeOut((name) => !name.startsWith(ACTIVE_PREFIX));
    for (const [priority, kind] of PAINTED_KINDS.entries()) {
      const ranges = placed.filter(({ mark }) => mark.kind === kind).flatMap((place) => place.ranges);
      this.#register(highlightName(kind), ranges, priority);
    }
  }

  /** Draws one mark as the one that the reader is at, or none. */
  paintActive(active: PlacedMark | null): void {
    this.#takeOut((name) => name.startsWith(ACTIVE_PREFIX));
    if (active !== null) this.#register(activeName(active.mark.kind), active.ranges, ACTIVE_PRIORITY);
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

  #register(name: string, places: readonly NodeRange[], priority: number): void {
    if (places.length === 0) return;
    const highlight = new Highlight();
    highlight.priority = priority;
    const ranges = places.map(staticRange);
    for (const range of ranges) highlight.add(range);
    this.#ours.set(name, { highlight, ranges });
    this.#registry.set(name, highlight);
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
