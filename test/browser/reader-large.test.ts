import { expect, it } from 'vitest';
import { countHighlights, highlightsOn } from './harness/highlights';
import { inChromium } from './harness/installed';
import { withChromium } from './harness/with-chromium';
import { LETTER_ADDRESS, letterPage } from './reader-letter';
import { isRead, stateOf } from './reader-scene';

const PATH = new URL(LETTER_ADDRESS).pathname;
const PARAGRAPH = 'De gemeenten houden toezicht op de uitvoering en bespreken de voortgang met het Rijk, zoals eerder is afgesproken in het overleg over de jeugdhulp. '
  + 'Daarvoor is € 12 miljoen beschikbaar, zie ook Kamerstuk 34 477, nr. 39. ';

inChromium('a page of ten million signs, in Chromium', () => {
  it('is read whole, and every mark is drawn', async () => {
    const count = Math.ceil(10_000_000 / PARAGRAPH.length);
    const large = letterPage().replace('</article>', `${`<p>${PARAGRAPH}</p>`.repeat(count)}</article>`);
    await withChromium({ 'vng.nl': { [PATH]: large } }, async ({ openDocument, askContent }) => {
      const page = await openDocument(LETTER_ADDRESS);
      let state = await stateOf(page, askContent, isRead);
      for (let tries = 0; tries < 10 && !isRead(state); tries++) state = await stateOf(page, askContent, isRead);
      const marks = isRead(state) ? state.reading.marks.length : 0;
      expect(marks).toBeGreaterThanOrEqual(2 * count);
      expect(countHighlights(await highlightsOn(page))).toBeGreaterThanOrEqual(2 * count);
    });
  }, 300_000);
});
