import { expect, it } from 'vitest';
import type { Reading } from '../../lib/document/reading';
import type { PageState } from '../../lib/protocol';
import { LETTER_KEY, letterRead, letterText, letterView } from '../components/fixtures/read-letters';
import { viewOf } from '../components/fixtures/told';
import { bare, letter, paper, report as fullReport } from '../components/fixtures/readings';
import { sampleCollections, sampleNotes } from '../components/fixtures/sample-notes';
import { inChromium } from './harness/installed';
import { withChromium } from './harness/with-chromium';
import { answerWith, type FixedAnswers } from './views/fixed-answers';
import { axeFaults, focusFaults, reflowFaults, targetFaults } from './views/view-faults';

const read = (reading: Reading, more: Partial<Extract<PageState, { state: 'read' }>> = {}): PageState =>
  ({ state: 'read', reading, key: 'k', saved: { at: '2026-11-24T13:02:00Z' }, chosen: 2, ...more });
const known = { page: { ...read(letterRead), key: LETTER_KEY } as PageState, view: letterView, text: letterText, notes: sampleNotes, collections: sampleCollections };
const english = { language: 'en', kindsOff: ['date'], sitesOff: ['vng.nl'] } as const;

/** A report long enough for the list of marks to be drawn in portions. */
const report: Reading = { ...fullReport, marks: fullReport.marks.slice(0, 220) };

const told = viewOf();
/** A letter with more days than a lane has rows for. */
const toldMuch = viewOf({ 'https://vng.nl/lang': `Ledenbrief\n\n${Array.from({ length: 130 }, (_, i) => `Op ${(i % 27) + 1} maart ${1990 + (i % 9)} vond een bestuurlijk overleg over weg ${i} plaats.`).join('\n\n')}\n` });

interface View {
  readonly name: string;
  readonly path: string;
  readonly width: number;
  readonly answers: FixedAnswers;
  /** What is pressed before looking. */
  readonly press?: string;
}

const VIEWS: readonly View[] = [
  { name: 'panel, much', path: 'sidepanel.html', width: 360, answers: { page: read(letter) } },
  { name: 'panel, long', path: 'sidepanel.html', width: 360, answers: { page: read(report) } },
  { name: 'panel, little', path: 'sidepanel.html', width: 360, answers: { page: read(paper) } },
  { name: 'panel, not saved', path: 'sidepanel.html', width: 360, answers: { page: read(bare, { saved: { failed: 'diskFull' } }) } },
  { name: 'panel, timeline', path: 'sidepanel.html', width: 360, answers: { page: read(letter) }, press: '#tab-timeline' },
  { name: 'panel, beside others', path: 'sidepanel.html', width: 360, answers: known, press: '.matter > summary' },
  { name: 'panel, timeline beside others', path: 'sidepanel.html', width: 360, answers: known, press: '#tab-timeline' },
  { name: 'panel, figures', path: 'sidepanel.html', width: 360, answers: known, press: '#tab-figures' },
  { name: 'panel, figures, nothing known', path: 'sidepanel.html', width: 360, answers: { page: read(letter) }, press: '#tab-figures' },
  { name: 'panel, notes', path: 'sidepanel.html', width: 360, answers: known, press: '#tab-notes' },
  { name: 'panel, no notes', path: 'sidepanel.html', width: 360, answers: { page: read(letter) }, press: '#tab-notes' },
  { name: 'panel, English', path: 'sidepanel.html', width: 360, answers: { page: read(letter), settings: english } },
  { name: 'panel, no document', path: 'sidepanel.html', width: 360, answers: { page: { state: 'noDocument' }, readings: [letter, paper] } },
  { name: 'panel, other site', path: 'sidepanel.html', width: 360, answers: {} },
  { name: 'popup, read', path: 'popup.html', width: 320, answers: { page: read(letter) } },
  { name: 'popup, other site', path: 'popup.html', width: 320, answers: {} },
  { name: 'timeline, empty', path: 'timeline.html', width: 1280, answers: {} },
  { name: 'timeline, little', path: 'timeline.html', width: 1280, answers: { view: told }, press: '.time-item' },
  { name: 'timeline, one day near', path: 'timeline.html#from=2022-11-01&to=2022-11-30', width: 860, answers: { view: told } },
  { name: 'timeline, nothing fits', path: 'timeline.html#find=walvis', width: 1280, answers: { view: told } },
  { name: 'timeline, of a motion', path: 'timeline.html#of=motion&key=motie:rusttarieven&beyond=yes', width: 1280, answers: { view: told } },
  { name: 'timeline, much', path: 'timeline.html', width: 1280, answers: { view: toldMuch } },
  { name: 'timeline, motions', path: 'timeline.html#tab=motions', width: 1280, answers: { view: told }, press: '.table-motions summary' },
  { name: 'timeline, figures', path: 'timeline.html#tab=figures&sort=-amount', width: 1280, answers: { view: told } },
  { name: 'timeline, differences', path: 'timeline.html#tab=differences', width: 1280, answers: { view: told } },
  { name: 'timeline, documents', path: 'timeline.html#tab=documents', width: 1280, answers: { view: told, collections: sampleCollections } },
  { name: 'timeline, removing', path: 'timeline.html#tab=documents', width: 1280, answers: { view: told }, press: '.row-remove' },
  { name: 'timeline, notes', path: 'timeline.html#tab=notes', width: 1280, answers: { view: told, notes: sampleNotes, collections: sampleCollections } },
  { name: 'timeline, found', path: 'timeline.html#of=search&words=jeugd', width: 1280, answers: { view: told, readings: [letter, paper], hits: 2 } },
  { name: 'timeline, more found', path: 'timeline.html#of=search&words=jeugd', width: 1280, answers: { view: told, readings: Array.from({ length: 20 }, (_, i) => (i % 2 === 0 ? letter : paper)), hits: 20 } },
  { name: 'timeline, taking along', path: 'timeline.html', width: 1280, answers: { view: told }, press: '.menu > summary' },
  { name: 'timeline, English', path: 'timeline.html', width: 1280, answers: { view: told, settings: english } },
  { name: 'settings', path: 'options.html', width: 1280, answers: {} },
  { name: 'settings, English', path: 'options.html', width: 1280, answers: { settings: english } },
  { name: 'settings, erasing', path: 'options.html', width: 1280, answers: {}, press: '.erase-start' },
  { name: 'welcome', path: 'welcome.html', width: 1280, answers: {} },
  { name: 'welcome, English', path: 'welcome.html', width: 1280, answers: { settings: english } },
];

const MEDIA = [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { colorScheme: 'light', forcedColors: 'active' }] as const;

inChromium('every view', () => {
  it.each(VIEWS)('passes axe in light, dark and forced colours, fits 320 px, has large targets, a visible focus and no error: $name', async ({ path, width, answers, press }) => {
    await withChromium({}, async ({ context, extensionId }) => {
      const page = await context.newPage();
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('console', (message) => { if (message.type() === 'error') faults.push(message.text()); });
      await page.setViewportSize({ width, height: 800 });
      await answerWith(page, answers);
      await page.goto(`chrome-extension://${extensionId}/${path}`);
      await page.waitForSelector('main');
      if (press !== undefined) await page.click(press);
      for (const media of MEDIA) {
        await page.emulateMedia({ forcedColors: 'none', ...media });
        faults.push(...(await axeFaults(page)).map((fault) => `${Object.values(media).join(' ')}: ${fault}`));
      }
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
      faults.push(...await targetFaults(page), ...await focusFaults(page), ...await reflowFaults(page));
      expect(faults).toEqual([]);
    });
  }, 120_000);

  it.each([['nl', 'Instellingen – Kamerspoor'], ['en', 'Settings – Kamerspoor']] as const)('says its language and its title in %s', async (language, title) => {
    await withChromium({}, async ({ context, extensionId }) => {
      const page = await context.newPage();
      await answerWith(page, { settings: { language, kindsOff: [], sitesOff: [] } });
      await page.goto(`chrome-extension://${extensionId}/options.html`);
      await page.waitForSelector('main');
      expect(await page.evaluate(() => [document.documentElement.lang, document.title])).toEqual([language, title]);
    });
  });
});
