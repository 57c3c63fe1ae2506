import * as v from 'valibot';
import type { Collection, CollectionItem } from '../timeline/collection';
import { anchorSchema } from './anchor';
import { key, moment, ownId } from './fields';

const itemSchema = v.variant('kind', [
  v.object({ kind: v.literal('document'), reading: key }),
  v.object({ kind: v.literal('motion'), key }),
  v.object({ kind: v.literal('note'), id: ownId }),
  v.object({ kind: v.literal('place'), anchor: anchorSchema }),
]) satisfies v.GenericSchema<unknown, CollectionItem>;

export const collectionSchema = v.object({
  id: ownId, name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200)), madeAt: moment, changedAt: moment,
  items: v.pipe(v.array(itemSchema), v.maxLength(5_000)),
}) satisfies v.GenericSchema<unknown, Collection>;

export const collectionRequests = [
  v.object({ kind: v.literal('collections') }),
  /** Makes a dossier of the reader's own, or gives it another name and order. Two windows at once: use the two below for single items. */
  v.object({ kind: v.literal('saveCollection'), collection: collectionSchema }),
  v.object({ kind: v.literal('putInCollection'), id: ownId, item: itemSchema }),
  v.object({ kind: v.literal('takeFromCollection'), id: ownId, item: itemSchema }),
  v.object({ kind: v.literal('deleteCollection'), id: ownId }),
] as const;
