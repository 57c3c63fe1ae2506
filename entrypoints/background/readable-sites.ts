import { browser } from 'wxt/browser';

const READER_SCRIPT = '/reader.js';
const READING_SCRIPT = '/reading.js';
const REGISTRATION = 'sites-the-reader-allowed';

const keyOfTab = (tabId: number): string => `readOnce:${tabId}`;

/** Whether our script may speak for a page: its site is allowed for good, or the reader asked to read it in this tab. */
export async function mayRead(origin: string, tabId: number): Promise<boolean> {
  if (await browser.permissions.contains({ origins: [`${origin}/*`] })) return true;
  const key = keyOfTab(tabId);
  const asked: Record<string, unknown> = await browser.storage.session.get(key);
  return asked[key] === origin;
}

/**
 * Reads the page of a tab because the reader asks for it, on any site: their click in our popup allows it, for
 * this page only.
 * @returns false when the browser does not allow it: a page of the browser itself, a shop of extensions, no https
 */
export async function readOnce(tabId: number): Promise<boolean> {
  try {
    const { url } = await browser.tabs.get(tabId);
    const address = url === undefined ? null : URL.parse(url);
    if (address?.protocol !== 'https:') return false;
    await browser.storage.session.set({ [keyOfTab(tabId)]: address.origin });
    await browser.scripting.executeScript({ target: { tabId }, files: [READER_SCRIPT] });
    return true;
  } catch {
    return false;
  }
}

/**
 * Brings the code that reads and shows a document into the page of a tab, to the script that asks for it. Only pages with a
 * document need it: on all others of a site the small script that looks is all there is.
 * @returns false when the browser does not allow it, or the page is gone
 */
export async function loadReadingCode(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [READING_SCRIPT] });
    return true;
  } catch {
    return false;
  }
}

/** Forgets that the reader asked to read a page in a tab that is gone. */
export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOfTab(tabId));
}

let lastRegistration: Promise<void> = Promise.resolve();

/** Lets our script run on every site that the reader allowed since the installation, and on no other. */
export function registerAllowedSites(): Promise<void> {
  lastRegistration = lastRegistration.catch(() => undefined).then(register);
  return lastRegistration;
}

async function register(): Promise<void> {
  const { host_permissions: ownSites = [] } = browser.runtime.getManifest() as { readonly host_permissions?: readonly string[] };
  const { origins = [] } = await browser.permissions.getAll();
  const matches = origins.filter((pattern) => pattern.startsWith('https://') && !ownSites.includes(pattern));
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [REGISTRATION] });
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [REGISTRATION] });
    return;
  }
  const script = { id: REGISTRATION, matches, js: [READER_SCRIPT.slice(1)], runAt: 'document_idle' as const, persistAcrossSessions: true };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}
