import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { inChromium, installed } from './harness/installed';
import { withChromium } from './harness/with-chromium';

inChromium('what Chromium tells the reader at install', () => {
  it('is one warning: the sites that we read', async () => {
    const manifest = readFileSync(`${installed('chromium').extension}/manifest.json`, 'utf8');
    await withChromium({}, async ({ extensionPage }) => {
      const page = await extensionPage('manifest.json');
      const warnings = await page.evaluate((text) => chrome.management.getPermissionWarningsByManifest(text), manifest);
      expect(warnings).toEqual([expect.stringMatching(/^Read and change your data on a number of websites/)]);
    });
  });
});
