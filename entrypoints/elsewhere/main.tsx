import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Elsewhere } from '../../components/elsewhere/elsewhere';
import { tellingsOf } from '../../components/elsewhere/telling';
import { useWording } from '../../components/wording';
import { askTab } from '../own-page/ask';
import { showOwnPage } from '../own-page/own-page';
import { useTimelineOf } from '../own-page/use-timeline';
import { useTabState, type FollowedTab } from '../own-page/use-tab';

/** The frame in the card of a page: what other documents say of the mark that the reader is at. */
function ElsewhereFrame() {
  const words = useWording();
  const tab = useOwnTab();
  const { state } = useTabState(tab);
  const read = state.state === 'read' ? state : null;
  const known = useTimelineOf(read?.key ?? null, read?.saved != null && 'at' in read.saved ? read.saved.at : null);
  useKeysOfCard(tab?.id ?? null);
  const mark = read === null || read.chosen === null ? undefined : read.reading.marks[read.chosen];
  const view = known !== null && 'view' in known ? known.view : null;
  const tellings = read === null || mark === undefined || view === null ? null : tellingsOf(mark, { ...view, reading: read.reading, key: read.key }, words);
  return (
    <main>
      <Elsewhere tellings={known !== null && 'failed' in known ? [] : tellings} documents={view?.documents ?? []} here={read?.key ?? ''}
        onGoToPlace={(start, end) => { if (tab !== null) void askTab(tab.id, { kind: 'goToPlace', start, end }); }} />
    </main>
  );
}

/** The tab in whose page this frame stands. */
function useOwnTab(): FollowedTab | null {
  const [tab, setTab] = useState<FollowedTab | null>(null);
  useEffect(() => {
    void browser.tabs.getCurrent().then((current) => {
      if (current?.id !== undefined) setTab({ id: current.id, windowId: current.windowId, url: null, host: null, loading: false });
    });
  }, []);
  return tab;
}

/** Keys that belong to the card do not reach it from within this frame: they are handed on. */
function useKeysOfCard(tabId: number | null): void {
  useEffect(() => {
    if (tabId === null) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      const { key, altKey, shiftKey, ctrlKey, metaKey } = event;
      if (key === 'Escape') void askTab(tabId, { kind: 'closeCard' });
      else if (altKey && shiftKey && !ctrlKey && !metaKey && (key === 'ArrowDown' || key === 'ArrowUp')) void askTab(tabId, { kind: 'stepMark', direction: key === 'ArrowDown' ? 1 : -1 });
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', onKey);
    return () => { removeEventListener('keydown', onKey); };
  }, [tabId]);
}

// The card stands on the page's ground, so the frame takes the brightness of the page and not that of the system.
document.documentElement.style.colorScheme = location.hash === '#dark' ? 'dark' : 'light';
showOwnPage({ title: (words) => words.card.elsewhere, children: () => <ElsewhereFrame /> });
