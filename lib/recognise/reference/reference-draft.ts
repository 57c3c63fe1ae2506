import type { Span } from '../../text/span';
import { documentUrl } from '../document-url';
import type { Draft, ReferenceType } from '../mark';
import type { Place } from '../recogniser';

export type ReferenceDraft = Draft<'reference'>;

interface Found {
  readonly type: ReferenceType;
  /** In the text of the passage. */
  readonly span: Span;
  readonly confidence: number;
  readonly ids?: readonly string[];
  readonly candidates?: readonly string[];
  /** Only where it does not follow from the first id. */
  readonly url?: string | null;
}

/** A reference found in a passage, with the address of its first id unless another is given. */
export function referenceDraft(place: Place, found: Found): ReferenceDraft {
  const { type, confidence, ids = [], candidates = [] } = found;
  const [first] = ids;
  const url = found.url !== undefined ? found.url : first === undefined ? null : documentUrl(first);
  const { start } = place.passage;
  return { kind: 'reference', type, start: start + found.span.start, end: start + found.span.end, confidence, ids, url, candidates, points: null };
}
