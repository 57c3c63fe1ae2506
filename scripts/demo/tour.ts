import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { PageState } from '../../lib/protocol';
import type { DemoBrowser, DemoPage } from './demo-browser';
import { demoDocuments, demoList } from './demo-documents';
import { describeState } from './describe-reading';

/** The document whose pictures are taken: it has a table, commitments and figures with a twin elsewhere. */
const PICTURED = 'https://zoek.officielebekendmakingen.nl/kst-39990-12.html';
const PICTURED_AMOUNT = '€ 48 miljoen';
const READING_TAKES_MS = 15_000;
/** A content script that has not answered by then is not there. */
const ANSWER_TAKES_MS = 4_000;
/** Pages of our own draw at once and fill when the background has answered. */
const VIEW_TAKES_MS = 1_000;
const PANEL_WIDTH = 360;
const TIMELINE_WIDTH = 1280;

/**
 * Opens every page of the demo without a display, prints a line on each, and takes pictures of page, card,
 * panel and timeline.
 * @returns whether every document was read and the list was left alone
 */
export async function tour(browser: DemoBrowser, folder: string): Promise<boolean> {
  await mkdir(folder, { recursive: true });
  let well = true;
  let pictured: DemoPage | null = null;
  for (const { url, title } of [...demoDocuments, demoList]) {
    const page = await browser.open(url);
    const state = await settledState(page);
    console.log(`  ${title}\n    ${describeState(state)}`);
    if (state?.state !== (url === demoList.url ? 'noDocument' : 'read')) well = false;
    if (url === PICTURED) pictured = page;
  }
  if (pictured !== null) await takePictures(browser, pictured, folder);
  return well;
}

/** What the content script has found once it is done; `null` when none answers. */
async function settledState(page: DemoPage): Promise<PageState | null> {
  const begin = Date.now();
  let state: PageState | null = null;
  while (Date.now() - begin < (state === null ? ANSWER_TAKES_MS : READING_TAKES_MS)) {
    const answer = await page.ask({ kind: 'currentPage' }).catch(() => null);
    state = answer?.ok === true ? answer.value : null;
    const isDone = state !== null && state.state !== 'busy' && !(state.state === 'read' && state.saved === null);
    if (isDone) break;
    await delay(100);
  }
  return state;
}

async function takePictures(browser: DemoBrowser, page: DemoPage, folder: string): Promise<void> {
  const tab = await page.tabId();
  const shots: string[] = [];
  const shoot = async (of: DemoPage, name: string): Promise<void> => {
    await of.screenshot({ path: `${join(folder, name)}.png` });
    shots.push(`${name}.png`);
  };
  const shootOwn = async (path: string, width: number, name: string): Promise<void> => {
    const own = await browser.openOwn(path, width);
    await delay(VIEW_TAKES_MS);
    await shoot(own, name);
  };
  await shoot(page, 'pagina');
  await shootOwn(`sidepanel.html?tab=${tab}`, PANEL_WIDTH, 'zijpaneel');
  await shootOwn('timeline.html', TIMELINE_WIDTH, 'tijdlijn');
  const place = await placeOf(page, PICTURED_AMOUNT);
  if (place !== null) {
    await page.click(place.x, place.y);
    await delay(VIEW_TAKES_MS);
    await shoot(page, 'kaartje');
  }
  console.log(`\nSchermafdrukken (${shots.join(', ')}) staan in ${folder}`);
}

/** Brings the first highlighted place with this text into view. @returns the middle of it in CSS pixels, or `null` */
async function placeOf(page: DemoPage, words: string): Promise<{ x: number; y: number } | null> {
  return (await page.evaluate(`(() => {
    for (const highlight of CSS.highlights.values()) for (const found of highlight) {
      const range = document.createRange();
      range.setStart(found.startContainer, found.startOffset);
      range.setEnd(found.endContainer, found.endOffset);
      if (range.toString().replace(/\\s/g, ' ') !== ${JSON.stringify(words)}) continue;
      range.startContainer.parentElement.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = range.getClientRects()[0];
      return { x: x + width / 2, y: y + height / 2 };
    }
    return null;
  })()`)) as { x: number; y: number } | null;
}
