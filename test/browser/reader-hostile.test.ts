import { expect, it } from 'vitest';
import { countHighlights, highlightsOn } from './harness/highlights';
import { inChromium } from './harness/installed';
import { until } from './harness/until';
import { withChromium } from './harness/with-chromium';
import { LETTER_ADDRESS, letterPage } from './reader-letter';
import { askFromOwnPage, isOursAt, isRead, isSaved, placeOf, stateOf } from './reader-scene';

const PATH = new URL(LETTER_ADDRESS).pathname;
const MOTION = 'motie "Eerlijk delen';

/** Names that a form control can hide a property of its form with. */
const CLOBBERED = ['textContent', 'children', 'childNodes', 'firstChild', 'lastChild', 'nextSibling', 'previousSibling', 'parentNode', 'parentElement',
  'nodeType', 'nodeName', 'nodeValue', 'localName', 'tagName', 'closest', 'matches', 'querySelector', 'querySelectorAll', 'getAttribute', 'setAttribute',
  'hasAttribute', 'attributes', 'style', 'classList', 'className', 'id', 'innerHTML', 'innerText', 'ownerDocument', 'isConnected', 'append', 'remove',
  'contains', 'getBoundingClientRect', 'scrollIntoView', 'focus', 'click', 'addEventListener', 'namespaceURI', 'firstElementChild'];

inChromium('a hostile page in Chromium', () => {
  it('cannot speak for the reader: made-up events and messages change nothing (SEC-2)', async () => {
    await withChromium({ 'vng.nl': { [PATH]: letterPage() } }, async ({ openDocument, askContent, extensionPage }) => {
      const page = await openDocument(LETTER_ADDRESS);
      expect(isSaved(await stateOf(page, askContent, isSaved))).toBe(true);
      const own = await extensionPage('options.html');
      const { x, y } = await placeOf(page, MOTION);
      await page.bringToFront();
      await page.evaluate(async ([left = 0, top = 0]) => {
        const host = document.documentElement.lastElementChild;
        const at = { bubbles: true, composed: true, clientX: left, clientY: top, pointerType: 'mouse', view: window };
        for (let n = 0; n < 500; n++) {
          for (const kind of ['saveReading', 'hideHere', 'openPanel', 'eraseAll', 'settingsChanged']) window.postMessage({ kind }, '*');
          for (const target of [document, host, document.querySelector('#first')]) {
            target?.dispatchEvent(new PointerEvent('pointermove', at));
            target?.dispatchEvent(new MouseEvent('click', at));
            target?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', altKey: true, shiftKey: true, bubbles: true, composed: true }));
            target?.dispatchEvent(new CustomEvent('kamerspoor', { detail: { kind: 'hideHere' } }));
          }
        }
        await new Promise((resolve) => { setTimeout(resolve, 800); });
      }, [x, y]);
      expect(await isOursAt(page, 900, y - 60)).toBe(false);
      expect(await stateOf(page, askContent, isRead)).toMatchObject({ chosen: null });
      expect(await askFromOwnPage(own, { kind: 'settings' })).toEqual({ ok: true, value: { language: 'nl', kindsOff: [], sitesOff: [] } });
      expect(await askFromOwnPage(own, { kind: 'storageUse' })).toMatchObject({ value: { readings: 1 } });
    });
  });

  it('neither hears our name nor stops us (SEC-4)', async () => {
    await withChromium({ 'vng.nl': { [PATH]: letterPage() } }, async ({ context, openDocument, askContent, extensionId }) => {
      await context.addInitScript(() => {
        const heard: string[] = [];
        Object.assign(window, { heard });
        window.addEventListener('message', (event) => { heard.push(JSON.stringify(event.data)); });
        const add = (type: string): void => { window.addEventListener(type, () => { heard.push(type); }, { capture: true }); };
        for (const type of ['wxt:content-script-started', 'wxt:locationchange', 'kamerspoor', 'storage', 'custom']) add(type);
      });
      const page = await openDocument(LETTER_ADDRESS);
      await stateOf(page, askContent, isRead);
      await page.evaluate((id) => {
        for (const script of ['reader', 'reading', 'content', 'background']) {
          for (const event of ['content-script-started', 'locationchange']) {
            window.dispatchEvent(new CustomEvent(`${id}:${script}:wxt:${event}`, { detail: { contentScriptName: script, messageId: 'x' } }));
            document.dispatchEvent(new CustomEvent(`${id}:${script}:wxt:${event}`));
            window.postMessage({ type: `${id}:${script}:wxt:${event}`, contentScriptName: script }, '*');
          }
        }
        const more = document.createElement('p');
        more.textContent = 'Er komt € 321 miljoen bij.';
        document.querySelector('article')?.append(more);
      }, extensionId);
      expect(await until(async () => (await highlightsOn(page))['kamerspoor-amount'], (texts) => texts?.includes('€ 321 miljoen') === true)).toContain('€ 321 miljoen');
      const seen = await page.evaluate(() => [document.documentElement.outerHTML, ...[...CSS.highlights.keys()], ...performance.getEntries().map(({ name }) => name)]);
      const heard = await page.evaluate((id) => (window as unknown as { heard: string[] }).heard.filter((text) => !text.includes(id)), extensionId);
      expect(seen.join('\n')).not.toContain(extensionId);
      expect(heard).toEqual([]);
    }, { justInstalled: true });
  });

  it('finds none of our files (SEC-15)', async () => {
    await withChromium({ 'vng.nl': { [PATH]: letterPage() } }, async ({ openDocument, extensionId }) => {
      const page = await openDocument(LETTER_ADDRESS);
      const found = await page.evaluate(async (id) => {
        const files = ['reader.js', 'reading.js', 'background.js', 'manifest.json', 'popup.html', 'sidepanel.html', 'viewer.html', 'icon/48.png'];
        const answers = await Promise.allSettled(files.map((file) => fetch(`chrome-extension://${id}/${file}`)));
        return answers.filter(({ status }) => status === 'fulfilled').length;
      }, extensionId);
      expect(found).toBe(0);
    });
  });

  it.each([
    ['fades the page', (): void => { document.documentElement.style.opacity = '0.05'; }],
    ['moves the page', (): void => { document.documentElement.style.transform = 'translateX(-50px)'; }],
    ['clips the page', (): void => { document.documentElement.style.clipPath = 'inset(0 0 99% 0)'; }],
    ['fades our node', (): void => { (document.documentElement.lastElementChild as HTMLElement).style.setProperty('opacity', '0.1', 'important'); }],
    ['moves our node', (): void => { (document.documentElement.lastElementChild as HTMLElement).style.setProperty('left', '-300px', 'important'); }],
    ['lets clicks through', (): void => { (document.documentElement.lastElementChild as HTMLElement).style.setProperty('pointer-events', 'none', 'important'); }],
    ['filters our node', (): void => { (document.documentElement.lastElementChild as HTMLElement).style.setProperty('filter', 'opacity(0.01)', 'important'); }],
    ['moves our node elsewhere', (): void => { document.body.append(document.documentElement.lastElementChild ?? ''); }],
    ['covers the card', (): void => {
      const cover = document.createElement('div');
      cover.popover = 'manual';
      cover.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;border:0;background:#fff';
      document.body.append(cover);
      cover.showPopover();
    }],
    ['covers the card and lets clicks through', (): void => {
      const dialog = document.createElement('dialog');
      document.body.append(dialog);
      dialog.showModal();
    }],
  ])('that %s finds the card closed before a click (SEC-6)', async (_trick, play) => {
    await withChromium({ 'vng.nl': { [PATH]: letterPage() } }, async ({ openDocument, askContent }) => {
      const page = await openDocument(LETTER_ADDRESS);
      await stateOf(page, askContent, isRead);
      const { x, y } = await placeOf(page, MOTION);
      await page.mouse.click(x, y);
      const chosen = async (): Promise<boolean> => Object.keys(await highlightsOn(page)).some((name) => name.includes('active'));
      expect(await until(chosen, Boolean)).toBe(true);
      await page.mouse.move(30, 850);
      expect(await until(() => isOursAt(page, 900, y - 60), Boolean)).toBe(true);
      await page.evaluate(play);
      await page.waitForTimeout(500);
      // Taking the trick away shows whether the card still stands behind it.
      await page.evaluate(() => {
        document.documentElement.removeAttribute('style');
        for (const element of document.querySelectorAll('[popover], dialog')) element.remove();
      });
      expect(await isOursAt(page, 900, y - 60)).toBe(false);
    });
  });

  it('with forty clobbered names gives the same marks as without (SEC-7)', async () => {
    const controls = CLOBBERED.map((name) => `<input name="${name}" value="x">`).join('');
    const clean = letterPage();
    const clobbered = clean.replace('<p id="first">', `<form>${controls}<p id="first">`).replace('</article>', '</form></article>');
    await withChromium({ 'vng.nl': { [PATH]: clobbered, '/brieven/schoon': clean } }, async ({ openDocument, askContent }) => {
      const [first, second] = [await openDocument(LETTER_ADDRESS), await openDocument('https://vng.nl/brieven/schoon')];
      await stateOf(first, askContent, isRead);
      await stateOf(second, askContent, isRead);
      expect(await highlightsOn(first)).toEqual(await highlightsOn(second));
      expect(countHighlights(await highlightsOn(first))).toBeGreaterThan(10);
    });
  });
});

inChromium('pages with nothing to read, in Chromium', () => {
  it.each([
    ['<!doctype html><title>Leeg | VNG</title><main><h1></h1></main>', 'noText', 'a document without text'],
    ['', 'noDocument', 'an empty file'],
    ['<!doctype html><title>Brieven | VNG</title><main><p>Zoek een brief.</p></main>', 'noDocument', 'a page without a heading'],
    ['<table><tr><td><div><p><b><i></table><h1>Los</b> blad<p>Er is € 5 miljoen</i> voor <a href="//[">dit</a> &#xFFFFFF; &lt', 'read', 'markup that is torn apart'],
  ])('%#: %s', async (body, state) => {
    await withChromium({ 'vng.nl': { [PATH]: body } }, async ({ openDocument, askContent }) => {
      const page = await openDocument(LETTER_ADDRESS);
      const errors: string[] = [];
      page.on('pageerror', (error) => { errors.push(error.message); });
      expect((await stateOf(page, askContent, (found) => found.state === state)).state).toBe(state);
      expect(errors).toEqual([]);
    });
  });

  it('are left alone on sites that nobody listed, and in frames', async () => {
    const framed = letterPage('<iframe src="https://vng.nl/brieven/in-een-kader" width="600" height="300"></iframe>');
    await withChromium({ 'vng.nl': { [PATH]: framed, '/brieven/in-een-kader': letterPage() }, 'example.org': { '/': letterPage() } }, async ({ openDocument, askContent }) => {
      const other = await openDocument('https://example.org/');
      await other.waitForTimeout(1_000);
      expect(countHighlights(await highlightsOn(other))).toBe(0);
      expect(await other.evaluate(() => document.documentElement.childElementCount)).toBe(2);
      const page = await openDocument(LETTER_ADDRESS);
      await stateOf(page, askContent, isRead);
      const inFrame = page.frames().find((frame) => frame.url().endsWith('kader'));
      expect(await inFrame?.evaluate(() => CSS.highlights.size)).toBe(0);
    });
  });

  it('a page of a site that is not allowed cannot be read without the reader', async () => {
    await withChromium({ 'example.org': { '/': letterPage() } }, async ({ openDocument, tabId, extensionPage }) => {
      const other = await openDocument('https://example.org/');
      const id = await tabId(other);
      const own = await extensionPage('options.html');
      expect(await askFromOwnPage(own, { kind: 'readThisPage', tabId: id })).toEqual({ ok: false, reason: 'notAllowed' });
    });
  });
});
