import type { ReadingRow, Scope } from '../../lib/protocol';
import type { Collection } from '../../lib/timeline/collection';
import type { MotionThread } from '../../lib/timeline/motion-thread';
import type { Wording } from '../wording';
import { documentLabel } from './document-label';
import { motionName } from './motion-rows';

/** Where the names of what can be followed are found. */
export interface Followed {
  readonly collections: readonly Collection[];
  readonly motions: readonly MotionThread[];
  readonly documents: readonly ReadingRow[];
}

/** What is followed, as a heading, a choice or the name of a file has it. */
export function scopeName(scope: Scope, { collections, motions, documents }: Followed, words: Wording): string {
  const { scopes } = words.timeline;
  switch (scope.of) {
    case 'all': return scopes.all;
    case 'dossier': return `${scopes.dossier} ${scope.dossier}`;
    case 'search': return `${scopes.search} “${scope.words}”`;
    case 'documents': return scopes.documents;
    case 'collection': return collections.find(({ id }) => id === scope.id)?.name ?? scopes.collection;
    case 'motion': {
      const thread = motions.find(({ keys }) => keys.includes(scope.key));
      return `${scopes.motion} ${thread === undefined ? scope.key.replace(/^motie:/, '') : motionName(thread)}`;
    }
    case 'document': {
      const row = documents.find(({ key }) => key === scope.key);
      return row === undefined ? scopes.document : documentLabel(row.identity, words);
    }
  }
}
