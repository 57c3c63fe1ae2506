import { useState } from 'preact/hooks';
import type { PageState, ReadingRow } from '../../lib/protocol';
import { Notice } from '../control/notice';
import { Switch } from '../control/switch';
import { Tabs } from '../control/tabs';
import { formatCount } from '../format/quantity';
import { documentName } from '../identity/identity-facts';
import { IdentityCard } from '../identity/identity-card';
import { PageMessage, type PageActs } from '../page/page-message';
import { isReadHere, type TabState } from '../page/tab-state';
import { useWording } from '../wording';
import { DocumentTimeline } from './document-timeline';
import { MarkOutline } from './mark-outline';
import { PanelHeader } from './panel-header';

type ReadState = Extract<PageState, { state: 'read' }>;

export interface PanelActs extends PageActs {
  readonly onGoTo: (index: number) => void;
  readonly onSaveAgain: () => void;
  readonly onSaveAsFile: () => void;
  readonly onSiteOn: (on: boolean) => void;
}

export interface PanelProps extends PanelActs {
  readonly tab: TabState;
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

function ReadPanel({ tab, message, now, ...acts }: PanelProps & { readonly tab: ReadState }) {
  const words = useWording();
  const [part, setPart] = useState('document');
  const { reading, saved, chosen } = tab;
  const tabs = [
    {
      id: 'document', name: words.panel.tabDocument, count: null,
      body: <><IdentityCard reading={reading} /><MarkOutline key={tab.key} reading={reading} chosen={chosen} onGoTo={acts.onGoTo} /></>,
    },
    {
      id: 'timeline', name: words.panel.tabTimeline, count: formatCount(reading.events.length, words.language),
      body: <DocumentTimeline reading={reading} chosen={chosen} onGoTo={acts.onGoTo} />,
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
      <Tabs label={words.panel.tabs} tabs={tabs} chosen={part} onChoose={setPart} />
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

function PanelFoot({ tab, host, siteOn, onSiteOn }: PanelProps) {
  const { common, panel } = useWording();
  const switchable = host !== null && isReadHere(tab);
  return (
    <footer class="panel-foot">
      {switchable ? <Switch on={siteOn} onChange={onSiteOn}>{common.siteSwitch(host)}</Switch> : <span />}
      <a href="/timeline.html" target="_blank">{panel.wholeTimeline}</a>
    </footer>
  );
}
