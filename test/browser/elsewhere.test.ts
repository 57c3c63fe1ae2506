import type { Frame, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { ANSWER_ADDRESS, lettersWith, probesOf } from './elsewhere-scene';
import { inChromium, inFirefox } from './harness/installed';
import { until } from './harness/until';
import { withChromium, type ChromiumScene } from './harness/with-chromium';
import { withFirefox } from './harness/with-firefox';
import { LETTER_ADDRESS, letterPage } from './reader-letter';
import { isSaved, placeOf, stateOf } from './reader-scene';

const SECRET = 'GEHEIM-7b1f2a';
const LONG = 150_000;

/** Reads both letters, the one of the page last. */
async function readBoth({ openDocument, askContent }: ChromiumScene, address = LETTER_ADDRESS): Promise<Page> {
  const answer = await openDocument(ANSWER_ADDRESS);
  expect(isSaved(await stateOf(answer, askContent, isSaved))).toBe(true);
  const page = await openDocument(address);
  expect(isSaved(await stateOf(page, askContent, isSaved))).toBe(true);
  return page;
}

/** Opens the card of some words and gives the frame in it, once it says something. */
async function cardFrame(page: Page, words: string, says: string): Promise<Frame> {
  await page.bringToFront();
  const { x, y } = await placeOf(page, words);
  await page.mouse.click(x, y);
  const frame = await until(() => Promise.resolve(page.frames().find((one) => one.url().includes('/elsewhere.html'))), (found) => found !== undefined);
  if (frame === undefined) throw new Error('no frame in the card');
  await until(() => frame.textContent('main').catch(() => ''), (text) => text?.includes(says) === true);
  return frame;
}

/** The whole frame stands in the page at a point where nothing else is: the middle of it. */
const middleOf = async (frame: Frame): Promise<{ x: number; y: number }> => {
  const box = await (await frame.frameElement()).boundingBox();
  return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
};

inChromium('what other documents say, in the card of a page in Chromium', () => {
  it('is shown with who says it and its sentence, one click from there, and read by nobody in the page (SEC-5)', async () => {
    await withChromium({ 'vng.nl': lettersWith(SECRET) }, async (scene) => {
      const page = await readBoth(scene);
      const own = await scene.extensionPage('options.html');
      await own.evaluate((text) => chrome.runtime.sendMessage({ kind: 'saveNote', note: {
        id: crypto.randomUUID(), subject: { kind: 'document', reading: 'lbr-18-091' }, text, tags: [], madeAt: new Date().toISOString(), changedAt: new Date().toISOString() } }), SECRET);
      const frame = await cardFrame(page, '€ 80 miljoen', SECRET);
      expect(await frame.textContent('main')).toContain('“ca.” staat alleen daar');
      expect(await frame.getAttribute('a', 'href')).toContain(`${ANSWER_ADDRESS}#:~:text=`);
      const middle = await middleOf(frame);
      const probes = await page.evaluate(probesOf, { secret: SECRET, ...middle });
      expect(Object.entries(probes).filter(([, sees]) => sees)).toEqual([]);
      // The probes do see what stands in the page itself.
      await page.evaluate((text) => { document.body.append(Object.assign(document.createElement('p'), { textContent: text, title: text })); }, SECRET);
      const control = await page.evaluate(probesOf, { secret: SECRET, ...middle });
      expect(Object.entries(control).filter(([, sees]) => sees).map(([name]) => name)).toEqual(expect.arrayContaining(['innerText', 'textContent', 'html', 'getHTML', 'selection', 'copy', 'find', 'names']));
    });
  }, LONG);

  it('holds no file at an address that a page can know (SEC-15)', async () => {
    await withChromium({ 'vng.nl': lettersWith(SECRET) }, async (scene) => {
      const page = await readBoth(scene);
      await cardFrame(page, '€ 80 miljoen', SECRET);
      const { extensionId } = scene;
      const files = ['elsewhere.html', 'sidepanel.html', 'timeline.html', 'reader.js', 'reading.js', 'icon/16.png', 'manifest.json'];
      const got = await page.evaluate(async ([id = '', ...paths]) => {
        const tried = await Promise.allSettled(paths.map((path) => fetch(`chrome-extension://${id}/${path}`, { mode: 'no-cors' })));
        return tried.map(({ status }) => status);
      }, [extensionId, ...files]);
      expect(got).toEqual(files.map(() => 'rejected'));
      const traces = await page.evaluate(() => [window.length, document.documentElement.outerHTML, ...performance.getEntries().map(({ name }) => name)].join(' '));
      expect(traces).not.toContain('elsewhere');
      expect(traces).not.toContain(extensionId);
      expect(await page.evaluate(() => window.length)).toBe(0);
    });
  }, LONG);

  it('takes the same room whatever is known, and stands under the strictest policy of a site', async () => {
    const strict = { body: letterPage(), headers: { 'content-security-policy': "default-src 'none'; frame-src 'none'" } };
    const sites = { ...lettersWith(SECRET), '/brieven/stand-van-zaken-onder-streng-beleid': strict };
    await withChromium({ 'vng.nl': sites }, async (scene) => {
      const page = await readBoth(scene, 'https://vng.nl/brieven/stand-van-zaken-onder-streng-beleid');
      const heights = [];
      for (const [words, says] of [['€ 80 miljoen', SECRET], ['€ 17 miljoen', 'elders niets gelezen']] as const) {
        const frame = await cardFrame(page, words, says);
        heights.push((await (await frame.frameElement()).boundingBox())?.height);
        await page.keyboard.press('Escape');
      }
      expect(heights[0]).toBeGreaterThan(100);
      expect(heights[1]).toBe(heights[0]);
    });
  }, LONG);

  it('is reached by keyboard, and Esc in it closes the card', async () => {
    await withChromium({ 'vng.nl': lettersWith(SECRET) }, async (scene) => {
      const page = await readBoth(scene);
      const frame = await cardFrame(page, '€ 80 miljoen', SECRET);
      await (await frame.waitForSelector('a')).focus();
      // The frame that hears the key goes away with it, and Chromium may then never answer that the key was heard.
      void page.keyboard.press('Escape').catch(() => undefined);
      expect(await until(() => Promise.resolve(page.frames().length), (frames) => frames === 1)).toBe(1);
    });
  }, LONG);
});

inFirefox('in Firefox, where a page could learn the address of a frame', () => {
  it('there is none, and nothing of other documents is in the page (SEC-5, SEC-15)', async () => {
    await withFirefox({ 'vng.nl': lettersWith(SECRET) }, async ({ openDocument, askContent, origin }) => {
      for (const address of [ANSWER_ADDRESS, LETTER_ADDRESS]) {
        const read = await openDocument(address);
        expect(isSaved(await stateOf(read, askContent, isSaved))).toBe(true);
      }
      const page = await openDocument(LETTER_ADDRESS);
      await stateOf(page, askContent, isSaved);
      await page.bringToFront();
      const { x, y } = await page.evaluate(() => {
        const range = document.createRange();
        range.selectNodeContents(document.querySelector('#first') ?? document.body);
        const box = range.getBoundingClientRect();
        return { x: box.left + 300, y: box.top + 10 };
      });
      await page.mouse.click(x, y);
      const probes = await page.evaluate(probesOf, { secret: SECRET, x: 900, y });
      expect(Object.entries(probes).filter(([, sees]) => sees)).toEqual([]);
      const got = await page.evaluate(async (own) => {
        const tried = await Promise.allSettled(['elsewhere.html', 'sidepanel.html', 'icon/16.png'].map((path) => fetch(`${own}/${path}`, { mode: 'no-cors' })));
        return tried.map(({ status }) => status);
      }, origin);
      expect(got).toEqual(['rejected', 'rejected', 'rejected']);
    });
  }, LONG);
});
