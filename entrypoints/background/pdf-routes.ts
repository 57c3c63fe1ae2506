import { browser } from 'wxt/browser';
import { isPdfAddress, pdfLinkPatterns, readerPathFor } from '../../lib/pdf/pdf-address';
import { readPdfSites } from '../../lib/store/pdf-sites';

/** What the events of tabs tell of a tab. */
interface TabAddress {
  readonly id?: number | undefined;
  readonly url?: string | undefined;
}

const LINK_MENU = 'open-pdf-link';
const READER_PATH = '/viewer.html';

/** Puts "open in Kamerspoor" in the menu on links to PDFs of the listed sites. */
export function addLinkMenu(): void {
  const { host_permissions: sites = [] } = browser.runtime.getManifest() as { readonly host_permissions?: readonly string[] };
  browser.contextMenus.create({
    id: LINK_MENU, title: browser.i18n.getMessage('openPdfLink' as never), contexts: ['link'], targetUrlPatterns: pdfLinkPatterns(sites),
  }, () => browser.runtime.lastError);
}

/** Opens the link of the menu in a tab of its own, beside the page that it stands on. */
export async function openLink(menu: string | number, link: string | undefined, tab: TabAddress | undefined): Promise<void> {
  const address = link === undefined ? null : URL.parse(link);
  if (menu !== LINK_MENU || address?.protocol !== 'https:') return;
  await browser.tabs.create({ url: readerAddress(address), ...(tab?.id === undefined ? {} : { openerTabId: tab.id }) });
}

/** Opens the PDF in a tab in our reader, or an empty reader when there is none. */
export async function openPdfByKeys(tab: TabAddress | undefined): Promise<void> {
  const address = tab?.url === undefined ? null : URL.parse(tab.url);
  if (tab?.id !== undefined && address?.protocol === 'https:' && (isPdfAddress(address) || await saysPdf(tab.id))) {
    await browser.tabs.update(tab.id, { url: readerAddress(address) });
  } else {
    await browser.tabs.create({ url: browser.runtime.getURL(READER_PATH) });
  }
}

/**
 * Leads a tab that comes to a PDF to our reader, on sites for which the reader asked so. Once in a tab for each
 * address: who goes back from our reader to the original has chosen it.
 */
export async function followAddress(tabId: number, url: string): Promise<void> {
  const address = URL.parse(url);
  if (address === null) return;
  const shown = addressInReader(address);
  if (shown !== null) await rememberShown(tabId, shown);
  else if (isPdfAddress(address)) await leadToReader(tabId, address);
}

/** The same for a tab whose page turns out to be a PDF, whatever its address looks like. */
export async function leadTabToReader(tabId: number): Promise<void> {
  if ((await readPdfSites()).always.length === 0) return;
  const { url } = await browser.tabs.get(tabId);
  const address = url === undefined ? null : URL.parse(url);
  if (address?.protocol === 'https:') await leadToReader(tabId, address);
}

async function leadToReader(tabId: number, address: URL): Promise<void> {
  if (!(await readPdfSites()).always.includes(address.hostname)) return;
  if ((await shownIn(tabId)).includes(withoutPlace(address))) return;
  await rememberShown(tabId, withoutPlace(address));
  await browser.tabs.update(tabId, { url: readerAddress(address) });
}

export async function forgetShown(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

const keyOf = (tabId: number): string => `shownInReader:${tabId}`;
const MOST_SHOWN = 50;

async function shownIn(tabId: number): Promise<readonly string[]> {
  const found: Record<string, unknown> = await browser.storage.session.get(keyOf(tabId));
  const shown = found[keyOf(tabId)];
  return Array.isArray(shown) ? shown.filter((address) => typeof address === 'string') : [];
}

async function rememberShown(tabId: number, address: string): Promise<void> {
  const before = await shownIn(tabId);
  if (!before.includes(address)) await browser.storage.session.set({ [keyOf(tabId)]: [...before, address].slice(-MOST_SHOWN) });
}

/** The document that our reader shows at an address of ours, `null` for any other address. */
function addressInReader(address: URL): string | null {
  if (!address.href.startsWith(browser.runtime.getURL(READER_PATH))) return null;
  const file = URL.parse(address.searchParams.get('file') ?? '');
  return file === null ? null : withoutPlace(file);
}

const withoutPlace = (address: URL): string => address.href.slice(0, address.href.length - address.hash.length);
const readerAddress = (address: URL): string => browser.runtime.getURL(readerPathFor(address) as '/viewer.html');

/** Whether our script in a tab found that its page is a PDF; Firefox lets no script into its viewer. */
async function saysPdf(tabId: number): Promise<boolean> {
  try {
    const answer = await browser.tabs.sendMessage<unknown, { ok: boolean; value?: { state?: string } } | undefined>(tabId, { kind: 'currentPage' }, { frameId: 0 });
    return answer?.value?.state === 'pdf';
  } catch {
    return false;
  }
}
