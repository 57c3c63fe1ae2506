import { browser } from 'wxt/browser';
import type { PageActs } from '../../components/page/page-message';
import type { Wording } from '../../components/wording';
import { ask } from './ask';
import type { FollowedTab, TabInUse } from './use-tab';

interface PageActsNeeds {
  readonly tab: FollowedTab | null;
  readonly inTab: TabInUse;
  readonly words: Wording;
  readonly switchSite: (on: boolean) => void;
  /** Tells the reader what came of an act; `null` when all went well. */
  readonly tell: (message: string | null) => void;
}

/** What the panel and the popup do when the reader acts on a page that is not read. */
export function pageActs({ tab, inTab, words, switchSite, tell }: PageActsNeeds): PageActs {
  async function read(): Promise<void> {
    if (tab === null) return;
    const answer = await ask({ kind: 'readThisPage', tabId: tab.id });
    tell(answer.ok ? null : words.failures[answer.reason]);
    inTab.look();
  }
  return {
    onReload: () => { if (tab !== null) void browser.tabs.reload(tab.id); },
    onOpenPdf: () => { if (tab?.url != null) void browser.tabs.update(tab.id, { url: browser.runtime.getURL(`/viewer.html?file=${encodeURIComponent(tab.url)}`) }); },
    onTurnOn: () => { switchSite(true); },
    onReadOnce: () => { void read(); },
    onReadAlways: (host) => {
      // Asked first and at once: a browser only asks the reader while it still counts as a click.
      void browser.permissions.request({ origins: [`https://${host}/*`] }).then((granted) => {
        if (granted) void read();
        else tell(words.page.refused);
      });
    },
  };
}
