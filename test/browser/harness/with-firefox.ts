import type { Browser, Page } from 'puppeteer-core';
import { connectProxy } from '../../../scripts/browser/connect-proxy';
import { launchFirefox, type FirefoxWithExtension } from '../../../scripts/browser/firefox';
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
  readonly tabId: FirefoxWithExtension['tabId'];
  readonly askContent: FirefoxWithExtension['askContent'];
}

const PANEL_SIZE = { width: 360, height: 800 };
const OF_ITS_MAKER = /(?:^|\.)(?:mozilla\.(?:com|org|net)|firefox\.com)$/;

/** Runs a test in Firefox with the built extension; only the hosts of `sites` can be reached. */
export async function withFirefox(sites: Sites, test: (scene: FirefoxScene) => Promise<void>, options: { readonly dark?: boolean } = {}): Promise<void> {
  await using server = await serveSites(sites);
  await using proxy = await connectProxy(server.hosts, server.port);
  await using profile = await throwAwayProfile();
  await using firefox = await launchFirefox({ ...installed('firefox'), profile: profile.folder, headless: true, proxyPort: proxy.port, dark: options.dark ?? false });
  const { browser, origin, openExtensionPage, tabId, askContent } = firefox;

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
  await test({
    browser, origin, openDocument, extensionPage, tabId, askContent,
    requests: () => server.requests.filter(({ path }) => path !== '/favicon.ico'),
    refusedHosts: () => proxy.refused.filter((host) => !OF_ITS_MAKER.test(host)),
    panelPage: async (document) => extensionPage(`sidepanel.html?tab=${await tabId(document)}`),
  });
}
