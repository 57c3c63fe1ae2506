import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { Answers } from '../../lib/protocol';
import { countHighlights, highlightsOn } from './harness/highlights';
import { inFirefox } from './harness/installed';
import { until } from './harness/until';
import { withFirefox } from './harness/with-firefox';
import { LETTER_ADDRESS, letterPage } from './reader-letter';

const PATH = new URL(LETTER_ADDRESS).pathname;
/** The strictest that a site can say: no style but its own files. */
const STRICT = { 'content-security-policy': "default-src 'none'; style-src 'self'; connect-src 'self'" };
const LONG = 150_000;

/** How the browser draws a highlight of ours in a paragraph. */
function drawn(page: Page, name: string): Promise<string> {
  return page.evaluate((highlight) => {
    const paragraph = document.querySelector('#first');
    return paragraph === null ? '' : getComputedStyle(paragraph, `::highlight(${highlight})`).backgroundColor;
  }, name);
}

const painted = (page: Page): Promise<Awaited<ReturnType<typeof highlightsOn>>> =>
  until(() => highlightsOn(page), (found) => countHighlights(found) > 10, 30_000);

inFirefox('a document in Firefox', () => {
  it('is marked and saved under the strictest policy, with one node more', async () => {
    await withFirefox({ 'vng.nl': { [PATH]: { body: letterPage(), headers: STRICT } } }, async ({ openDocument, extensionPage, refusedHosts }) => {
      const page = await openDocument(LETTER_ADDRESS);
      const marks = await painted(page);
      expect(marks['kamerspoor-amount']).toEqual(['€ 80 miljoen', '€ 100 miljoen', '€ 17 miljoen']);
      expect(marks['kamerspoor-motion']).toContain('motie "Meer tijd voor de wijkteams"');
      expect(await drawn(page, 'kamerspoor-motion')).toBe('rgb(255, 225, 163)');
      expect(await page.evaluate(() => Array.from(document.documentElement.children, (child) => child.localName))).toEqual(['head', 'body', 'div']);
      const own = await extensionPage('options.html');
      const use = (): Promise<Answers['storageUse']> => own.evaluate(() => chrome.runtime.sendMessage({ kind: 'storageUse' }));
      expect(await until(use, (answer) => answer.ok && answer.value.readings > 0, 30_000)).toMatchObject({ ok: true, value: { readings: 1 } });
      expect(refusedHosts()).toEqual([]);
    });
  }, LONG);

  it('follows a page that changes, and steps through marks by keys', async () => {
    await withFirefox({ 'vng.nl': { [PATH]: letterPage() } }, async ({ openDocument }) => {
      const page = await openDocument(LETTER_ADDRESS);
      await painted(page);
      await page.evaluate(() => {
        const later = document.createElement('p');
        later.textContent = 'Later komt er € 250 miljoen bij.';
        document.querySelector('article')?.append(later);
      });
      const amounts = async (): Promise<readonly string[]> => (await highlightsOn(page))['kamerspoor-amount'] ?? [];
      expect(await until(amounts, (texts) => texts.includes('€ 250 miljoen'))).toContain('€ 250 miljoen');
      await page.bringToFront();
      await page.keyboard.down('Alt');
      await page.keyboard.down('Shift');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.up('Shift');
      await page.keyboard.up('Alt');
      const active = async (): Promise<string[]> => Object.keys(await highlightsOn(page)).filter((name) => name.startsWith('kamerspoor-active-'));
      expect(await until(active, (names) => names.length === 1)).toEqual(['kamerspoor-active-motion']);
      expect(await page.evaluate(() => document.activeElement?.parentElement === document.documentElement)).toBe(true);
      await page.keyboard.press('Escape');
      expect(await until(active, (names) => names.length === 0)).toEqual([]);
    });
  }, LONG);
});
