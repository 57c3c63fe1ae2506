import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { lettersWith } from './elsewhere-scene';
import { inChromium } from './harness/installed';
import { until } from './harness/until';
import { withChromium } from './harness/with-chromium';
import { LETTER_ADDRESS, letterPage } from './reader-letter';
import { isRead, isSaved, stateOf } from './reader-scene';

const PATH = new URL(LETTER_ADDRESS).pathname;
const LONG = 150_000;
const WORDS = 'structureel € 17 miljoen voor jongeren';

/** Selects words of the page, as a reader does by dragging. */
async function select(page: Page, words: string): Promise<void> {
  await page.evaluate((sought) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = (node as Text).data.indexOf(sought);
      if (at >= 0) getSelection()?.setBaseAndExtent(node, at, node, at + sought.length);
    }
  }, words);
}

inChromium('notes, from the page to the panel in Chromium', () => {
  it('hang on a selection, survive a page that changed, and stay when their place is gone', async () => {
    const versions = [letterPage(), letterPage().replace('<p id="first">', '<p>Vooraf een nieuwe alinea van de redactie.</p><p id="first">').replace('Het kabinet trekt in', 'Het  kabinet\ntrekt in'),
      letterPage().replace(`, en ${WORDS}`, '')];
    const site: Record<string, string> = { [PATH]: versions[0] ?? '' };
    await withChromium({ 'vng.nl': site }, async ({ openDocument, askContent, panelPage }) => {
      const page = await openDocument(LETTER_ADDRESS);
      expect(isSaved(await stateOf(page, askContent, isSaved))).toBe(true);
      const panel = await panelPage(page);
      await panel.getByRole('tab', { name: /^Notities/ }).click();
      await panel.getByRole('button', { name: 'Bij de selectie' }).click();
      await panel.getByText('Selecteer eerst woorden in het stuk.').waitFor();
      await select(page, WORDS);
      await panel.getByRole('button', { name: 'Bij de selectie' }).click();
      expect(await panel.locator('.note-form .note-subject').textContent()).toBe(WORDS);
      await panel.keyboard.type('Twee keer 17: vraag na.');
      await panel.getByLabel('Labels', { exact: false }).fill('begroting, jeugd');
      await panel.keyboard.press('Control+Enter');
      await panel.getByRole('button', { name: 'Naar de plek' }).waitFor();
      expect(await panel.locator('.note-tags li').allTextContents()).toEqual(['begroting', 'jeugd']);

      for (const [version, found] of [[1, true], [2, false]] as const) {
        site[PATH] = versions[version] ?? '';
        await page.reload();
        expect(isSaved(await stateOf(page, askContent, isSaved))).toBe(true);
        await panel.reload();
        await panel.getByRole('tab', { name: /^Notities 1/ }).click();
        await panel.locator('.note-text').waitFor();
        const words = async (): Promise<string | null> => panel.locator('.note-item').textContent();
        const shown = await until(words, (text) => text?.includes(found ? 'Naar de plek' : 'plek niet gevonden') === true);
        expect(shown).toContain('Twee keer 17: vraag na.');
        expect(shown?.includes('plek niet gevonden')).toBe(!found);
      }
    });
  }, LONG);

  it('keep what was typed when it cannot be saved, and when the panel closes', async () => {
    await withChromium({ 'vng.nl': lettersWith('x') }, async ({ openDocument, askContent, panelPage }) => {
      const page = await openDocument(LETTER_ADDRESS);
      expect(isSaved(await stateOf(page, askContent, isSaved))).toBe(true);
      const panel = await panelPage(page);
      await panel.evaluate(() => {
        const runtime = chrome.runtime as unknown as { sendMessage: (message: { readonly kind: string }) => Promise<unknown> };
        const send = runtime.sendMessage.bind(runtime);
        runtime.sendMessage = (message) => (message.kind === 'saveNote' ? Promise.resolve({ ok: false, reason: 'diskFull' }) : send(message));
      });
      await panel.getByRole('tab', { name: /^Notities/ }).click();
      await panel.getByRole('button', { name: 'Bij dit stuk' }).click();
      await panel.keyboard.type('Dit mag niet weg.');
      await panel.keyboard.press('Control+Enter');
      await panel.getByText('De tekst staat nog in dit venster').waitFor();
      expect(await panel.locator('textarea').inputValue()).toBe('Dit mag niet weg.');
      await panel.close();
      const again = await panelPage(page);
      await again.getByRole('tab', { name: /^Notities/ }).click();
      await again.locator('textarea').waitFor();
      expect(await again.locator('textarea').inputValue()).toBe('Dit mag niet weg.');
      await again.getByRole('button', { name: 'Bewaar' }).click();
      await again.locator('.note-text').waitFor();
      expect(await again.locator('.note-text').textContent()).toBe('Dit mag niet weg.');
    });
  }, LONG);

  it('are begun from the card, on its mark', async () => {
    await withChromium({ 'vng.nl': lettersWith('x') }, async ({ openDocument, askContent, panelPage, worker, tabId }) => {
      const page = await openDocument(LETTER_ADDRESS);
      const state = await stateOf(page, askContent, isSaved);
      const mark = isRead(state) ? state.reading.marks.findIndex(({ kind, quote }) => kind === 'motion' && quote.includes('Eerlijk delen')) : -1;
      const id = await tabId(page);
      await (await worker()).evaluate(async ([tab, index]) => { await chrome.storage.session.set({ noteAsked: { tabId: tab, mark: index } }); }, [id, mark]);
      const panel = await panelPage(page);
      await panel.locator('.note-form').waitFor();
      expect(await panel.locator('.note-form .note-subject .mark-motion').textContent()).toContain('Eerlijk delen');
      await panel.getByRole('switch', { name: 'Bij de motie zelf, in elk stuk' }).click();
      expect(await panel.locator('.note-form .note-subject').textContent()).toContain('motie Eerlijk delen');
    });
  }, LONG);
});
