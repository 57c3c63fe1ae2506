import * as v from 'valibot';
import type { Timeline } from '../timeline/timeline';
import { shortText } from '../reading-schema';
import { key, ownId, question } from './fields';
import type { ReadingRow } from './rows';

/** Most documents on which a timeline rests. */
export const MOST_DOCUMENTS = 200;

/** What a timeline is about. */
export const scopeSchema = v.variant('of', [
  /** One reading, with the readings that share most with it. */
  v.object({ of: v.literal('document'), key }),
  v.object({ of: v.literal('dossier'), dossier: shortText }),
  /** The readings that mention a motion, by any key that the reader joined with it. */
  v.object({ of: v.literal('motion'), key }),
  /** The readings that a dossier of the reader's own holds or speaks of. */
  v.object({ of: v.literal('collection'), id: ownId }),
  v.object({ of: v.literal('search'), words: question }),
  v.object({ of: v.literal('documents'), keys: v.pipe(v.array(key), v.maxLength(MOST_DOCUMENTS)) }),
  v.object({ of: v.literal('all') }),
]);

export type Scope = v.InferOutput<typeof scopeSchema>;

/** What the readings of a scope tell together. */
export interface TimelineView {
  /** The readings that it rests on, the last read first; of a document, that document first, then those that share most with it. */
  readonly documents: readonly ReadingRow[];
  /** How many readings of the scope were left out, because they are too many. */
  readonly left: number;
  readonly timeline: Timeline;
}

/**
 * Asks for the timeline of a scope. `limit` is on how many documents it may rest, by default the most there can be; a first screen
 * comes sooner from few.
 */
export const timelineRequest = v.object({
  kind: v.literal('timeline'), scope: scopeSchema,
  limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_DOCUMENTS))),
});
