import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { inChromium } from './harness/installed';
import { withChromium } from './harness/with-chromium';

const NOTES = 60;
const STOPS = 6;

/** What our own page does: it saves notes one after the other and keeps which the background said it has. */
function saveNotes(page: Page): Promise<number[]> {
  return page.evaluate(async (count) => {
    const acknowledged: number[] = [];
    for (let n = 1; n <= count; n++) {
      const at = new Date(Date.UTC(2026, 0, 1, 0, 0, n)).toISOString();
      const note = { id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`, subject: { kind: 'motion', key: 'motie:x' }, text: `Notitie ${n}`, tags: [], madeAt: at, changedAt: at };
      try {
        const answer = await chrome.runtime.sendMessage<unknown, { ok: boolean } | undefined>({ kind: 'saveNote', note });
        if (answer?.ok === true) acknowledged.push(n);
      } catch {
        // the background ended before it answered: nothing was promised
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return acknowledged;
  }, NOTES);
}

inChromium('the background is ended amid writes', () => {
  it('and every note that it acknowledged is there afterwards', async () => {
    await withChromium({}, async ({ extensionPage, stopWorker }) => {
      const page = await extensionPage('options.html');
      const saving = saveNotes(page);
      for (let stop = 0; stop < STOPS; stop++) {
        await new Promise((resolve) => setTimeout(resolve, 150 + stop * 70));
        await stopWorker();
      }
      const acknowledged = await saving;
      expect(acknowledged.length).toBeGreaterThan(NOTES / 2);
      const kept = await page.evaluate(async () => {
        const answer = await chrome.runtime.sendMessage<unknown, { value: { rows: readonly { text: string }[] } }>({ kind: 'notes', reading: null, tag: null, after: null, limit: 200 });
        return answer.value.rows.map(({ text }) => Number(text.replace('Notitie ', '')));
      });
      expect(acknowledged.filter((n) => !kept.includes(n))).toEqual([]);
    });
  });
});
