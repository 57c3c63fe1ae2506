import type { BrowserContext, Page, Worker } from 'playwright-core';
import { launchChromium, type ChromiumWithExtension } from '../../../scripts/browser/chromium';
import { throwAwayProfile } from '../../../scripts/browser/profile';
import { serveSites, type SiteRequest, type Sites } from '../../../scripts/browser/site-server';
import { installed } from './installed';

export interface ChromiumScene {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** Requests to the sites; what Chromium asks of its maker is left out. */
  readonly requests: () => readonly SiteRequest[];
  /** Opens an address of the sites in a new tab and waits for its load event. */
  readonly openDocument: (url: string) => Promise<Page>;
  /** Opens a page of the extension, such as `popup.html`, in a new tab of the side panel's width. */
  readonly extensionPage: (path: string) => Promise<Page>;
  /** Opens the side panel's page for the tab of a document. */
  readonly panelPage: (document: Page) => Promise<Page>;
  readonly tabId: ChromiumWithExtension['tabId'];
  readonly askContent: ChromiumWithExtension['askContent'];
  /** The service worker; wakes it when it was stopped. */
  readonly worker: () => Promise<Worker>;
  /** Stops the service worker, as the browser does when it is idle. */
  readonly stopWorker: () => Promise<void>;
}

export interface ChromiumOptions {
  /** Folder of a profile that is kept; by default a new one that is removed. */
  readonly profile?: string;
  /** Folder of another build than that of this run. */
  readonly extension?: string;
}

const PANEL_SIZE = { width: 360, height: 800 };
const OF_ITS_MAKER = /(?:^|\.)(?:google|googleapis|gstatic)\.com$/;

/** Runs a test in Chromium with the built extension; every host name leads to `sites`, nothing leaves the machine. */
export async function withChromium(sites: Sites, test: (scene: ChromiumScene) => Promise<void>, options: ChromiumOptions = {}): Promise<void> {
  const { executable, extension } = installed('chromium');
  await using server = await serveSites(sites);
  await using profile = options.profile === undefined ? await throwAwayProfile() : null;
  await using chromium = await launchChromium({
    executable, extension: options.extension ?? extension, profile: profile?.folder ?? options.profile ?? '', headless: true, server, hosts: '*',
  });
  const { context, extensionId, worker, tabId, askContent } = chromium;

  async function openDocument(url: string): Promise<Page> {
    const page = await context.newPage();
    await page.goto(url);
    return page;
  }
  async function extensionPage(path: string): Promise<Page> {
    const page = await context.newPage();
    await page.setViewportSize(PANEL_SIZE);
    await page.goto(`chrome-extension://${extensionId}/${path}`);
    return page;
  }
  async function stopWorker(): Promise<void> {
    const page = await extensionPage('manifest.json');
    const session = await context.newCDPSession(page);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await page.close();
  }
  await test({
    context, extensionId, worker, openDocument, extensionPage, tabId, askContent, stopWorker,
    requests: () => server.requests.filter(({ host, path }) => !OF_ITS_MAKER.test(host) && path !== '/favicon.ico'),
    panelPage: async (document) => extensionPage(`sidepanel.html?tab=${await tabId(document)}`),
  });
}
