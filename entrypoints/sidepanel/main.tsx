import { useEffect, useState } from 'preact/hooks';
import { Panel } from '../../components/panel/panel';
import { useWording } from '../../components/wording';
import type { ReadingRow } from '../../lib/protocol';
import { ask, askTab } from '../own-page/ask';
import { showOwnPage } from '../own-page/own-page';
import { pageActs } from '../own-page/page-acts';
import { saveAsFile } from '../own-page/save-file';
import { withSite, type SettingsInUse } from '../own-page/use-settings';
import { useFollowedTab, useTabState } from '../own-page/use-tab';

/** How many documents the panel names when there is none in the tab. */
const RECENT = 5;

function SidePanel({ settings, change }: SettingsInUse) {
  const words = useWording();
  const tab = useFollowedTab();
  const inTab = useTabState(tab);
  const recent = useRecent(inTab.state.state);
  const [message, setMessage] = useState<string | null>(null);
  const { state } = inTab;
  const host = tab?.host ?? null;
  const switchSite = (on: boolean): void => {
    if (host !== null) void change({ sitesOff: withSite(settings.sitesOff, host, on) }).then(inTab.look);
  };

  async function goTo(index: number): Promise<void> {
    if (tab === null || state.state !== 'read') return;
    const answer = await askTab(tab.id, { kind: 'goToMark', index });
    if (answer.ok) inTab.choose(index);
    setMessage(answer.ok ? words.panel.goneTo(state.reading.marks[index]?.quote ?? '') : words.panel.goFailed);
  }

  async function saveAgain(): Promise<void> {
    if (tab === null) return;
    const answer = await askTab(tab.id, { kind: 'saveAgain' });
    setMessage(answer.ok ? null : words.failures[answer.reason]);
    inTab.look();
  }

  return (
    <Panel
      tab={state} host={host} siteOn={host === null || !settings.sitesOff.includes(host)} recent={recent} message={message} now={new Date()}
      {...pageActs({ tab, inTab, words, switchSite, tell: setMessage })}
      onGoTo={(index) => { void goTo(index); }}
      onSaveAgain={() => { void saveAgain(); }}
      onSaveAsFile={() => { if (state.state === 'read') saveAsFile(state.reading); }}
      onSiteOn={switchSite}
    />
  );
}

/** What was read last, asked again whenever the tab shows something else. */
function useRecent(state: string): readonly ReadingRow[] {
  const [rows, setRows] = useState<readonly ReadingRow[]>([]);
  useEffect(() => {
    if (state === 'read') return;
    void ask({ kind: 'readings', after: null, limit: RECENT, dossier: null }).then((answer) => { setRows(answer.ok ? answer.value.rows : []); });
  }, [state]);
  return rows;
}

showOwnPage({ title: (words) => words.panel.title, children: (inUse) => <SidePanel {...inUse} /> });
