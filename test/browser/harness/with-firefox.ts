import type { Browser, Page } from 'puppeteer-core';
import type { Answer, ToContent } from '../../../lib/protocol';
import { connectProxy } from '../../../scripts/browser/connect-proxy';
import { launchFirefox } from '../../../scripts/browser/firefox';
import { throwAwayProfile } from '../../../scripts/browser/profile';
import { serveSites, type SiteRequest, type Sites } from '../../../scripts/browser/site-server';
import { installed } from './installed';

export interface FirefoxScene {
  readonly browser: Browser;
  /** `moz-extension://<uuid>`. */
  readonly origin: string;
  readonly requests: () => readonly SiteRequest[];
  /** Hosts asked for that are not among the sites and not Mozilla's own. */
  readonly refusedHosts: () => readonly string[];
  /** Opens an address of the sites in a new tab and waits for its load event. */
  readonly openDocument: (url: string) => Promise<Page>;
  /** Opens a page of the extension, such as `popup.html`, in a new tab. */
  readonly extensionPage: (path: string) => Promise<Page>;
  readonly panelPage: (document: Page) => Promise<Page>;
  /** Firefox's number of the tab that shows this page. */
  readonly tabId: (page: Page) => Promise<number>;
  /** Asks the content script in the tab of a document, as panel and popup do. */
  readonly askContent: <R extends ToContent>(document: Page, request: R) => Promise<Answer<R>>;
}

const PANEL_SIZE = { width: 360, height: 800 };
const OF_ITS_MAKER = /(?:^|\.)(?:mozilla\.(?:com|org|net)|firefox\.com)$/;

/** Runs a test in Firefox with the built extension; only the hosts of `sites` can be reached. */
export async function withFirefox(sites: Sites, test: (scene: FirefoxScene) => Promise<void>, options: { readonly dark?: boolean } = {}): Promise<void> {
  await using server = await serveSites(sites);
  await using proxy = await connectProxy(server.hosts, server.port);
  await using profile = await throwAwayProfile();
  await using firefox = await launchFirefox({ ...installed('firefox'), profile: profile.folder, headless: true, proxyPort: proxy.port, dark: options.dark ?? false });
  const { browser, origin, openExtensionPage } = firefox;

  async function openDocument(url: string): Promise<Page> {
    const page = await browser.newPage();
    await page.goto(url);
    return page;
  }
  async function extensionPage(path: string): Promise<Page> {
    const page = await openExtensionPage(path);
    await page.setViewport(PANEL_SIZE);
    return page;
  }
  /** Only pages of the extension have its interfaces, and only over them can a test ask: this opens one and closes it. */
  async function inExtension<T>(ask: (page: Page) => Promise<T>): Promise<T> {
    const page = await openExtensionPage('manifest.json');
    try {
      return await ask(page);
    } finally {
      await page.close();
    }
  }
  function tabId(page: Page): Promise<number> {
    return inExtension((own) => own.evaluate(async (url) => (await chrome.tabs.query({})).findLast((tab) => tab.url === url)?.id ?? -1, page.url()));
  }
  async function askContent<R extends ToContent>(document: Page, request: R): Promise<Answer<R>> {
    const tab = await tabId(document);
    return inExtension((own) => own.evaluate((to, message) => chrome.tabs.sendMessage(to, message), tab, request)) as Promise<Answer<R>>;
  }
  await test({
    browser, origin, openDocument, extensionPage, tabId, askContent,
    requests: () => server.requests.filter(({ path }) => path !== '/favicon.ico'),
    refusedHosts: () => proxy.refused.filter((host) => !OF_ITS_MAKER.test(host)),
    panelPage: async (document) => extensionPage(`sidepanel.html?tab=${await tabId(document)}`),
  });
}
