import { browser } from 'wxt/browser';
import { askForNote } from '../own-page/note-asked';
import { openPanel } from '../own-page/open-panel';

const SELECTION_MENU = 'note-selection';

/** Puts "write a note" in the menu on selected words, on the sites that are read. */
export function addNoteMenu(): void {
  const { host_permissions: sites = [] } = browser.runtime.getManifest() as { readonly host_permissions?: string[] };
  browser.contextMenus.create({
    id: SELECTION_MENU, title: browser.i18n.getMessage('noteSelection' as never), contexts: ['selection'], documentUrlPatterns: sites,
  }, () => browser.runtime.lastError);
}

/** Opens the panel with an empty note on what is selected. To be called before anything is awaited: the click has to count. */
export async function noteSelection(menu: string | number, tab: { readonly id?: number | undefined; readonly windowId: number } | undefined): Promise<void> {
  if (menu !== SELECTION_MENU || tab?.id === undefined) return;
  const opened = openPanel(tab.windowId);
  await askForNote({ tabId: tab.id, mark: null });
  await opened;
}
