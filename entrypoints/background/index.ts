import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { SAVING_PORT } from '../../lib/protocol/parcels';
import { Store } from '../../lib/store/store';
import { listen } from './listen';
import { addNoteMenu, noteSelection } from './note-menu';
import { answerAddressBar } from './omnibox';
import { openPanelByKeys } from './panel';
import { addLinkMenu, followAddress, forgetShown, openLink, openPdfByKeys } from './pdf-routes';
import { forgetTab, mayRead, registerAllowedSites } from './readable-sites';
import { receiveReading } from './receive-reading';
import { contentHandlers, ownPageHandlers, tellPages } from './requests';
import type { MessageSender } from './sender';
import { changesWhatIsKept, tellChange } from './tell-changes';

/** Listeners are set while the script runs for the first time, so that an event can wake the worker. */
export default defineBackground(() => {
  const store = new Store();
  const own = { id: browser.runtime.id, origin: new URL(browser.runtime.getURL('/')).href.replace(/\/$/, '') };
  const parts = { own, mayRead, content: contentHandlers(store), ownPage: ownPageHandlers(store) };

  /** Answers a message, and tells our open pages when it changed what is kept. */
  const answerTo = (message: unknown, sender: MessageSender): ReturnType<typeof listen> => {
    const answer = listen(message, sender, parts);
    void answer?.then((given) => { if (changesWhatIsKept(message, given)) tellChange(); });
    return answer;
  };

  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse: (answer: unknown) => void) => {
    const answer = answerTo(message, sender);
    if (answer === null) return undefined;
    void answer.then(sendResponse);
    return true;
  });
  browser.runtime.onConnect.addListener((port) => {
    if (port.name === SAVING_PORT) receiveReading(port, (request) => answerTo(request, port.sender ?? {}));
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-panel') void openPanelByKeys(tab?.windowId);
    if (command === 'open-pdf') void openPdfByKeys(tab);
  });
  browser.permissions.onAdded.addListener(() => { void registerAllowedSites(); });
  browser.permissions.onRemoved.addListener(() => { void registerAllowedSites().then(tellPages); });
  browser.contextMenus.onClicked.addListener(({ menuItemId, linkUrl }, tab) => {
    void noteSelection(menuItemId, tab);
    void openLink(menuItemId, linkUrl, tab);
  });
  answerAddressBar(store);
  browser.tabs.onUpdated.addListener((tabId, { url }) => { if (url !== undefined) void followAddress(tabId, url); });
  browser.tabs.onRemoved.addListener((tabId) => {
    void forgetTab(tabId);
    void forgetShown(tabId);
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void registerAllowedSites();
    addLinkMenu();
    addNoteMenu();
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  browser.runtime.onStartup.addListener(() => { void registerAllowedSites(); });
  if (import.meta.env.CHROME) void browser.storage.local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
});
