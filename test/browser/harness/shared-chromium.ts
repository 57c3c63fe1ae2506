import type { CDPSession, Page } from 'playwright-core';
import { afterAll } from 'vitest';
import { launchChromium, type ChromiumWithExtension } from '../../../scripts/browser/chromium';
import { throwAwayProfile } from '../../../scripts/browser/profile';
import { serveSites, type SiteServer, type Sites } from '../../../scripts/browser/site-server';
import { installed } from './installed';
import { until } from './until';

export interface ServedChromium extends AsyncDisposable {
  readonly server: SiteServer;
  readonly chromium: ChromiumWithExtension;
}

let shared: Promise<ServedChromium> | null = null;
let inUse = false;

afterAll(endShared);

/**
 * Runs with the one Chromium of a test file, as if it were new: nothing kept, no page open. Starting a browser costs
 * as much as most tests do. A test that failed, or did not end, leaves no browser behind for the next one.
 */
export async function inSharedChromium(sites: Sites, run: (served: ServedChromium) => Promise<void>): Promise<void> {
  if (inUse) await endShared();
  const known = shared;
  shared ??= launchWelcomed();
  inUse = true;
  const served = await shared;
  if (known !== null) await clear(served.chromium);
  served.server.show(sites);
  await run(served);
  inUse = false;
}

async function endShared(): Promise<void> {
  const ending = shared;
  shared = null;
  inUse = false;
  const served = await ending?.catch(() => null);
  await served?.[Symbol.asyncDispose]();
}

/** Starts Chromium in a new profile, or in one that is kept, where every host name leads to the sites. */
export async function launchServed(sites: Sites, { profile }: { readonly profile?: string } = {}): Promise<ServedChromium> {
  const stack = new AsyncDisposableStack();
  try {
    const server = stack.use(await serveSites(sites));
    const folder = profile ?? stack.use(await throwAwayProfile()).folder;
    const chromium = stack.use(await launchChromium({ ...installed('chromium'), profile: folder, headless: true, server, hosts: '*' }));
    return { server, chromium, [Symbol.asyncDispose]: () => stack.disposeAsync() };
  } catch (error) {
    await stack.disposeAsync();
    throw error;
  }
}

/** The welcome opens at installation; it would come in front of a document later. */
async function launchWelcomed(): Promise<ServedChromium> {
  const served = await launchServed({});
  const welcome = () => Promise.resolve(served.chromium.context.pages().find((page) => page.url().endsWith('/welcome.html')));
  await (await until(welcome, (page) => page !== undefined))?.close();
  return served;
}

/**
 * Stops the service worker, as the browser does when it is idle.
 * @param own a page of the extension
 * @returns the session by which it can be started again; it ends with the page
 */
export async function stopWorker(own: Page): Promise<CDPSession> {
  const session = await own.context().newCDPSession(own);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  return session;
}

/** Closes every page, takes away all that the extension keeps, and starts its worker anew. */
async function clear({ context, extensionId }: ChromiumWithExtension): Promise<void> {
  const own = await context.newPage();
  await Promise.all(context.pages().filter((page) => page !== own).map((page) => page.close()));
  await context.clearCookies();
  await own.goto(`chrome-extension://${extensionId}/manifest.json`);
  const session = await stopWorker(own);
  await own.evaluate(async () => {
    for (const { name } of await indexedDB.databases()) {
      await new Promise<void>((resolve, reject) => {
        const asked = indexedDB.deleteDatabase(name ?? '');
        asked.onsuccess = () => { resolve(); };
        asked.onerror = () => { reject(new Error(`${name ?? ''} stays`)); };
      });
    }
    await Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear(), chrome.scripting.unregisterContentScripts()]);
    const { host_permissions: required = [] } = chrome.runtime.getManifest() as { host_permissions?: string[] };
    const { origins = [] } = await chrome.permissions.getAll();
    const added = origins.filter((origin) => !required.includes(origin));
    if (added.length > 0) await chrome.permissions.remove({ origins: added });
  });
  await session.send('ServiceWorker.startWorker', { scopeURL: `chrome-extension://${extensionId}/` });
  await session.detach();
}
