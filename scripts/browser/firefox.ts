import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { Answer, ToContent } from '../../lib/protocol';

export interface FirefoxLaunch {
  readonly executable: string;
  /** Folder of the built extension. */
  readonly extension: string;
  readonly profile: string;
  readonly headless: boolean;
  /** Port of a proxy that stands for the sites, or `null` for the open internet. */
  readonly proxyPort: number | null;
  readonly dark?: boolean;
}

export interface FirefoxWithExtension extends AsyncDisposable {
  readonly browser: Browser;
  /** `moz-extension://<uuid>`, without a slash at the end. */
  readonly origin: string;
  /** Opens a page of the extension in a new tab and waits for its `<body>`. @param path `popup.html?tab=1` */
  readonly openExtensionPage: (path: string) => Promise<Page>;
  /** Firefox's number of the tab that shows this page. */
  readonly tabId: (page: Page) => Promise<number>;
  /** Asks the content script on a page, as panel and popup do. Rejects where none listens. */
  readonly askContent: <R extends ToContent>(page: Page, request: R) => Promise<Answer<R>>;
}

interface GeckoManifest {
  readonly browser_specific_settings: { readonly gecko: { readonly id: string } };
}

/** Starts Firefox over WebDriver BiDi with the extension installed for as long as it runs. */
export async function launchFirefox(launch: FirefoxLaunch): Promise<FirefoxWithExtension> {
  const manifest = JSON.parse(readFileSync(join(launch.extension, 'manifest.json'), 'utf8')) as GeckoManifest;
  const uuid = randomUUID();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: launch.executable,
    headless: launch.headless,
    userDataDir: launch.profile,
    acceptInsecureCerts: true,
    defaultViewport: launch.headless ? { width: 1280, height: 900 } : null,
    handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [manifest.browser_specific_settings.gecko.id]: uuid }),
      'intl.accept_languages': 'nl',
      'layout.css.prefers-color-scheme.content-override': launch.dark === true ? 0 : 1,
      ...(launch.proxyPort === null ? {} : { 'network.proxy.type': 1, 'network.proxy.ssl': '127.0.0.1', 'network.proxy.ssl_port': launch.proxyPort }),
    },
  });
  const origin = `moz-extension://${uuid}`;
  try {
    await browser.installExtension(launch.extension);
  } catch (error) {
    await browser.close();
    throw error;
  }
  const openOwn = (path: string): Promise<Page> => openExtensionPage(browser, `${origin}/${path}`);
  return {
    browser, origin,
    openExtensionPage: openOwn,
    tabId: (page) => inOwnPage(openOwn, (own) => tabIdOf(page, own)),
    askContent: (page, request) => inOwnPage(openOwn, (own) => askContent(page, request, own)),
    [Symbol.asyncDispose]: () => browser.close(),
  };
}

function tabIdOf(page: Page, own: Page): Promise<number> {
  return own.evaluate(async (url) => (await chrome.tabs.query({})).findLast((tab) => tab.url === url)?.id ?? -1, page.url());
}

async function askContent<R extends ToContent>(page: Page, request: R, own: Page): Promise<Answer<R>> {
  const send = (tab: number, message: ToContent): Promise<Answer<R>> => chrome.tabs.sendMessage(tab, message);
  return own.evaluate(send, await tabIdOf(page, own), request);
}

/** Only pages of the extension have its interfaces, and only over them can we ask: this opens one and closes it. */
async function inOwnPage<T>(open: (path: string) => Promise<Page>, ask: (own: Page) => Promise<T>): Promise<T> {
  const own = await open('manifest.json');
  try {
    return await ask(own);
  } finally {
    await own.close();
  }
}

/** How often, and how many milliseconds apart, it is looked whether a page is there. */
const MOST_LOOKS = 200;
const LOOK_EVERY = 100;

async function openExtensionPage(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage();
  page.goto(address).catch(() => null); // Firefox never reports such a navigation as complete; the body tells.
  // A page may put its state behind the # before we look.
  const isThere = (wanted: string): boolean => location.href.split('#')[0] === wanted.split('#')[0] && document.readyState === 'complete';
  for (let attempt = 0; attempt < MOST_LOOKS; attempt += 1) {
    if (await page.evaluate(isThere, address).catch(() => false)) return page; // Between two documents nothing answers.
    await delay(LOOK_EVERY);
  }
  throw new Error(`Firefox did not open ${address}`);
}
