import { expect, it } from 'vitest';
import { countHighlights, highlightsOn } from './harness/highlights';
import { inChromium } from './harness/installed';
import { until } from './harness/until';
import { withChromium } from './harness/with-chromium';
import { LETTER_ADDRESS, letterPage } from './reader-letter';
import { askFromOwnPage, isOursAt, isRead, isSaved, placeOf, stateOf } from './reader-scene';

const PATH = new URL(LETTER_ADDRESS).pathname;
const SITES = { 'vng.nl': { [PATH]: letterPage() } };
const MOTION = 'motie "Eerlijk delen';

inChromium('a document in Chromium', () => {
  it('is marked without a change to the page but one node, and without a shift', async () => {
    await withChromium(SITES, async ({ context, openDocument, askContent }) => {
      await context.addInitScript(() => {
        const shifts: number[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => { shifts.push(...list.getEntries().map((entry) => (entry as unknown as { value: number }).value)); })
          .observe({ type: 'layout-shift', buffered: true });
      });
      const page = await openDocument(LETTER_ADDRESS);
      const state = await stateOf(page, askContent, isRead);
      expect(state).toMatchObject({ state: 'read', reading: { identity: { kind: 'ledenbrief', number: 'Lbr. 18/091' } } });
      const marks = isRead(state) ? state.reading.marks : [];
      const painted = await highlightsOn(page);
      expect(painted['kamerspoor-amount']).toEqual(['€ 80 miljoen', '€ 100 miljoen', '€ 17 miljoen']);
      expect(painted['kamerspoor-motion']).toContain('motie "Meer tijd voor de wijkteams"');
      expect(countHighlights(painted)).toBe(marks.length);
      const { children, body, shifts } = await page.evaluate(() => ({
        children: Array.from(document.documentElement.children, (child) => child.localName), body: document.body.innerHTML,
        shifts: (window as unknown as { shifts: number[] }).shifts,
      }));
      expect(children).toEqual(['head', 'body', 'div']);
      const untouched = await page.evaluate(async () => new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html').body.innerHTML);
      expect(body).toBe(untouched);
      expect(shifts).toEqual([]);
    }, { justInstalled: true });
  });

  it('opens a card on the mark under the pointer; Escape and leaving close it, a click pins it', async () => {
    await withChromium(SITES, async ({ openDocument, askContent }) => {
      const page = await openDocument(LETTER_ADDRESS);
      await stateOf(page, askContent, isRead);
      const { x, y } = await placeOf(page, MOTION);
      const card = { x: 900, y: y - 60 };
      const open = (): Promise<boolean> => isOursAt(page, card.x, card.y);
      await page.mouse.move(x - 2, y);
      await page.mouse.move(x, y);
      expect(await until(open, Boolean)).toBe(true);
      expect(await highlightsOn(page)).toMatchObject({ 'kamerspoor-active-motion': [expect.stringContaining('Eerlijk delen')] });
      await page.mouse.move(30, 850, { steps: 3 });
      expect(await until(open, (is) => !is)).toBe(false);
      await page.mouse.move(x, y);
      await page.mouse.click(x, y);
      await page.mouse.move(30, 850, { steps: 3 });
      await page.waitForTimeout(700);
      expect(await open()).toBe(true);
      await page.keyboard.press('Escape');
      expect(await until(open, (is) => !is)).toBe(false);
    });
  });

  it('is walked by keys, and the focus comes back', async () => {
    await withChromium({ 'vng.nl': { [PATH]: letterPage('<button id="mine">Knop</button>') } }, async ({ openDocument, askContent }) => {
      const page = await openDocument(LETTER_ADDRESS);
      await stateOf(page, askContent, isRead);
      await page.focus('#mine');
      const keysOnPage = await page.evaluateHandle(() => {
        const keys: string[] = [];
        document.body.addEventListener('keydown', (event) => { keys.push(event.key); });
        return keys;
      });
      const chosen = async (): Promise<number | null> => {
        const state = await stateOf(page, askContent, isRead);
        return isRead(state) ? state.chosen : null;
      };
      await page.keyboard.press('Alt+Shift+ArrowDown');
      expect(await until(chosen, (index) => index === 0)).toBe(0);
      expect(await page.evaluate(() => document.activeElement?.parentElement === document.documentElement)).toBe(true);
      await page.keyboard.press('Alt+Shift+ArrowDown');
      await page.keyboard.press('Alt+Shift+ArrowDown');
      expect(await until(chosen, (index) => index === 2)).toBe(2);
      await page.keyboard.press('Alt+Shift+ArrowUp');
      expect(await until(chosen, (index) => index === 1)).toBe(1);
      await page.keyboard.press('x');
      await page.keyboard.press('Escape');
      expect(await until(() => page.evaluate(() => document.activeElement?.id), (id) => id === 'mine')).toBe('mine');
      expect((await keysOnPage.jsonValue()).filter((key) => key === 'x' || key.startsWith('Arrow'))).toEqual([]);
    });
  });

  it('goes to a mark that the panel asks for, and says so when there is none', async () => {
    await withChromium({ 'vng.nl': { [PATH]: letterPage('', 'p { margin-block: 90vh; }') } }, async ({ openDocument, askContent }) => {
      const page = await openDocument(LETTER_ADDRESS);
      const state = await stateOf(page, askContent, isRead);
      const last = isRead(state) ? state.reading.marks.length - 1 : 0;
      expect(await askContent(page, { kind: 'goToMark', index: last })).toEqual({ ok: true, value: null });
      expect(await page.evaluate(() => scrollY)).toBeGreaterThan(1_000);
      expect(Object.keys(await highlightsOn(page)).filter((name) => name.includes('active'))).toHaveLength(1);
      expect(await stateOf(page, askContent, isRead)).toMatchObject({ chosen: last });
      for (const index of [last + 1, -1, 0.5]) expect(await askContent(page, { kind: 'goToMark', index })).toMatchObject({ ok: false });
    });
  });

  it('loses a kind that is switched off, and everything when its site is; both come back', async () => {
    await withChromium(SITES, async ({ openDocument, askContent, extensionPage }) => {
      const page = await openDocument(LETTER_ADDRESS);
      await stateOf(page, askContent, isRead);
      const own = await extensionPage('options.html');
      const names = async (): Promise<string[]> => Object.keys(await highlightsOn(page)).sort();
      const all = await names();
      await askFromOwnPage(own, { kind: 'changeSettings', change: { kindsOff: ['date', 'amount'] } });
      expect(await until(names, (now) => now.length === all.length - 2)).toEqual(all.filter((name) => !/date|amount/.test(name)));
      await askFromOwnPage(own, { kind: 'changeSettings', change: { kindsOff: [], sitesOff: ['vng.nl'] } });
      expect(await until(names, (now) => now.length === 0)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.childElementCount)).toBe(2);
      expect((await stateOf(page, askContent, ({ state }) => state === 'off')).state).toBe('off');
      await askFromOwnPage(own, { kind: 'changeSettings', change: { sitesOff: [] } });
      expect(await until(names, (now) => now.length === all.length)).toEqual(all);
    });
  });
});

inChromium('a page that changes, in Chromium', () => {
  it('is read again when text comes later or changes, and keeps no stale mark', async () => {
    await withChromium(SITES, async ({ openDocument, askContent }) => {
      const page = await openDocument(LETTER_ADDRESS);
      await stateOf(page, askContent, isRead);
      await page.evaluate(() => {
        const later = document.createElement('p');
        later.textContent = 'Later komt er € 250 miljoen bij.';
        document.querySelector('article')?.append(later);
      });
      const amounts = async (): Promise<readonly string[]> => (await highlightsOn(page))['kamerspoor-amount'] ?? [];
      expect(await until(amounts, (texts) => texts.includes('€ 250 miljoen'), 3_000)).toContain('€ 250 miljoen');
      const stale = await page.evaluate(async () => {
        const text = document.querySelector('#first')?.firstChild as Text;
        text.data = `Vooraf staat nu iets anders. ${text.data.replace('€ 80 miljoen', '€ 81 miljoen')}`;
        await new Promise((resolve) => { setTimeout(resolve, 0); });
        return Array.from(CSS.highlights.get('kamerspoor-amount') ?? []).filter((range) => range.startContainer === text).length;
      });
      expect(stale).toBe(0);
      expect(await until(amounts, (texts) => texts.includes('€ 81 miljoen'), 3_000)).toContain('€ 81 miljoen');
      await page.evaluate(() => { document.querySelector('#first')?.remove(); });
      expect(await until(amounts, (texts) => !texts.includes('€ 81 miljoen'), 3_000)).toEqual(['€ 250 miljoen']);
    });
  });

  it('is another document after a change of address without a load; a list is none', async () => {
    await withChromium(SITES, async ({ openDocument, askContent }) => {
      const page = await openDocument(LETTER_ADDRESS);
      await stateOf(page, askContent, isRead);
      await page.evaluate(() => {
        history.pushState(null, '', '/brieven');
        const main = document.querySelector('main');
        if (main !== null) main.innerHTML = '<h1>Alle brieven</h1><ul><li>Lbr. 18/091</li></ul>';
      });
      expect((await stateOf(page, askContent, ({ state }) => state === 'noDocument')).state).toBe('noDocument');
      expect(countHighlights(await highlightsOn(page))).toBe(0);
      await page.evaluate(() => {
        history.pushState(null, '', '/brieven/iets-anders');
        const main = document.querySelector('main');
        if (main !== null) main.innerHTML = '<article><h1>Iets anders</h1><p>De raad stelt € 9 miljoen beschikbaar voor de wijkteams in 2020.</p></article>';
      });
      const state = await stateOf(page, askContent, isRead);
      expect(isRead(state) && state.reading.url).toBe('https://vng.nl/brieven/iets-anders');
      expect((await highlightsOn(page))['kamerspoor-amount']).toEqual(['€ 9 miljoen']);
    });
  });

  it('gets its marks and our node back when it took them away', async () => {
    await withChromium(SITES, async ({ openDocument, askContent }) => {
      const page = await openDocument(LETTER_ADDRESS);
      await stateOf(page, askContent, isRead);
      const before = countHighlights(await highlightsOn(page));
      await page.evaluate(() => {
        CSS.highlights.clear();
        document.documentElement.lastElementChild?.remove();
      });
      const after = async (): Promise<number> => countHighlights(await highlightsOn(page));
      expect(await until(after, (count) => count === before)).toBe(before);
      expect(await page.evaluate(() => document.documentElement.lastElementChild?.localName)).toBe('div');
    });
  });
});

inChromium('a reading in Chromium', () => {
  it('is saved, is not saved twice, and can be read by the panel', async () => {
    await withChromium(SITES, async ({ openDocument, askContent, extensionPage }) => {
      const page = await openDocument(LETTER_ADDRESS);
      expect(isSaved(await stateOf(page, askContent, isSaved))).toBe(true);
      await page.reload();
      expect(isSaved(await stateOf(page, askContent, isSaved))).toBe(true);
      const own = await extensionPage('timeline.html');
      const rows = await askFromOwnPage(own, { kind: 'readings', after: null, limit: 10, dossier: null });
      expect(rows).toMatchObject({ ok: true, value: { rows: [{ key: 'lbr-18-091', versions: 1 }], next: null } });
      const reading = await askFromOwnPage(own, { kind: 'reading', key: 'lbr-18-091' });
      expect(reading).toMatchObject({ ok: true, value: { text: expect.stringContaining('Eerlijk delen') as string } });
      expect(await askFromOwnPage(own, { kind: 'storageUse' })).toMatchObject({ ok: true, value: { readings: 1 } });
    });
  });

  it('is saved although the worker is killed again and again', async () => {
    await withChromium(SITES, async ({ openDocument, askContent, stopWorker, extensionPage }) => {
      const page = await openDocument(LETTER_ADDRESS);
      for (let kill = 0; kill < 5; kill++) await stopWorker();
      expect(isSaved(await stateOf(page, askContent, isSaved))).toBe(true);
      await stopWorker();
      const own = await extensionPage('timeline.html');
      expect(await askFromOwnPage(own, { kind: 'reading', key: 'lbr-18-091' })).toMatchObject({ ok: true });
    });
  });
});
