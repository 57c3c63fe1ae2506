import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { LETTERS } from '../components/fixtures/told';
import { inChromium } from './harness/installed';
import { until } from './harness/until';
import { withChromium, type ChromiumScene } from './harness/with-chromium';

/** The letters as the sites serve them: a heading and paragraphs, in the part of the page that holds a document. */
const SITES = sitesOf(LETTERS);
const FIRST = 'https://vng.nl/brieven/wachttijden';
const SECOND = 'https://zoek.officielebekendmakingen.nl/kst-31839-871.html';

function sitesOf(letters: Readonly<Record<string, string>>): Record<string, Record<string, string>> {
  const sites: Record<string, Record<string, string>> = {};
  for (const [address, text] of Object.entries(letters)) {
    const { host, pathname } = new URL(address);
    const [head = '', ...blocks] = text.trim().split('\n\n');
    const paragraphs = `<h1>${head}</h1>${blocks.map((block) => `<p>${block.replaceAll('\n', '<br>')}</p>`).join('\n')}`;
    sites[host] = { ...sites[host], [pathname]: `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Stuk</title></head><body><main><article id="broodtekst">${paragraphs}</article></main></body></html>` };
  }
  return sites;
}

/** Opens the timeline, then reads a letter in a tab of its own, and waits until the timeline shows it. */
async function readOnTimeline({ openDocument, extensionPage }: ChromiumScene, addresses: readonly string[]): Promise<Page> {
  const timeline = await extensionPage('timeline.html#tab=documents');
  await timeline.setViewportSize({ width: 1280, height: 900 });
  for (const [at, address] of addresses.entries()) {
    await openDocument(address);
    await timeline.bringToFront(); // A page behind another one draws nothing, and each click would wait for that.
    await until(() => timeline.locator('.document').count(), (count) => count === at + 1);
  }
  return timeline;
}

inChromium('the timeline with the real background', () => {
  it('shows a document that is read elsewhere while it is open, and forgets it when it is removed', async () => {
    await withChromium(SITES, async (scene) => {
      const timeline = await readOnTimeline(scene, [FIRST, SECOND]);
      await timeline.getByRole('button', { name: /^Verwijder / }).first().click();
      await timeline.getByRole('button', { name: 'Verwijder document' }).click();
      expect(await until(() => timeline.locator('.document').count(), (count) => count === 1)).toBe(1);
      expect(await timeline.locator('.page-message').first().textContent()).toContain('is verwijderd');
    });
  });

  it('keeps every choice in its address, and goes back through them', async () => {
    await withChromium(SITES, async (scene) => {
      const timeline = await readOnTimeline(scene, [FIRST, SECOND]);
      await timeline.getByRole('tab', { name: /^Cijfers/ }).click();
      await timeline.getByRole('button', { name: 'met verschil' }).click();
      expect(await timeline.locator('.table-figures tbody').count()).toBe(1);
      const address = timeline.url();
      expect(address).toContain('#tab=figures&figures=differing');
      await timeline.getByRole('tab', { name: /^Moties/ }).click();
      await timeline.goBack();
      expect(timeline.url()).toBe(address);
      expect(await timeline.getByRole('button', { name: 'met verschil' }).getAttribute('aria-pressed')).toBe('true');
      await timeline.reload();
      await timeline.waitForSelector('.table-figures');
      expect(await timeline.locator('.table-figures tbody').count()).toBe(1);
    });
  });

  it('leads from a claim to its sentence in the document', async () => {
    await withChromium(SITES, async (scene) => {
      const timeline = await readOnTimeline(scene, [FIRST, SECOND]);
      await timeline.getByRole('tab', { name: /^Moties/ }).click();
      const address = await timeline.getByRole('link', { name: 'als afgehandeld' }).first().getAttribute('href') ?? '';
      expect(address.startsWith(`${FIRST}#:~:text=`)).toBe(true);
      const document = await scene.openDocument(address);
      const scrolled = document.locator('p', { hasText: 'als afgehandeld te beschouwen' });
      expect(await scrolled.count()).toBe(1);
      expect(document.url().split('#')[0]).toBe(FIRST);
    });
  });

  it('joins two motions as the reader says, also after loading again, and takes it back', async () => {
    await withChromium(SITES, async (scene) => {
      const timeline = await readOnTimeline(scene, [FIRST, SECOND]);
      await timeline.getByRole('tab', { name: /^Moties/ }).click();
      const rows = timeline.locator('.table-motions tbody tr');
      const before = await rows.count();
      await timeline.getByText('Voeg zelf twee moties samen').click();
      await timeline.getByLabel('Eerste motie').selectOption({ label: 'Geld volgt kind' });
      await timeline.getByLabel('Tweede motie').selectOption({ label: 'Geld volgt kind en gezin' });
      await timeline.getByRole('button', { name: 'Dezelfde motie' }).last().click();
      expect(await until(() => rows.count(), (count) => count === before - 1)).toBe(before - 1);
      await timeline.reload();
      expect(await until(() => rows.count(), (count) => count === before - 1)).toBe(before - 1);
      await timeline.getByRole('button', { name: 'Maak ongedaan' }).click();
      expect(await until(() => rows.count(), (count) => count === before)).toBe(before);
    });
  });

  it('finds an amount in another notation, and says by what', async () => {
    await withChromium(SITES, async (scene) => {
      const timeline = await readOnTimeline(scene, [FIRST, SECOND]);
      await timeline.getByRole('searchbox').first().fill('45.000.000 euro');
      await timeline.getByRole('button', { name: 'Zoek', exact: true }).click();
      await timeline.waitForSelector('.hits > li');
      expect(await timeline.locator('.hits > li').count()).toBe(2);
      expect(await timeline.locator('.hits .quiet').first().textContent()).toContain('bedrag');
    });
  });

  it('is walked by keys alone: nearer, along, and row by row', async () => {
    await withChromium(SITES, async (scene) => {
      const timeline = await readOnTimeline(scene, [FIRST]);
      await timeline.getByRole('tab', { name: /^Documenten/ }).press('Home');
      await timeline.waitForSelector('.time-item');
      await timeline.locator('.picture-frame').focus();
      await timeline.keyboard.press('+');
      expect(await until(() => Promise.resolve(timeline.url()), (url) => url.includes('from='))).toContain('to=');
      await timeline.keyboard.press('0');
      await until(() => Promise.resolve(timeline.url()), (url) => !url.includes('from='));
      await timeline.locator('.time-item').first().focus();
      await timeline.keyboard.press('ArrowDown');
      await timeline.keyboard.press('Enter');
      await timeline.waitForSelector('.time-row[aria-current]');
      expect(await timeline.locator('.time-row[aria-current] .time-number').textContent()).toBe('2');
      expect(await timeline.locator('.item-chosen .item-number').textContent()).toBe('2');
    });
  });

  it.each([
    ['Cijfers als tabel', 'csv', /45000000/], ['Moties als tabel', 'csv', /Rust in de tarieven/], ['Gebeurtenissen als tabel', 'csv', /2022-06-15/], ['Geplande data', 'ics', /BEGIN:VCALENDAR/],
    ['Bronnen (RIS)', 'ris', /^TY {2}- /m], ['Bronnen (CSL-JSON)', 'json', /"title"/], ['Notities en markeringen', 'jsonld', /TextQuoteSelector/], ['Briefing', 'md', /^# Alle documenten/m],
  ])('gives along: %s', async (name, ending, holds) => {
    await withChromium(SITES, async (scene) => {
      const timeline = await readOnTimeline(scene, [FIRST]);
      await timeline.getByText('Neem mee').click();
      const download = timeline.waitForEvent('download');
      await timeline.locator('.menu-item', { hasText: name }).first().click();
      const file = await download;
      expect(file.suggestedFilename()).toMatch(new RegExp(`\\.${ending}$`));
      expect(await readFile(await file.path(), 'utf8')).toMatch(holds);
    });
  });

  it('puts all that was kept back from one file, tells of a file that was cut off, and refuses others', async () => {
    await withChromium(SITES, async (scene) => {
      const timeline = await readOnTimeline(scene, [FIRST, SECOND]);
      const options = await scene.extensionPage('options.html#backup');
      const download = options.waitForEvent('download');
      await options.getByRole('button', { name: 'Maak back-up' }).click();
      const text = await readFile(await (await download).path(), 'utf8');
      const restore = async (name: string, file: string): Promise<string> => {
        await options.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/x-ndjson', buffer: Buffer.from(file) });
        return (await until(() => options.locator('#backup').textContent(), (told) => /toegevoegd|niets veranderd/.test(told ?? ''))) ?? '';
      };
      expect(await restore('nieuwer.jsonl', text.replace('"version":1', '"version":99'))).toContain('nieuwere versie');
      await options.getByRole('button', { name: 'Wis alles…' }).click();
      await options.getByLabel('Typ “wissen” om alles te wissen').fill('wissen');
      await options.keyboard.press('Enter');
      await until(() => timeline.textContent('main'), (told) => told?.includes('Uw tijdlijn is nog leeg') === true);
      await options.reload();
      const cutOff = await restore('afgebroken.jsonl', text.slice(0, text.indexOf('\n', text.indexOf('\n') + 1) + 40));
      expect(cutOff).toContain('1 regel toegevoegd');
      expect(cutOff).toContain('houdt te vroeg op');
      await options.reload();
      expect(await restore('heel.jsonl', text)).not.toContain('houdt te vroeg op');
      expect(await until(() => timeline.locator('.document').count(), (count) => count === 2)).toBe(2);
      await options.reload();
      expect(await restore('foto.json', '{"__proto__":{"app":"kamerspoor"}}')).toContain('geen back-up');
    });
  });
});
