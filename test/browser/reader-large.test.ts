import { expect, it } from 'vitest';
import type { Answers } from '../../lib/protocol';
import { inChromium } from './harness/installed';
import { until } from './harness/until';
import { withChromium } from './harness/with-chromium';
import { LETTER_ADDRESS, letterPage } from './reader-letter';

const PATH = new URL(LETTER_ADDRESS).pathname;
const PARAGRAPH = 'De gemeenten houden toezicht op de uitvoering en bespreken de voortgang met het Rijk, zoals eerder is afgesproken in het overleg over de jeugdhulp. '
  + 'Daarvoor is € 12 miljoen beschikbaar, zie ook Kamerstuk 34 477, nr. 39. ';

/** Counts in the worker what the page answers: the answer itself is too much to bring here. */
async function marksIn(tab: number): Promise<number> {
  const answer = await chrome.tabs.sendMessage<unknown, Answers['currentPage']>(tab, { kind: 'currentPage' });
  return answer.ok && answer.value.state === 'read' ? answer.value.reading.marks.length : 0;
}

inChromium('a page of ten million signs, in Chromium', () => {
  it('is read whole, and every mark is drawn', async () => {
    const count = Math.ceil(10_000_000 / PARAGRAPH.length);
    const large = letterPage().replace('</article>', `${`<p>${PARAGRAPH}</p>`.repeat(count)}</article>`);
    await withChromium({ 'vng.nl': { [PATH]: large } }, async ({ openDocument, tabId, worker }) => {
      const page = await openDocument(LETTER_ADDRESS);
      const painted = () => page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
      const drawn = await until(painted, (size) => size >= 2 * count, 200_000);
      expect(drawn).toBeGreaterThanOrEqual(2 * count);
      expect(await (await worker()).evaluate(marksIn, await tabId(page))).toBe(drawn);
    });
  }, 300_000);
});
