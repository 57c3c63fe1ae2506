import type { Page as ChromiumPage } from 'playwright-core';
import type { Page as FirefoxPage } from 'puppeteer-core';
import type { Answer, ToContent } from '../../lib/protocol';
import { launchChromium } from '../browser/chromium';
import { connectProxy } from '../browser/connect-proxy';
import type { BrowserFamily } from '../browser/find-browser';
import { launchFirefox } from '../browser/firefox';
import { throwAwayProfile } from '../browser/profile';
import { serveSites, type Sites } from '../browser/site-server';

/** What the demo does with a page; both drivers' pages are this. */
export interface DemoPage {
  readonly evaluate: (script: string) => Promise<unknown>;
  readonly screenshot: (options: { path: `${string}.png` }) => Promise<unknown>;
  readonly click: (x: number, y: number) => Promise<void>;
  readonly show: () => Promise<void>;
  readonly ask: <R extends ToContent>(request: R) => Promise<Answer<R>>;
  readonly tabId: () => Promise<number>;
}

export interface DemoBrowser extends AsyncDisposable {
  readonly open: (url: string) => Promise<DemoPage>;
  /** Opens a page of the extension, `width` CSS pixels wide. */
  readonly openOwn: (path: string, width: number) => Promise<DemoPage>;
  /** Resolves when the reader has closed the last window. */
  readonly closed: Promise<void>;
}

export interface DemoLaunch {
  readonly family: BrowserFamily;
  readonly executable: string;
  readonly extension: string;
  readonly headless: boolean;
  readonly sites: Sites;
  /** Whether hosts that are not among the sites are looked up on the internet. */
  readonly live: boolean;
}

const HEIGHT = 900;

/** Starts server, profile and browser for the demo; disposing of it ends all three. */
export async function startDemoBrowser(launch: DemoLaunch): Promise<DemoBrowser> {
  const stack = new AsyncDisposableStack();
  try {
    const browser = await (launch.family === 'chromium' ? startChromium(launch, stack) : startFirefox(launch, stack));
    return { ...browser, [Symbol.asyncDispose]: () => stack.disposeAsync() };
  } catch (error) {
    await stack.disposeAsync();
    throw error;
  }
}

type Controls = Omit<DemoBrowser, typeof Symbol.asyncDispose>;

async function startChromium({ executable, extension, headless, sites, live }: DemoLaunch, stack: AsyncDisposableStack): Promise<Controls> {
  const server = stack.use(await serveSites(sites));
  const { folder: profile } = stack.use(await throwAwayProfile());
  const chromium = stack.use(await launchChromium({ executable, extension, profile, headless, server, hosts: live ? server.hosts : '*' }));
  const { context } = chromium;
  const demoPage = (page: ChromiumPage): DemoPage => ({
    evaluate: (script) => page.evaluate(script),
    screenshot: (options) => page.screenshot(options),
    click: (x, y) => page.mouse.click(x, y),
    show: () => page.bringToFront(),
    ask: (request) => chromium.askContent(page, request),
    tabId: () => chromium.tabId(page),
  });
  return {
    async open(url) {
      const empty = context.pages().find((page) => page.url() === 'about:blank');
      const page = empty ?? (await context.newPage());
      await page.goto(url);
      return demoPage(page);
    },
    async openOwn(path, width) {
      const page = await context.newPage();
      await page.setViewportSize({ width, height: HEIGHT });
      await page.goto(`chrome-extension://${chromium.extensionId}/${path}`);
      return demoPage(page);
    },
    closed: new Promise((resolve) => {
      context.on('close', () => { resolve(); });
      const look = (): void => { if (context.pages().length === 0) resolve(); };
      for (const page of context.pages()) page.on('close', look);
      context.on('page', (page) => page.on('close', look));
    }),
  };
}

async function startFirefox({ executable, extension, headless, sites, live }: DemoLaunch, stack: AsyncDisposableStack): Promise<Controls> {
  const server = stack.use(await serveSites(sites));
  const proxy = stack.use(await connectProxy(server.hosts, server.port, live ? 'pass' : 'refuse'));
  const { folder: profile } = stack.use(await throwAwayProfile());
  const firefox = stack.use(await launchFirefox({ executable, extension, profile, headless, proxyPort: proxy.port }));
  const demoPage = (page: FirefoxPage): DemoPage => ({
    evaluate: (script) => page.evaluate(script),
    screenshot: async (options) => {
      await page.bringToFront();
      return page.screenshot(options);
    },
    click: (x, y) => page.mouse.click(x, y),
    show: () => page.bringToFront(),
    ask: (request) => firefox.askContent(page, request),
    tabId: () => firefox.tabId(page),
  });
  return {
    async open(url) {
      const page = await firefox.browser.newPage();
      await page.goto(url);
      return demoPage(page);
    },
    async openOwn(path, width) {
      const page = await firefox.openExtensionPage(path);
      await page.setViewport({ width, height: HEIGHT });
      return demoPage(page);
    },
    closed: new Promise((resolve) => firefox.browser.on('disconnected', () => { resolve(); })),
  };
}
