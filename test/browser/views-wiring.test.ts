import { expect, it } from 'vitest';
import { inChromium } from './harness/installed';
import { until } from './harness/until';
import { withChromium } from './harness/with-chromium';

inChromium('our pages with the real background', () => {
  it('a choice in the settings holds in every open page, and after loading again', async () => {
    await withChromium({}, async ({ extensionPage }) => {
      const timeline = await extensionPage('timeline.html');
      const options = await extensionPage('options.html');
      await options.getByRole('switch', { name: 'Datum' }).click();
      await options.getByRole('radio', { name: 'English' }).check();
      await until(() => timeline.title(), (title) => title === 'Timeline – Kamerspoor');
      await options.reload();
      expect(await options.getByRole('switch', { name: 'Date', exact: true }).getAttribute('aria-checked')).toBe('false');
      expect(await options.evaluate(() => document.documentElement.lang)).toBe('en');
    });
  });

  it('an empty timeline says what to do, and erasing all puts the settings back', async () => {
    await withChromium({}, async ({ extensionPage }) => {
      const timeline = await extensionPage('timeline.html');
      expect(await timeline.getByRole('heading', { level: 2 }).textContent()).toBe('Uw tijdlijn is nog leeg');
      const options = await extensionPage('options.html');
      await options.getByRole('switch', { name: 'Datum' }).click();
      await options.getByRole('button', { name: 'Wis alles…' }).click();
      await options.getByLabel('Typ “wissen” om alles te wissen').fill('wissen');
      await options.keyboard.press('Enter');
      await until(() => options.getByRole('switch', { name: 'Datum' }).getAttribute('aria-checked'), (checked) => checked === 'true');
      expect(await options.getByRole('status').textContent()).toBe('Alles is gewist');
    });
  });

  it('the panel of a site that is not allowed says so, and leads back to reading in words', async () => {
    await withChromium({ 'raad.example': { '/': '<!doctype html><title>Raad</title><p>Agenda</p>' } }, async ({ openDocument, panelPage }) => {
      const panel = await panelPage(await openDocument('https://raad.example/'));
      await until(() => panel.textContent('main'), (text) => text?.includes('Kamerspoor leest deze site niet') === true);
      expect(await panel.textContent('main')).toContain('Klik op Kamerspoor in de werkbalk');
    });
  });
});
