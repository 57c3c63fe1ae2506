import type { Anchor } from './note';

/** Something that the reader put in a dossier of their own. */
export type CollectionItem =
  | { readonly kind: 'document'; readonly reading: string }
  | { readonly kind: 'motion'; readonly key: string }
  | { readonly kind: 'note'; readonly id: string }
  | { readonly kind: 'place'; readonly anchor: Anchor };

/** A dossier of the reader's own. */
export interface Collection {
  readonly id: string;
  readonly name: string;
  /** ISO 8601 in UTC. */
  readonly madeAt: string;
  readonly changedAt: string;
  readonly items: readonly CollectionItem[];
}
