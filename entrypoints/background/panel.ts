import { browser } from 'wxt/browser';
import type { Outcome } from '../../lib/protocol';

/** The side bar of Firefox, which the types of the shared browser interface leave out. */
interface WithSidebar {
  readonly sidebarAction: { toggle(): Promise<void> };
}

/**
 * Opens the side panel of a window after a click in a page. To be called before anything is awaited: the browser
 * allows it only while the click still counts. Firefox never lets a click in a page count: `needsClick`.
 */
export async function openPanelFromPage(windowId: number): Promise<Outcome<null>> {
  if (import.meta.env.FIREFOX) return { ok: false, reason: 'needsClick' };
  try {
    await browser.sidePanel.open({ windowId });
    return { ok: true, value: null };
  } catch {
    return { ok: false, reason: 'needsClick' };
  }
}

/** Opens the side panel when the reader presses its keys. */
export async function openPanelByKeys(windowId: number | undefined): Promise<void> {
  if (import.meta.env.FIREFOX) await (browser as unknown as WithSidebar).sidebarAction.toggle();
  else if (windowId !== undefined) await browser.sidePanel.open({ windowId });
}
