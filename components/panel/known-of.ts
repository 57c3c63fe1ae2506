import type { Failure, TimelineView } from '../../lib/protocol';
import type { MarkKind } from '../../lib/recognise/mark';
import type { Reading } from '../../lib/document/reading';
import type { Place } from '../../lib/timeline/timeline-reading';

/** A document as the panel shows it: what it says itself, and what is known of it together with others. */
export interface DocumentInPanel {
  readonly reading: Reading;
  /** Key under which it is kept. */
  readonly key: string;
  /** `null` until it is known, and while the document is not kept. */
  readonly view: TimelineView | null;
  /** Why it cannot be known. */
  readonly failed: Failure | null;
}

/** Index of the mark at a place of the document; of a place without a mark of its own, of the first mark that lies in it. */
export function markIndexAt({ marks }: Pick<Reading, 'marks'>, { start, end }: Pick<Place, 'start' | 'end'>, kind?: MarkKind): number | null {
  const fits = (mark: Reading['marks'][number]): boolean => kind === undefined || mark.kind === kind;
  const exact = marks.findIndex((mark) => fits(mark) && mark.start === start && mark.end === end);
  const index = exact >= 0 ? exact : marks.findIndex((mark) => fits(mark) && mark.start < end && start < mark.end);
  return index < 0 ? null : index;
}
