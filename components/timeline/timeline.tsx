import { useState } from 'preact/hooks';
import type { EventRow, Failure, ReadingRow, SearchHit } from '../../lib/protocol';
import { Confirm } from '../control/confirm';
import { Notice } from '../control/notice';
import { PageBar } from '../control/page-bar';
import { documentName } from '../identity/identity-facts';
import { EXAMPLE_SITE } from '../page/page-message';
import { useWording } from '../wording';
import { DocumentList } from './document-list';
import { EventList } from './event-list';
import { EventPicture } from './event-picture';
import { FilterBar } from './filter-bar';
import { passesTime, type TimelineFilters } from './filters';
import { SearchForm } from './search-form';
import { SearchHits } from './search-hits';

/** As much of a list as has been fetched. */
export interface Fetched<Row> {
  readonly rows: readonly Row[];
  /** Whether there are rows after these. */
  readonly more: boolean;
}

export interface TimelineProps {
  readonly filters: TimelineFilters;
  readonly dossiers: readonly { readonly dossier: string; readonly readings: number }[];
  /** `null` while the first rows are being fetched. */
  readonly events: Fetched<EventRow> | null;
  readonly readings: Fetched<ReadingRow> | null;
  /** `null` when nothing is searched or the answer is not there yet. */
  readonly hits: readonly SearchHit[] | null;
  readonly failure: Failure | null;
  readonly message: string | null;
  readonly now: Date;
  readonly onFilters: (filters: TimelineFilters) => void;
  readonly onMoreEvents: () => void;
  readonly onMoreReadings: () => void;
  readonly onRemove: (row: ReadingRow) => void;
  readonly onRetry: () => void;
}

/** All documents that were read and all events in them, in order. */
export function Timeline(props: TimelineProps) {
  const { filters, dossiers, events, readings, failure, message, onFilters } = props;
  const { timeline } = useWording();
  const [removing, setRemoving] = useState<ReadingRow | null>(null);
  const empty = readings?.rows.length === 0 && filters.dossier === null;
  return (
    <>
      <PageBar title={timeline.title}>
        {!empty && <SearchForm words={filters.words} onSearch={(words) => { onFilters({ ...filters, words }); }} />}
      </PageBar>
      <main>
        {!empty && <FilterBar filters={filters} dossiers={dossiers} onFilters={onFilters} />}
        <p class="page-message" role="status">{message}</p>
        <TimelineBody {...props} empty={empty} ready={events !== null && readings !== null} failure={failure} onAskRemove={setRemoving} />
      </main>
      {removing !== null && <RemoveDocument row={removing} onCancel={() => { setRemoving(null); }} onRemove={(row) => { setRemoving(null); props.onRemove(row); }} />}
    </>
  );
}

interface BodyProps extends TimelineProps {
  readonly empty: boolean;
  readonly ready: boolean;
  readonly onAskRemove: (row: ReadingRow) => void;
}

function TimelineBody({ empty, ready, failure, onAskRemove, ...props }: BodyProps) {
  const words = useWording();
  const { timeline } = words;
  const { filters, events, readings, hits, onFilters } = props;
  if (failure !== null) {
    const retry = <button class="button button-first" type="button" onClick={props.onRetry}>{words.common.retry}</button>;
    return <div class="section"><Notice heading={timeline.failedHeading} acts={retry}><p>{words.failures[failure]}</p></Notice></div>;
  }
  if (!ready) return <p class="section quiet" role="status">{words.common.loading}</p>;
  if (empty) {
    const example = <a class="button button-first" href={EXAMPLE_SITE} target="_blank" rel="noreferrer">{words.page.openExample}</a>;
    return <div class="section section-empty"><Notice heading={timeline.emptyHeading} acts={example}><p>{timeline.empty}</p></Notice></div>;
  }
  if (filters.words !== '' && hits !== null) return <SearchHits words={filters.words} hits={hits} onClear={() => { onFilters({ ...filters, words: '' }); }} />;
  const shown = (events?.rows ?? []).filter(({ planned }) => passesTime(filters.time, planned));
  return (
    <>
      <section class="section" id="events" aria-labelledby="events-heading">
        <div class="section-head"><h2 id="events-heading">{timeline.eventsHeading}</h2><span class="quiet" role="status">{timeline.eventsShown(shown.length)}</span></div>
        {shown.length === 0 && <p class="quiet">{timeline.noEvents}</p>}
        <EventPicture events={shown} />
        <EventList events={shown} readings={readings?.rows ?? []} />
        {events?.more === true && <button class="button" type="button" onClick={props.onMoreEvents}>{timeline.showMoreEvents}</button>}
      </section>
      <section class="section" id="documents" aria-labelledby="documents-heading">
        <div class="section-head"><h2 id="documents-heading">{timeline.documentsHeading}</h2><span class="quiet" role="status">{timeline.documentsShown(readings?.rows.length ?? 0)}</span></div>
        {readings?.rows.length === 0 && <p class="quiet">{timeline.noReadings}</p>}
        <DocumentList readings={readings?.rows ?? []} now={props.now} onRemove={onAskRemove} />
        {readings?.more === true && <button class="button" type="button" onClick={props.onMoreReadings}>{timeline.showMoreDocuments}</button>}
      </section>
    </>
  );
}

interface RemoveDocumentProps {
  readonly row: ReadingRow;
  readonly onCancel: () => void;
  readonly onRemove: (row: ReadingRow) => void;
}

function RemoveDocument({ row, onCancel, onRemove }: RemoveDocumentProps) {
  const words = useWording();
  const { timeline } = words;
  return (
    <Confirm heading={timeline.removeHeading} act={timeline.removeAct} onCancel={onCancel} onAct={() => { onRemove(row); }}>
      <p>{timeline.removeExplained(documentName(row.identity, words))}</p>
    </Confirm>
  );
}
