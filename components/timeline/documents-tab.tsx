import { useMemo } from 'preact/hooks';
import type { ReadingRow } from '../../lib/protocol';
import type { Collection } from '../../lib/timeline/collection';
import { useWording } from '../wording';
import { DocumentList } from './document-list';
import { RelationList } from './relation-list';
import { relationRows } from './relation-rows';
import { RowFilter } from './row-filter';
import type { TabProps } from './time-tab';
import { documentName } from '../identity/identity-facts';

export interface DocumentsTabProps extends TabProps {
  /** Documents beyond those of the view, where the scope has more; `null` when all are there. */
  readonly onMore: (() => void) | null;
  readonly more: readonly ReadingRow[];
  readonly collections: readonly Collection[];
  readonly now: Date;
  readonly onRemove: (row: ReadingRow) => void;
  readonly onPut: (collection: string, row: ReadingRow) => void;
}

/** The documents, how they stand to each other, and which papers they speak of. */
export function DocumentsTab({ view, state, onState, more, onMore, collections, now, onRemove, onPut }: DocumentsTabProps) {
  const words = useWording();
  const { timeline } = words;
  const relations = useMemo(() => relationRows(view.documents, view.timeline.relations), [view]);
  const numbers = new Map(relations.documents.map(({ number, row }) => [row.key, number]));
  const keys = new Set(view.documents.map(({ key }) => key));
  const needle = state.words.trim().toLowerCase();
  const rows = [...view.documents, ...more.filter(({ key }) => !keys.has(key))]
    .filter(({ identity }) => needle === '' || [documentName(identity, words), identity.number, identity.id, identity.sender, ...identity.dossiers].join(' ').toLowerCase().includes(needle));
  return (
    <>
      <div class="section-head">
        <p role="status">{timeline.documentsShown(rows.length)}</p>
        <RowFilter label={timeline.filterDocuments} words={state.words} onWords={(typed) => { onState({ words: typed }, 'quiet'); }} />
      </div>
      {rows.length === 0 && <p class="quiet">{timeline.noneShown}</p>}
      <DocumentList readings={rows} numbers={numbers} routine={view.timeline.events.filter(({ routine }) => routine)} collections={collections} now={now} onRemove={onRemove} onPut={onPut} />
      {onMore !== null && <button class="button" type="button" onClick={onMore}>{timeline.showMoreDocuments}</button>}
      <RelationList {...relations} />
    </>
  );
}
