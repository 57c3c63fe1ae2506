import { useState } from 'preact/hooks';
import { Popup } from '../../components/popup/popup';
import { useWording } from '../../components/wording';
import { openPanel } from '../own-page/open-panel';
import { showOwnPage } from '../own-page/own-page';
import { pageActs } from '../own-page/page-acts';
import { usePanelShortcut } from '../own-page/use-panel-shortcut';
import { withSite, type SettingsInUse } from '../own-page/use-settings';
import { useFollowedTab, useTabState } from '../own-page/use-tab';

function ToolbarPopup({ settings, change }: SettingsInUse) {
  const words = useWording();
  const tab = useFollowedTab();
  const inTab = useTabState(tab);
  const shortcut = usePanelShortcut();
  const [message, setMessage] = useState<string | null>(null);
  const host = tab?.host ?? null;
  const switchSite = (on: boolean): void => {
    if (host !== null) void change({ sitesOff: withSite(settings.sitesOff, host, on) }).then(inTab.look);
  };

  return (
    <Popup
      tab={inTab.state} host={host} siteOn={host === null || !settings.sitesOff.includes(host)} shortcut={shortcut} message={message}
      {...pageActs({ tab, inTab, words, switchSite, tell: setMessage })}
      onSiteOn={switchSite}
      onOpenPanel={() => {
        if (tab === null) return;
        openPanel(tab.windowId).then(() => { window.close(); }, () => { setMessage(words.failures.needsClick); });
      }}
    />
  );
}

showOwnPage({ title: (words) => words.popup.title, children: (inUse) => <ToolbarPopup {...inUse} /> });
