import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { countHighlights, highlightsOn } from './harness/highlights';
import { inChromium } from './harness/installed';
import { until } from './harness/until';
import { withChromium } from './harness/with-chromium';
import { LETTER_ADDRESS, letterPage } from './reader-letter';
import { isRead, placeOf, stateOf } from './reader-scene';

const PATH = new URL(LETTER_ADDRESS).pathname;
const PICTURES = join(tmpdir(), 'kamerspoor-pictures');
const MOTION = 'motie "Eerlijk delen';

/** Colour of the ground that a highlight gives the text of a paragraph. */
function groundOf(page: Page, name: string): Promise<string> {
  return page.evaluate((highlight) => getComputedStyle(document.querySelector('#first') ?? document.body, `::highlight(${highlight})`).backgroundColor, name);
}

inChromium('the look of a page, in Chromium', () => {
  it.each([
    ['light', '', 'rgb(255, 225, 163)', 'on a light page'],
    ['dark-page', 'body { background: #17191c; color: #e9e9e5; }', 'rgb(85, 63, 16)', 'on a dark page, whatever the system says'],
    ['picture', 'html { background: linear-gradient(#111, #222); } body { color: #eee; }', 'rgb(85, 63, 16)', 'on a dark picture, by the colour of its text'],
  ])('%s: grounds fit the page, %s', async (name, style, ground) => {
    await mkdir(PICTURES, { recursive: true });
    const page = { body: letterPage('', style), headers: { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" } };
    await withChromium({ 'vng.nl': { [PATH]: page } }, async ({ openDocument, askContent }) => {
      const tab = await openDocument(LETTER_ADDRESS);
      await stateOf(tab, askContent, isRead);
      expect(await groundOf(tab, 'kamerspoor-motion')).toBe(ground);
      const { x, y } = await placeOf(tab, MOTION);
      await tab.mouse.click(x, y);
      await until(async () => Object.keys(await highlightsOn(tab)).some((key) => key.includes('active')), Boolean);
      const picture = async (part: string): Promise<void> => {
        await tab.waitForTimeout(300);
        await tab.screenshot({ path: join(PICTURES, `${name}-${part}.png`) });
      };
      await picture('card');
      await tab.setViewportSize({ width: 760, height: 900 });
      await picture('card-narrow');
      await tab.mouse.click(745, 240);
      await picture('tab');
    });
  });

  it('is drawn under the strictest policy of a site', async () => {
    const page = { body: letterPage(), headers: { 'content-security-policy': "default-src 'none'; style-src 'self'" } };
    await withChromium({ 'vng.nl': { [PATH]: page } }, async ({ openDocument, askContent }) => {
      const tab = await openDocument(LETTER_ADDRESS);
      await stateOf(tab, askContent, isRead);
      expect(await groundOf(tab, 'kamerspoor-amount')).toBe('rgb(207, 236, 213)');
    });
  });

  it('in forced colours keeps only the mark that the reader is at as a highlight, and draws lines for the others', async () => {
    await withChromium({ 'vng.nl': { [PATH]: letterPage() } }, async ({ openDocument, askContent }) => {
      const tab = await openDocument(LETTER_ADDRESS);
      await stateOf(tab, askContent, isRead);
      await tab.emulateMedia({ forcedColors: 'active' });
      expect(await until(async () => countHighlights(await highlightsOn(tab)), (count) => count === 0)).toBe(0);
      const { x, y } = await placeOf(tab, MOTION);
      await tab.mouse.click(x, y);
      const names = async (): Promise<string[]> => Object.keys(await highlightsOn(tab));
      expect(await until(names, (found) => found.length === 1)).toEqual(['kamerspoor-active-motion']);
      await tab.waitForTimeout(300);
      await tab.screenshot({ path: join(PICTURES, 'forced.png') });
      await tab.emulateMedia({ forcedColors: 'none' });
      expect(await until(async () => countHighlights(await highlightsOn(tab)), (count) => count > 10)).toBeGreaterThan(10);
    });
  });
});
