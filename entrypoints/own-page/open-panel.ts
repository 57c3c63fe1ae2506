import { browser } from 'wxt/browser';

/** The side bar of Firefox, which the types of the shared browser interface leave out. */
interface WithSidebar {
  readonly sidebarAction: { open(): Promise<void> };
}

/** Opens the side panel of a window; the browser allows it only while the reader's click still counts. */
export async function openPanel(windowId: number): Promise<void> {
  if (import.meta.env.FIREFOX) await (browser as unknown as WithSidebar).sidebarAction.open();
  else await browser.sidePanel.open({ windowId });
}

/** Opens the side panel beside the page of ours that the reader is in. */
export async function openPanelHere(): Promise<void> {
  const current = await browser.windows.getCurrent();
  if (current.id !== undefined) await openPanel(current.id);
}
