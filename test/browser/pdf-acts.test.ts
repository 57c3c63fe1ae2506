import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { linesBelow, makePdf, type DrawnPage } from '../pdf/make-pdf';
import { countHighlights, highlightsOn } from './harness/highlights';
import { inChromium } from './harness/installed';
import { until } from './harness/until';
import { withChromium } from './harness/with-chromium';

const SITE = 'https://www.rijksoverheid.nl';
const REPORT = makePdf(Array.from({ length: 12 }, (_unused, i): DrawnPage => linesBelow([`Hoofdstuk ${i + 1}`, `Dit hoofdstuk kost € ${i + 1} miljoen.`], 300)));
const SITES = {
  'www.rijksoverheid.nl': {
    '/verslag.pdf': { body: REPORT, type: 'application/pdf' },
    '/lijst': '<!doctype html><title>Lijst</title><p>Lijst van stukken</p><a href="/verslag.pdf">verslag</a>',
  },
};
const READER = `viewer.html?file=${encodeURIComponent(`${SITE}/verslag.pdf`)}`;
const isReader = (url: string): boolean => url.includes('viewer.html?file=') && url.includes(encodeURIComponent(`${SITE}/verslag.pdf`));

inChromium('ways to the reader for PDFs, in Chromium', () => {
  it('the menu on a link opens it beside the page', async () => {
    await withChromium(SITES, async ({ openDocument, worker, context, tabId }) => {
      const page = await openDocument(`${SITE}/lijst`);
      const tab = await tabId(page);
      await (await worker()).evaluate(([id, link]) => {
        (chrome.contextMenus.onClicked as unknown as { dispatch(info: object, tab: object): void }).dispatch({ menuItemId: 'open-pdf-link', linkUrl: link }, { id });
      }, [tab, `${SITE}/verslag.pdf`] as const);
      const urls = () => Promise.resolve(context.pages().map((one) => one.url()));
      expect((await until(urls, (all) => all.some(isReader), 20_000)).filter(isReader)).toHaveLength(1);
      expect(page.url()).toBe(`${SITE}/lijst`);
    });
  });

  it('the key opens the PDF of the tab there, and Back leads to the list', async () => {
    await withChromium(SITES, async ({ openDocument, worker, tabId }) => {
      const page = await openDocument(`${SITE}/lijst`);
      await page.goto(`${SITE}/verslag.pdf`);
      const tab = await tabId(page);
      await (await worker()).evaluate(([id, url]) => {
        (chrome.commands.onCommand as unknown as { dispatch(command: string, tab: object): void }).dispatch('open-pdf', { id, url });
      }, [tab, `${SITE}/verslag.pdf`] as const);
      expect(await until(() => Promise.resolve(page.url()), isReader, 20_000)).toContain('viewer.html');
      expect(await until(() => page.title(), (title) => title.includes('verslag.pdf'))).toBe('verslag.pdf – Kamerspoor');
      await page.goBack();
      await page.goBack();
      expect(page.url()).toBe(`${SITE}/lijst`);
    });
  });
});

inChromium('what can be done with a PDF, in Chromium', () => {
  it('find, go by page number and by list, turn, enlarge, print and download', async () => {
    await withChromium(SITES, async ({ extensionPage }) => {
      const page = await extensionPage(READER);
      await page.setViewportSize({ width: 1280, height: 900 });
      await until(() => highlightsOn(page), (found) => countHighlights(found) > 0, 30_000);
      const atPage = (number: string) => until(() => page.inputValue('.viewer-page input'), (value) => value === number);

      await page.keyboard.press('Control+f');
      await page.waitForSelector('.find-bar');
      await page.keyboard.type('Hoofdstuk 9');
      expect(await atPage('9')).toBe('9');
      await page.keyboard.press('Escape');
      expect(await page.locator('.find-bar').count()).toBe(0);

      await page.fill('.viewer-page input', '3');
      await page.keyboard.press('Enter');
      expect(await atPage('3')).toBe('3');
      await page.locator('.page-row').nth(6).click();
      expect(await atPage('7')).toBe('7');

      const shape = () => page.evaluate(() => {
        const { width, height } = document.querySelector('.pdfViewer .page')?.getBoundingClientRect() ?? { width: 0, height: 0 };
        return { width: Math.round(width), height: Math.round(height) };
      });
      const upright = await shape();
      await page.keyboard.press('Control+=');
      expect((await until(shape, ({ width }) => width > upright.width)).width).toBeGreaterThan(upright.width);
      await page.keyboard.press('Control+0');
      expect(await until(shape, ({ width }) => width === upright.width)).toEqual(upright);
      await page.click('.viewer-more summary');
      await page.click('.viewer-more-acts button:nth-of-type(2)');
      expect((await until(shape, ({ width, height }) => width > height)).width).toBeGreaterThan((await shape()).height);

      await page.evaluate(() => {
        Object.assign(window, { printed: -1, print: () => { Object.assign(window, { printed: [...document.images].filter((image) => image.className === 'print-sheet' && image.naturalWidth > 1_000).length }); } });
      });
      await page.keyboard.press('Control+p');
      expect(await until(() => page.evaluate(() => (window as unknown as { printed: number }).printed), (count) => count >= 0, 30_000)).toBe(12);

      await page.click('.viewer-more summary');
      const [download] = await Promise.all([page.waitForEvent('download'), page.click('.viewer-more-acts button:nth-of-type(4)')]);
      expect(download.suggestedFilename()).toBe('verslag.pdf');
      expect(Buffer.compare(await readFile(await download.path()), Buffer.from(REPORT))).toBe(0);
    });
  });

  it('a selection in the text layer is the text of the page', async () => {
    await withChromium(SITES, async ({ extensionPage }) => {
      const page = await extensionPage(READER);
      await until(() => highlightsOn(page), (found) => countHighlights(found) > 0, 30_000);
      expect(await page.evaluate(() => {
        const layer = document.querySelector('.textLayer');
        if (layer !== null) getSelection()?.selectAllChildren(layer);
        return getSelection()?.toString().replace(/\s+/g, ' ').trim();
      })).toBe('Hoofdstuk 1 Dit hoofdstuk kost € 1 miljoen.');
    });
  });
});
