import type { BrowserContext, Page, Worker } from 'playwright-core';
import type { ChromiumWithExtension } from '../../../scripts/browser/chromium';
import type { SiteRequest, Sites } from '../../../scripts/browser/site-server';
import { inSharedChromium, launchServed, stopWorker, type ServedChromium } from './shared-chromium';

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

/** What only a browser that was started for the test gives: with any of these, one is. */
export interface ChromiumOptions {
  /** The extension was installed a moment ago; scripts may be added to every page. */
  readonly justInstalled?: true;
  /** Folder of a profile that is kept. */
  readonly profile?: string;
}

const PANEL_SIZE = { width: 360, height: 800 };
const OF_ITS_MAKER = /(?:^|\.)(?:google|googleapis|gstatic)\.com$/;

/**
 * Runs a test in Chromium with the built extension; every host name leads to `sites`, nothing leaves the machine. The
 * tests of a file share one browser, in which they find nothing of each other.
 */
export async function withChromium(sites: Sites, test: (scene: ChromiumScene) => Promise<void>, options?: ChromiumOptions): Promise<void> {
  if (options === undefined) return inSharedChromium(sites, (served) => test(sceneIn(served)));
  await using served = await launchServed(sites, options);
  await test(sceneIn(served));
}

function sceneIn({ server, chromium }: ServedChromium): ChromiumScene {
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
  return {
    context, extensionId, worker, openDocument, extensionPage, tabId, askContent,
    stopWorker: async () => {
      const page = await extensionPage('manifest.json');
      await stopWorker(page);
      await page.close();
    },
    requests: () => server.requests.filter(({ host, path }) => !OF_ITS_MAKER.test(host) && path !== '/favicon.ico'),
    panelPage: async (document) => extensionPage(`sidepanel.html?tab=${await tabId(document)}`),
  };
}
