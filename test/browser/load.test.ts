import { expect, it } from 'vitest';
import { inChromium, inFirefox } from './harness/installed';
import { withChromium } from './harness/with-chromium';
import { withFirefox } from './harness/with-firefox';

const SITES = { 'vng.nl': { '/brieven/proef': '<!doctype html><title>Proef</title><h1>Proef</h1>' } };

inChromium('in Chromium', () => {
  it('the built extension loads, and a site answers under its own name', async () => {
    await withChromium(SITES, async ({ worker, openDocument, requests }) => {
      const page = await openDocument('https://vng.nl/brieven/proef');
      expect(await page.textContent('h1')).toBe('Proef');
      expect(await (await worker()).evaluate(() => chrome.runtime.getManifest().name)).toBe('Kamerspoor');
      expect(requests()).toEqual([{ host: 'vng.nl', path: '/brieven/proef' }]);
    });
  });

  it('the worker wakes after it was stopped', async () => {
    await withChromium(SITES, async ({ stopWorker, worker }) => {
      await (await worker()).evaluate(() => { Object.assign(globalThis, { leftover: true }); });
      await stopWorker();
      expect(await (await worker()).evaluate(() => 'leftover' in globalThis)).toBe(false);
    });
  });
});

inFirefox('in Firefox', () => {
  it('the built extension loads, and a site answers under its own name', async () => {
    await withFirefox(SITES, async ({ openDocument, extensionPage, requests, refusedHosts, tabId }) => {
      const page = await openDocument('https://vng.nl/brieven/proef');
      expect(await page.$eval('h1', (heading) => heading.textContent)).toBe('Proef');
      expect(await tabId(page)).toBeGreaterThan(0);
      const own = await extensionPage('manifest.json');
      expect(await own.evaluate(() => chrome.runtime.getManifest().name)).toBe('Kamerspoor');
      expect(requests()).toEqual([{ host: 'vng.nl', path: '/brieven/proef' }]);
      expect(refusedHosts()).toEqual([]);
    });
  });
});
