import { useMemo } from 'preact/hooks';
import type { Failure, PageState, ReadingRow, TimelineView } from '../../lib/protocol';
import { Notice } from '../control/notice';
import { Switch } from '../control/switch';
import { Tabs } from '../control/tabs';
import { formatCount } from '../format/quantity';
import { documentName } from '../identity/identity-facts';
import { IdentityCard } from '../identity/identity-card';
import { NotesTab, type NotesActs, type NotesInPanel } from '../notes/notes-tab';
import { PageMessage, type PageActs } from '../page/page-message';
import { isReadHere, type TabState } from '../page/tab-state';
import { byKey, DocumentsContext } from '../timeline/documents-context';
import { addressOfScope } from '../timeline/timeline-address';
import { useWording } from '../wording';
import { DocumentTimeline } from './document-timeline';
import { FigureList } from './figure-list';
import type { DocumentInPanel } from './known-of';
import { MarkOutline } from './mark-outline';
import { MattersBlock } from './matters-block';
import { PanelHeader } from './panel-header';
import { RelationList } from './relation-list';
import { differingMarks } from './what-matters';

type ReadState = Extract<PageState, { state: 'read' }>;

/** The parts of the panel, in the order of their tabs. */
export type PanelTab = 'document' | 'timeline' | 'figures' | 'notes';

export interface PanelActs extends PageActs, NotesActs {
  readonly onTab: (tab: PanelTab) => void;
  readonly onGoTo: (index: number) => void;
  readonly onNoteOnMark: (index: number) => void;
  readonly onSaveAgain: () => void;
  readonly onSaveAsFile: () => void;
  readonly onSiteOn: (on: boolean) => void;
}

export interface PanelProps extends PanelActs {
  readonly tab: TabState;
  /** Which part of the panel is shown. */
  readonly part: PanelTab;
  /** What is known of the document together with others; `null` until it is. */
  readonly view: TimelineView | null;
  /** Why that cannot be known. */
  readonly viewFailed: Failure | null;
  readonly notes: NotesInPanel;
  /** Host of the page, `null` when it is not known. */
  readonly host: string | null;
  readonly siteOn: boolean;
  /** What was read last, for when there is no document here. */
  readonly recent: readonly ReadingRow[];
  /** What the last act led to, when the reader has to know. */
  readonly message: string | null;
  readonly now: Date;
}

/** The side panel: what the document in the tab is, all its marks, and its own timeline. */
export function Panel(props: PanelProps) {
  const { tab } = props;
  return (
    <div class="panel">
      {tab.state === 'read' ? <ReadPanel {...props} tab={tab} /> : <EmptyPanel {...props} state={tab.state} />}
      <PanelFoot {...props} />
    </div>
  );
}

function ReadPanel({ tab, part, view, viewFailed, notes, message, now, ...acts }: PanelProps & { readonly tab: ReadState }) {
  const words = useWording();
  const { reading, saved, chosen, key } = tab;
  const kept = saved !== null && 'at' in saved;
  const document = useMemo<DocumentInPanel>(() => ({ reading, key, view, failed: viewFailed }), [reading, key, view, viewFailed]);
  const differing = useMemo(() => differingMarks(document), [document]);
  const rows = useMemo(() => byKey(view?.documents ?? []), [view]);
  const amounts = reading.marks.filter(({ kind }) => kind === 'amount').length;
  const motionTitle = (motion: string): string | null => view?.timeline.motions.find(({ keys }) => keys.includes(motion))?.title ?? null;
  const tabs = [
    {
      id: 'document', name: words.panel.tabDocument, count: null,
      body: (
        <>
          <IdentityCard reading={reading} />
          <MattersBlock document={document} onGoTo={acts.onGoTo} />
          <RelationList document={document} onGoTo={acts.onGoTo} />
          <MarkOutline key={key} reading={reading} chosen={chosen} onGoTo={acts.onGoTo} differing={differing} onNote={acts.onNoteOnMark} />
        </>
      ),
    },
    {
      id: 'timeline', name: words.panel.tabTimeline, count: formatCount(reading.events.length, words.language),
      body: <DocumentTimeline document={document} chosen={chosen} onGoTo={acts.onGoTo} />,
    },
    {
      id: 'figures', name: words.figures.tab, count: formatCount(amounts, words.language),
      body: <FigureList document={document} onGoTo={acts.onGoTo} />,
    },
    {
      id: 'notes', name: words.notes.tab, count: formatCount(notes.notes.length, words.language),
      body: <NotesTab inPanel={notes} documentKey={kept ? key : null} now={now} motionTitle={motionTitle} {...acts} />,
    },
  ];
  return (
    <main class="panel-main">
      <PanelHeader identity={reading.identity} saved={saved} now={now} />
      {saved !== null && 'failed' in saved && (
        <Notice warning heading={words.panel.notSavedHeading} acts={<>
          <button class="button button-first" type="button" onClick={acts.onSaveAgain}>{words.panel.saveAgain}</button>
          <button class="button" type="button" onClick={acts.onSaveAsFile}>{words.panel.saveAsFile}</button>
        </>}>
          <p>{words.panel.notSavedExplained} {words.failures[saved.failed]}</p>
        </Notice>
      )}
      <p class="panel-message" role="status">{message}</p>
      {kept && viewFailed !== null && part !== 'notes' && <p class="panel-message">{words.known.failed}</p>}
      {kept && view === null && viewFailed === null && part !== 'notes' && <p class="panel-message">{words.known.loading}</p>}
      <DocumentsContext.Provider value={rows}>
        <Tabs label={words.panel.tabs} tabs={tabs} chosen={part} onChoose={(id) => { acts.onTab(id as PanelTab); }} />
      </DocumentsContext.Provider>
    </main>
  );
}

function EmptyPanel({ state, host, message, recent, ...acts }: PanelProps & { readonly state: Exclude<TabState['state'], 'read'> }) {
  const words = useWording();
  return (
    <main class="panel-main panel-empty">
      <h1 class="unseen">{words.panel.title}</h1>
      <PageMessage state={state} host={host} refusal={message} {...acts} />
      {recent.length > 0 && state !== 'busy' && state !== 'asking' && (
        <section class="block" aria-labelledby="recent-heading">
          <h2 class="block-title" id="recent-heading">{words.panel.recentHeading}</h2>
          <ul class="recent">
            {recent.map(({ key, identity, url }) => (
              <li key={key} lang="nl">
                {url === null ? documentName(identity, words) : <a href={url} target="_blank" rel="noreferrer">{documentName(identity, words)}</a>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </main>
  );
}

function PanelFoot({ tab, part, host, siteOn, onSiteOn }: PanelProps) {
  const words = useWording();
  const switchable = host !== null && isReadHere(tab);
  const target = tab.state === 'read' && part !== 'document' ? { scope: { of: 'document', key: tab.key } as const, tab: part } : null;
  const name = target === null ? words.panel.wholeTimeline : { timeline: words.panel.wholeTimeline, figures: words.figures.all, notes: words.notes.allNotes }[target.tab];
  return (
    <footer class="panel-foot">
      {switchable ? <Switch on={siteOn} onChange={onSiteOn}>{words.common.siteSwitch(host)}</Switch> : <span />}
      <a href={target === null ? '/timeline.html' : addressOfScope(target.tab === 'notes' ? { of: 'all' } : target.scope, target.tab)} target="_blank">{name}</a>
    </footer>
  );
}
