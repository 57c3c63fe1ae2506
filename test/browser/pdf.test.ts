import { expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { linesBelow, makePdf, type DrawnPage } from '../pdf/make-pdf';
import { damaged } from '../pdf/mutations';
import { countHighlights, highlightsOn } from './harness/highlights';
import { inChromium, inFirefox } from './harness/installed';
import { until } from './harness/until';
import { withChromium } from './harness/with-chromium';
import { withFirefox } from './harness/with-firefox';

const LETTER: DrawnPage = linesBelow([
  'Op 9 september 2020 schreef de minister dat zij € 25 miljoen uittrekt voor', 'de aanleg van fietspaden. Zij verwijst naar Kamerstuk 35 300, nr. 12.',
]);
const pdf = (pages: readonly DrawnPage[], options: Parameters<typeof makePdf>[1] = {}) => ({ body: makePdf(pages, options), type: 'application/pdf' });
const SITES = {
  'www.rijksoverheid.nl': {
    '/brief.pdf': pdf([LETTER, linesBelow(['Op 1 oktober 2021 komt er € 5 miljoen bij.'])]),
    '/lang.pdf': pdf(Array.from({ length: 30 }, (_unused, i): DrawnPage => linesBelow([`Deel ${i + 1}`, `Dit deel kost € ${i + 1} miljoen.`], 300))),
    '/scan.pdf': pdf(['scan', 'scan']),
    '/half.pdf': pdf([LETTER, 'scan', LETTER]),
    '/dicht.pdf': pdf([LETTER], { password: 'geheim' }),
    '/stuk.pdf': { body: makePdf([LETTER]).slice(0, 300), type: 'application/pdf' },
    '/leeg.pdf': { body: new Uint8Array(0), type: 'application/pdf' },
    '/fout.pdf': '<!doctype html><title>Er ging iets mis</title>',
    '/lijst': '<!doctype html><title>Lijst</title><a href="/brief.pdf">brief</a>',
  },
};
const SITE = 'https://www.rijksoverheid.nl';
const reader = (path: string, place = ''): string => `viewer.html?file=${encodeURIComponent(SITE + path)}${place}`;

interface Evaluates { evaluate<T>(script: () => T): Promise<Awaited<T>> }
const textOf = (page: Evaluates): Promise<string> => page.evaluate(() => document.body.innerText);
const untilMarked = (page: Evaluates) => until(() => highlightsOn(page), (found) => countHighlights(found) > 0, 30_000);
const untilSays = (page: Evaluates, words: RegExp) => until(() => textOf(page), (text) => words.test(text), 30_000);

/** Errors on a page that nobody caught. */
function errorsOn(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  return errors;
}

inChromium('the reader for PDFs in Chromium', () => {
  it('paints marks on the pages, answers the panel, and keeps the reading', async () => {
    await withChromium(SITES, async ({ extensionPage, askContent, requests }) => {
      const page = await extensionPage(reader('/brief.pdf'));
      await page.setViewportSize({ width: 1280, height: 900 });
      const marks = await until(() => highlightsOn(page), (found) => (found['kamerspoor-amount'] ?? []).length >= 2, 30_000);
      expect(marks['kamerspoor-amount']).toEqual(['€ 25 miljoen', '€ 5 miljoen']);
      expect(marks['kamerspoor-date']).toContain('9 september 2020');
      expect(marks['kamerspoor-reference']).toContain('Kamerstuk 35 300, nr. 12');
      const state = await until(() => askContent(page, { kind: 'currentPage' }), (answer) => answer.ok && answer.value.state === 'read' && answer.value.saved !== null, 20_000);
      expect(state).toMatchObject({ ok: true, value: { state: 'read', saved: { at: expect.any(String) as string }, reading: { url: `${SITE}/brief.pdf` } } });
      expect(await page.getAttribute('.viewer-address', 'href')).toBe(`${SITE}/brief.pdf`);
      expect(requests()).toEqual([{ host: 'www.rijksoverheid.nl', path: '/brief.pdf' }]);
    });
  });

  it('goes to a mark for the panel, opens its card by keys, and gives the focus back', async () => {
    await withChromium(SITES, async ({ extensionPage, askContent }) => {
      const page = await extensionPage(reader('/lang.pdf'));
      await until(() => askContent(page, { kind: 'currentPage' }), (answer) => answer.ok && answer.value.state === 'read' && answer.value.saved !== null, 30_000);
      expect(await askContent(page, { kind: 'goToMark', index: 24 })).toEqual({ ok: true, value: null });
      expect((await highlightsOn(page))['kamerspoor-active-amount']).toEqual(['€ 25 miljoen']);
      expect(await until(() => page.evaluate(() => location.hash), (hash) => hash === '#page=25')).toBe('#page=25');
      await page.keyboard.press('Alt+Shift+ArrowDown');
      await page.waitForSelector('.card');
      expect(await page.evaluate(() => document.activeElement?.className)).toBe('card');
      await page.keyboard.press('Escape');
      expect(await page.locator('.card').count()).toBe(0);
      expect(await page.evaluate(() => document.activeElement?.className)).toBe('viewer-scroller');
    });
  });

  it('opens the card under a pointer that rests', async () => {
    await withChromium(SITES, async ({ extensionPage }) => {
      const page = await extensionPage(reader('/brief.pdf'));
      await untilMarked(page);
      const placeOfMark = () => page.evaluate(() => {
        const [range] = CSS.highlights.get('kamerspoor-amount') ?? [];
        if (range === undefined) return null;
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        const { x, y, width, height } = live.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      });
      // The sheet may still find its place in the window; a hand follows it.
      expect(await until(async () => {
        const place = await placeOfMark();
        await page.mouse.move(place?.x ?? 0, place?.y ?? 0);
        await page.waitForTimeout(1_000);
        return page.locator('.card').count();
      }, (cards) => cards === 1)).toBe(1);
      expect(await page.textContent('.card h2')).toContain('€ 25 miljoen');
    });
  });

  it('opens at the page of the address and comes back to it after a reload', async () => {
    await withChromium(SITES, async ({ extensionPage }) => {
      const page = await extensionPage(reader('/lang.pdf', '#page=20'));
      expect((await until(() => highlightsOn(page), (found) => (found['kamerspoor-amount'] ?? []).includes('€ 20 miljoen'), 30_000))['kamerspoor-amount']).toContain('€ 20 miljoen');
      await page.reload();
      await untilMarked(page);
      expect(await page.inputValue('.viewer-page input')).toBe('20');
    });
  });

  it('leads there by itself on a site for which the reader asked so, and not again after Back', async () => {
    await withChromium(SITES, async ({ extensionPage, openDocument, context }) => {
      const own = await extensionPage('options.html');
      await own.evaluate(() => chrome.runtime.sendMessage({ kind: 'changePdfSites', choice: 'always', host: 'www.rijksoverheid.nl', on: true }));
      const page = await openDocument(`${SITE}/lijst`);
      await page.click('a');
      expect(await until(() => Promise.resolve(page.url()), (url) => url.includes('viewer.html'), 20_000)).toContain(encodeURIComponent(`${SITE}/brief.pdf`));
      await untilMarked(page);
      await page.goBack().catch(() => null);
      expect(await until(() => Promise.resolve(page.url()), (url) => url === `${SITE}/brief.pdf`)).toBe(`${SITE}/brief.pdf`);
      await new Promise((resolve) => setTimeout(resolve, 700));
      expect(page.url()).toBe(`${SITE}/brief.pdf`);
      expect(context.pages().length).toBeGreaterThan(1);
    });
  });

  it('takes a file that is dropped on the timeline', async () => {
    await withChromium({}, async ({ extensionPage, context }) => {
      const page = await extensionPage('timeline.html');
      await page.waitForSelector('main');
      const opened = context.waitForEvent('page');
      await page.evaluate((bytes) => {
        const data = new DataTransfer();
        data.items.add(new File([new Uint8Array(bytes)], 'brief.pdf', { type: 'application/pdf' }));
        document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
      }, [...makePdf([LETTER])]);
      const viewer = await opened;
      expect(countHighlights(await untilMarked(viewer))).toBeGreaterThan(0);
      expect(await viewer.textContent('.viewer-name')).toBe('brief.pdf');
    });
  });

  it.each([
    ['/scan.pdf', /gescand: er is geen tekst/, 'a scan'],
    ['/half.pdf', /Gescand, zonder tekst: pagina 2/, 'a half scan'],
    ['/dicht.pdf', /heeft een wachtwoord/, 'a locked file'],
    ['/stuk.pdf', /is beschadigd/, 'a file that is cut off'],
    ['/leeg.pdf', /is leeg/, 'an empty file'],
    ['/fout.pdf', /Dit is geen PDF/, 'an error page'],
    ['/weg.pdf', /staat er niet \(meer\)/, 'a file that is gone'],
  ])('says what is wrong: %s', async (path, words, _why) => {
    await withChromium(SITES, async ({ extensionPage }) => {
      const page = await extensionPage('viewer.html');
      const errors = errorsOn(page);
      await page.goto(page.url().replace('viewer.html', reader(path)));
      const text = await untilSays(page, words);
      expect(text).toMatch(words);
      if (path === '/scan.pdf') expect(text).not.toMatch(/\b0 markeringen/);
      expect(await page.locator(`a[href="${SITE}${path}"]`).count()).toBeGreaterThan(0);
      expect(errors).toEqual([]);
    });
  });

  it('opens a locked file with its password', async () => {
    await withChromium(SITES, async ({ extensionPage }) => {
      const page = await extensionPage(reader('/dicht.pdf'));
      await page.fill('#password', 'fout');
      await page.press('#password', 'Enter');
      expect(await untilSays(page, /past niet/)).toMatch(/past niet/);
      await page.fill('#password', 'geheim');
      await page.press('#password', 'Enter');
      expect(countHighlights(await untilMarked(page))).toBeGreaterThan(0);
    });
  });

  it('stays alive through damaged files, and reads a good one after them', async () => {
    await withChromium({}, async ({ extensionPage }) => {
      const page = await extensionPage('viewer.html');
      const errors = errorsOn(page);
      const choose = (bytes: Uint8Array) => page.setInputFiles('header input[type=file]', { name: 'proef.pdf', mimeType: 'application/pdf', buffer: Buffer.from(bytes) });
      const good = makePdf([LETTER, 'scan']);
      for (let seed = 0; seed < 12; seed++) {
        await choose(damaged(good, seed));
        await page.waitForTimeout(60);
      }
      await choose(good);
      expect(countHighlights(await untilMarked(page))).toBeGreaterThan(0);
      expect(errors).toEqual([]);
    });
  });
});

inFirefox('the reader for PDFs in Firefox', () => {
  it('paints marks on the pages, answers the panel, and keeps the reading', async () => {
    await withFirefox(SITES, async ({ extensionPage, askContent, requests, refusedHosts }) => {
      const page = await extensionPage(reader('/brief.pdf'));
      const marks = await until(() => highlightsOn(page), (found) => (found['kamerspoor-amount'] ?? []).length >= 2, 40_000);
      expect(marks['kamerspoor-amount']).toEqual(['€ 25 miljoen', '€ 5 miljoen']);
      const state = await until(() => askContent(page, { kind: 'currentPage' }), (answer) => answer.ok && answer.value.state === 'read' && answer.value.saved !== null, 20_000);
      expect(state).toMatchObject({ ok: true, value: { state: 'read', saved: { at: expect.any(String) as string } } });
      expect(await askContent(page, { kind: 'goToMark', index: 1 })).toEqual({ ok: true, value: null });
      expect(requests()).toEqual([{ host: 'www.rijksoverheid.nl', path: '/brief.pdf' }]);
      expect(refusedHosts()).toEqual([]);
    });
  });

  it('says that a scan holds no text', async () => {
    await withFirefox(SITES, async ({ extensionPage }) => {
      const page = await extensionPage(reader('/scan.pdf'));
      expect(await untilSays(page, /gescand: er is geen tekst/)).toMatch(/gescand: er is geen tekst/);
    });
  });

  it('leads there by itself on a site for which the reader asked so', async () => {
    await withFirefox(SITES, async ({ extensionPage, browser }) => {
      const own = await extensionPage('options.html');
      await own.evaluate(() => chrome.runtime.sendMessage({ kind: 'changePdfSites', choice: 'always', host: 'www.rijksoverheid.nl', on: true }));
      const page = await browser.newPage();
      await page.goto(`${SITE}/lang.pdf`).catch(() => null);
      const urls = () => browser.pages().then((pages) => pages.map((one) => one.url()));
      expect((await until(urls, (all) => all.some((url) => url.includes('viewer.html?file=')), 20_000)).filter((url) => url.includes('viewer.html?file='))).toHaveLength(1);
    });
  });
});
