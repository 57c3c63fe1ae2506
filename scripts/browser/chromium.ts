import { setTimeout as delay } from 'node:timers/promises';
import { chromium, type BrowserContext, type Page, type Worker } from 'playwright-core';
import type { Answer, ToContent } from '../../lib/protocol';
import type { SiteServer } from './site-server';

export interface ChromiumLaunch {
  readonly executable: string;
  /** Folder of the built extension. */
  readonly extension: string;
  readonly profile: string;
  readonly headless: boolean;
  /** The server that stands for the sites, or `null` for the open internet. */
  readonly server: Pick<SiteServer, 'port' | 'publicKeyPin'> | null;
  /** Host names that the server stands for; `'*'` is every host, so that nothing leaves the machine. */
  readonly hosts: '*' | readonly string[];
}

export interface ChromiumWithExtension extends AsyncDisposable {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** The service worker, activated; wakes it when it was stopped. */
  readonly worker: () => Promise<Worker>;
  /** Chrome's number of the tab that shows this page; brings it to the front. */
  readonly tabId: (page: Page) => Promise<number>;
  /** Asks the content script on a page, as panel and popup do. Rejects where none listens. */
  readonly askContent: <R extends ToContent>(page: Page, request: R) => Promise<Answer<R>>;
}

/**
 * Starts Chrome, Chromium or Edge with the extension. Loads it by `Extensions.loadUnpacked`, because
 * branded Chrome ignores `--load-extension` since version 137.
 */
export async function launchChromium(launch: ChromiumLaunch): Promise<ChromiumWithExtension> {
  const context = await chromium.launchPersistentContext(launch.profile, {
    executablePath: launch.executable,
    headless: launch.headless,
    locale: 'nl-NL',
    viewport: launch.headless ? { width: 1280, height: 900 } : null,
    chromiumSandbox: !launch.headless && process.getuid?.() !== 0, // a sandbox needs a display's session, and refuses root
    handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false,
    ignoreDefaultArgs: ['--disable-extensions', ...(launch.headless ? [] : ['--enable-automation'])],
    args: ['--enable-unsafe-extension-debugging', ...quietly(), ...resolver(launch)],
  });
  try {
    const extensionId = await loadExtension(context, launch.extension);
    const worker = (): Promise<Worker> => liveWorker(context, extensionId);
    return {
      context, extensionId, worker,
      tabId: async (page) => tabIdOf(page, await worker()),
      askContent: async (page, request) => askContent(page, request, await worker()),
      [Symbol.asyncDispose]: () => context.close(),
    };
  } catch (error) {
    await context.close();
    throw error;
  }
}

/** The language is `nl` in `locale`; these keep first-run pages, updates and telemetry away. */
function quietly(): string[] {
  return ['--disable-gpu', '--disable-quic', '--no-first-run', '--no-default-browser-check', '--disable-background-networking',
    '--disable-component-update', '--disable-sync', '--disable-features=Translate,OptimizationHints,MediaRouter'];
}

function resolver({ server, hosts }: ChromiumLaunch): string[] {
  if (server === null) return [];
  const rules = hosts === '*' ? [`MAP * 127.0.0.1:${server.port}`, 'EXCLUDE localhost'] : hosts.map((host) => `MAP ${host} 127.0.0.1:${server.port}`);
  return [`--host-resolver-rules=${rules.join(', ')}`, `--ignore-certificate-errors-spki-list=${server.publicKeyPin}`];
}

async function loadExtension(context: BrowserContext, folder: string): Promise<string> {
  const browser = context.browser();
  if (browser === null) throw new Error('the browser closed before the extension was loaded');
  const session = await browser.newBrowserCDPSession();
  const { id } = await session.send('Extensions.loadUnpacked', { path: folder });
  await session.detach();
  await liveWorker(context, id);
  return id;
}

/**
 * The tab comes to the front a moment after it is asked to, and a page that opens by itself may come before it. The
 * address, where the browser tells it, shows which tab it is; at worst the last one found is given.
 */
async function tabIdOf(page: Page, worker: Worker): Promise<number> {
  for (let attempt = 0; ; attempt += 1) {
    await page.bringToFront();
    const active = await worker.evaluate(async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0] ?? null);
    const isPage = active !== null && (active.url === undefined || active.url === page.url());
    if (isPage || attempt === MOST_TRIES) return active?.id ?? -1;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const MOST_TRIES = 100;

async function askContent<R extends ToContent>(page: Page, request: R, worker: Worker): Promise<Answer<R>> {
  const tab = await tabIdOf(page, worker);
  return worker.evaluate<Answer<R>, readonly [number, ToContent]>(([to, message]) => chrome.tabs.sendMessage(to, message), [tab, request]);
}

/**
 * The service worker once it is activated: before that it misses the events of a navigation. A stopped worker
 * keeps its handle and answers nothing, so it is woken when it stays silent.
 */
async function liveWorker(context: BrowserContext, extensionId: string): Promise<Worker> {
  const isOurs = (worker: Worker): boolean => worker.url().startsWith(`chrome-extension://${extensionId}/`);
  const worker = context.serviceWorkers().findLast(isOurs) ?? (await context.waitForEvent('serviceworker', { predicate: isOurs, timeout: 20_000 }));
  const activated = worker.evaluate(`new Promise((resolve) => {
    const look = () => (self.serviceWorker.state === 'activated' ? resolve() : setTimeout(look, 10));
    look();
  })`);
  const silent = await Promise.race([activated.then(() => false), delay(1_000, true)]);
  if (silent) await wake(context, extensionId);
  await activated;
  return worker;
}

async function wake(context: BrowserContext, extensionId: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/manifest.json`);
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.startWorker', { scopeURL: `chrome-extension://${extensionId}/` });
  await page.close();
}
