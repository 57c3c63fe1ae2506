import { useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import type { Failure, ReadingRow, Scope, SearchHit, TimelineView } from '../../lib/protocol';
import type { Collection } from '../../lib/timeline/collection';
import type { JoinChoice } from '../../lib/timeline/motions';
import { Confirm } from '../control/confirm';
import { Notice } from '../control/notice';
import { PageBar } from '../control/page-bar';
import { Tabs, type Tab } from '../control/tabs';
import { formatCount } from '../format/quantity';
import { documentName } from '../identity/identity-facts';
import { EXAMPLE_SITE } from '../page/page-message';
import { useWording } from '../wording';
import { BriefingPage } from './briefing-page';
import { DifferencesTab } from './differences-tab';
import { byKey, DocumentsContext } from './documents-context';
import { DocumentsTab } from './documents-tab';
import { FiguresTab } from './figures-tab';
import { FoundTab } from './found-tab';
import { MotionsTab } from './motions-tab';
import { ScopePicker } from './scope-picker';
import { SearchForm } from './search-form';
import { TakeAlong, type ExportKind } from './take-along';
import { TimeTab, type TabProps } from './time-tab';
import { firstTab, TIMELINE_TABS, withScope, type TimelineState, type TimelineTab } from './timeline-address';

export interface TimelineProps {
  readonly state: TimelineState;
  readonly dossiers: readonly { readonly dossier: string; readonly readings: number }[];
  readonly collections: readonly Collection[];
  readonly choices: readonly JoinChoice[];
  /** `null` while it is being made. */
  readonly view: TimelineView | null;
  /** `null` when nothing is searched or the answer is not there yet. */
  readonly hits: readonly SearchHit[] | null;
  readonly onMoreHits: (() => void) | null;
  /** Documents beyond those of the view. */
  readonly moreDocuments: readonly ReadingRow[];
  readonly onMoreDocuments: (() => void) | null;
  /** The reader's notes and own dossiers. */
  readonly notes: ComponentChildren;
  readonly noteCount: number | null;
  readonly failure: Failure | null;
  readonly message: string | null;
  readonly now: Date;
  readonly onState: (state: TimelineState, how?: 'quiet') => void;
  readonly onRemove: (row: ReadingRow) => void;
  readonly onPut: (collection: string, row: ReadingRow) => void;
  readonly onJoin: (choice: JoinChoice) => void;
  readonly onUndo: (choice: JoinChoice) => void;
  readonly onExport: (kind: ExportKind) => void;
  readonly onCopy: (text: string) => void;
  /** Rests the view on more documents; `null` when it rests on as many as it can. */
  readonly onWider: (() => void) | null;
  /** A briefing that goes to the printer; `null` without one. */
  readonly briefing: string | null;
  readonly onRetry: () => void;
}

/** What all documents that were read tell together, of everything or of one thing. */
export function Timeline(props: TimelineProps) {
  const { state, view, message, onState } = props;
  const { timeline } = useWording();
  const [removing, setRemoving] = useState<ReadingRow | null>(null);
  const empty = view?.documents.length === 0 && state.scope.of === 'all';
  const setScope = (scope: Scope): void => { onState(withScope(state, scope)); };
  return (
    <DocumentsContext.Provider value={byKey(view?.documents ?? [])}>
      <PageBar title={timeline.title}>
        {!empty && <SearchForm words={state.scope.of === 'search' ? state.scope.words : ''} onSearch={(words) => { setScope(words === '' ? { of: 'all' } : { of: 'search', words }); }} />}
      </PageBar>
      {props.briefing !== null && <BriefingPage markdown={props.briefing} />}
      <main>
        {!empty && (
          <div class="scope-bar">
            <ScopePicker scope={state.scope} dossiers={props.dossiers} collections={props.collections} motions={view?.timeline.motions ?? []} documents={view?.documents ?? []} onScope={setScope} />
            {view !== null && view.documents.length > 0 && <TakeAlong onExport={props.onExport} />}
          </div>
        )}
        <p class="page-message" role="status">{message}</p>
        <TimelineBody {...props} empty={empty} onAskRemove={setRemoving} onAll={() => { setScope({ of: 'all' }); }} />
      </main>
      {removing !== null && <RemoveDocument row={removing} onCancel={() => { setRemoving(null); }} onRemove={(row) => { setRemoving(null); props.onRemove(row); }} />}
    </DocumentsContext.Provider>
  );
}

interface BodyProps extends TimelineProps {
  readonly empty: boolean;
  readonly onAskRemove: (row: ReadingRow) => void;
  readonly onAll: () => void;
}

function TimelineBody(props: BodyProps) {
  const words = useWording();
  const { timeline } = words;
  const { view, state, failure, empty } = props;
  if (failure !== null) {
    const acts = (
      <>
        <button class="button button-first" type="button" onClick={props.onRetry}>{words.common.retry}</button>
        {state.scope.of !== 'all' && <button class="button" type="button" onClick={props.onAll}>{timeline.showAll}</button>}
      </>
    );
    return <div class="section"><Notice heading={timeline.failedHeading} acts={acts}><p>{words.failures[failure]}</p></Notice></div>;
  }
  if (view === null) return <p class="section quiet" role="status">{words.common.loading}</p>;
  if (empty && state.tab !== 'notes') {
    const example = <a class="button button-first" href={EXAMPLE_SITE} target="_blank" rel="noreferrer">{words.page.openExample}</a>;
    return <div class="section section-empty"><Notice heading={timeline.emptyHeading} acts={example}><p>{timeline.empty}</p></Notice></div>;
  }
  return <TimelineTabs {...props} view={view} />;
}

function TimelineTabs({ view, ...props }: BodyProps & { readonly view: TimelineView }) {
  const words = useWording();
  const { timeline, language } = words;
  const { state, hits } = props;
  const onState: TabProps['onState'] = (change, how) => {
    props.onState({ ...state, ...(change.tab !== undefined && change.tab !== state.tab ? { words: '', at: null } : {}), ...change }, how);
  };
  const shared: TabProps = { view, state, onState };
  const none = view.documents.length === 0;
  const nothing = (
    <Notice heading={timeline.noReadings} acts={<button class="button" type="button" onClick={props.onAll}>{timeline.showAll}</button>}><p>{timeline.noReadingsExplained[state.scope.of]}</p></Notice>
  );
  const searched = state.scope.of === 'search' ? state.scope.words : null;
  const bodies: Readonly<Record<TimelineTab, () => ComponentChildren>> = {
    found: () => <FoundTab words={searched ?? ''} hits={hits} onMore={props.onMoreHits} onClear={props.onAll} />,
    timeline: () => <TimeTab {...shared} />,
    motions: () => <MotionsTab {...shared} now={props.now} choices={props.choices} onJoin={props.onJoin} onUndo={props.onUndo} />,
    figures: () => <FiguresTab {...shared} />,
    differences: () => <DifferencesTab {...shared} onCopy={props.onCopy} />,
    documents: () => <DocumentsTab {...shared} more={props.moreDocuments} onMore={props.onMoreDocuments} collections={props.collections} now={props.now} onRemove={props.onAskRemove} onPut={props.onPut} />,
    notes: () => props.notes,
  };
  const counts: Readonly<Record<TimelineTab, number | null>> = {
    found: hits?.length ?? null, timeline: null, motions: view.timeline.motions.length, figures: view.timeline.figures.length,
    differences: view.timeline.differences.length, documents: view.documents.length + view.left, notes: props.noteCount,
  };
  const tabs = TIMELINE_TABS.filter((id) => id !== 'found' || searched !== null).map((id): Tab => ({
    id, name: timeline.tabNames[id], count: counts[id] === null ? null : formatCount(counts[id], language),
    body: id === state.tab ? <div class="section">{none && id !== 'notes' && id !== 'found' ? nothing : bodies[id]()}</div> : null,
  }));
  return (
    <>
      {view.left > 0 && (
        <p class="page-message">
          {timeline.left(view.documents.length, view.left)}{' '}
          {props.onWider !== null && <button class="link" type="button" onClick={props.onWider}>{timeline.wider}</button>}
        </p>
      )}
      <Tabs label={timeline.lists} tabs={tabs} chosen={tabs.some(({ id }) => id === state.tab) ? state.tab : firstTab(state.scope)}
        onChoose={(id) => { const tab = TIMELINE_TABS.find((one) => one === id); if (tab !== undefined) onState({ tab }); }} />
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
