import { useEffect, useState } from 'preact/hooks';
import { browser, type Browser } from 'wxt/browser';
import { silentTabState, type TabState } from '../../components/page/tab-state';
import { askTab } from './ask';

/** The tab that the reader looks at in this window. */
export interface FollowedTab {
  readonly id: number;
  readonly windowId: number;
  /** `null` when the browser does not tell us. */
  readonly url: string | null;
  /** Host of a web page that is read over https; `null` for all else. */
  readonly host: string | null;
  readonly loading: boolean;
}

/** Follows the tab that the address of this page names (`?tab=7`), else the active tab of the window that it is in. */
export function useFollowedTab(): FollowedTab | null {
  const [tab, setTab] = useState<FollowedTab | null>(null);
  useEffect(() => {
    const look = (): void => {
      void findTab().then((found) => {
        if (found?.id === undefined) return;
        setTab({ id: found.id, windowId: found.windowId, url: found.url ?? null, host: hostOf(found.url), loading: found.status === 'loading' });
      });
    };
    const onUpdated = (_id: number, change: { status?: string; url?: string }): void => {
      if (change.status !== undefined || change.url !== undefined) look();
    };
    look();
    browser.tabs.onActivated.addListener(look);
    browser.tabs.onUpdated.addListener(onUpdated);
    return () => {
      browser.tabs.onActivated.removeListener(look);
      browser.tabs.onUpdated.removeListener(onUpdated);
    };
  }, []);
  return tab;
}

async function findTab(): Promise<Browser.tabs.Tab | undefined> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named !== null && /^\d{1,15}$/.test(named)) return browser.tabs.get(Number(named)).catch(() => undefined);
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active;
}

export interface TabInUse {
  readonly state: TabState;
  /** Asks the page again what it says. */
  readonly look: () => void;
  /** Shows a mark as the one that the reader is at. */
  readonly choose: (index: number) => void;
}

/** What is in a tab, followed as its page changes and as the reader chooses marks in it. */
export function useTabState(tab: FollowedTab | null): TabInUse {
  const [state, setState] = useState<TabState>({ state: 'asking' });
  const choose = (index: number): void => {
    setState((now) => (now.state === 'read' ? { ...now, chosen: index } : now));
  };
  const look = (): void => {
    if (tab !== null) void stateOf(tab).then(setState);
  };
  useEffect(() => {
    if (tab === null) return undefined;
    let followed = true;
    const update = (): void => {
      void stateOf(tab).then((found) => {
        if (followed) setState(found);
      });
    };
    const onMessage = (message: unknown, sender: { id?: string | undefined; tab?: { id?: number | undefined } | undefined }): void => {
      if (sender.id !== browser.runtime.id || sender.tab?.id !== tab.id) return;
      const told = message as { readonly kind?: unknown; readonly index?: unknown };
      if (told.kind === 'pageChanged') update();
      if (told.kind === 'markChosen' && typeof told.index === 'number') choose(told.index);
    };
    update();
    browser.runtime.onMessage.addListener(onMessage);
    return () => {
      followed = false;
      browser.runtime.onMessage.removeListener(onMessage);
    };
  }, [tab]);
  return { state, look, choose };
}

function hostOf(url: string | undefined): string | null {
  const address = url === undefined ? null : URL.parse(url);
  return address?.protocol === 'https:' ? address.hostname : null;
}

async function stateOf(tab: FollowedTab): Promise<TabState> {
  const answer = await askTab(tab.id, { kind: 'currentPage' });
  if (answer.ok) return answer.value;
  if (tab.loading) return { state: 'asking' };
  return silentTabState({ url: tab.url, mayRead: await mayRead(tab.url) });
}

async function mayRead(url: string | null): Promise<boolean> {
  const address = url === null ? null : URL.parse(url);
  if (address?.protocol !== 'https:') return false;
  return browser.permissions.contains({ origins: [`${address.origin}/*`] });
}
