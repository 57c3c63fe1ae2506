import { expect, it } from 'vitest';
import { throwAwayProfile } from '../../scripts/browser/profile';
import { inChromium } from './harness/installed';
import { until } from './harness/until';
import { withChromium } from './harness/with-chromium';

/** A letter of our own making, as the site of official publications serves one. */
const LETTER = `<!doctype html><html lang="nl"><head><title>Jeugdzorg | Kamerstuk 31839, nr. 871 | Overheid.nl</title>
<meta name="DC.title" content="Brief regering; Planning van het tariefonderzoek"><meta name="OVERHEIDop.dossiernummer" content="31839"></head><body>
<div id="broodtekst"><h1>31 839 Jeugdzorg</h1><p>Nr. 871</p><p>Den Haag, 1 juli 2022</p>
<p>De motie over de wachttijden is aangenomen. Voor het onderzoek is € 12 miljoen beschikbaar.</p>
<p>Ik zal de Kamer uiterlijk op 1 oktober 2022 informeren over de uitkomsten. Zie ook Kamerstuk 31 839, nr. 850.</p></div></body></html>`;
const SITES = {
  'zoek.officielebekendmakingen.nl': { '/kst-31839-871.html': LETTER },
  'vng.nl': { '/nieuws': '<!doctype html><html lang="nl"><title>Nieuws</title><p>Geen stuk.</p></html>' },
};

inChromium('our pages with the real background', () => {
  it('the welcome opens at installation', async () => {
    await withChromium({}, async ({ context }) => {
      const urls = () => Promise.resolve(context.pages().map((page) => new URL(page.url()).pathname));
      expect(await until(urls, (open) => open.includes('/welcome.html'))).toContain('/welcome.html');
    }, { justInstalled: true });
  });

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
      expect(await until(() => options.getByRole('status').first().textContent(), (text) => text === 'Alles is gewist')).toBe('Alles is gewist');
    });
  });

  it('the panel of a site that is not allowed says so, and leads back to reading in words', async () => {
    await withChromium({ 'raad.example': { '/': '<!doctype html><title>Raad</title><p>Agenda</p>' } }, async ({ openDocument, panelPage }) => {
      const panel = await panelPage(await openDocument('https://raad.example/'));
      await until(() => panel.textContent('main'), (text) => text?.includes('Kamerspoor leest deze site niet') === true);
      expect(await panel.textContent('main')).toContain('Klik op Kamerspoor in de werkbalk');
    });
  });

  it('the panel lists the marks of the page and leads to them; the timeline and the popup know the document', async () => {
    await withChromium(SITES, async ({ openDocument, panelPage, extensionPage, askContent, tabId }) => {
      const document = await openDocument('https://zoek.officielebekendmakingen.nl/kst-31839-871.html');
      const panel = await panelPage(document);
      await panel.waitForSelector('.mark-row');
      const page = await askContent(document, { kind: 'currentPage' });
      const marks = page.ok && page.value.state === 'read' ? page.value.reading.marks : [];
      expect(await panel.locator('.mark-row .mark').allTextContents()).toEqual(marks.map(({ quote }) => quote));
      await panel.getByRole('button', { name: /^€ 12 miljoen/ }).click();
      await until(() => panel.locator('[aria-current=true] .mark').allTextContents(), (texts) => texts.includes('€ 12 miljoen'));
      expect(await panel.locator('.panel-message').first().textContent()).toBe('De pagina staat bij: € 12 miljoen');
      const popup = await extensionPage(`popup.html?tab=${await tabId(document)}`);
      await popup.waitForSelector('.counts');
      expect(await popup.locator('.counts tr', { hasText: 'Bedrag' }).locator('td').textContent()).toBe(String(marks.filter(({ kind }) => kind === 'amount').length));
      await panel.getByText(/^opgeslagen \d/).waitFor();
      const timeline = await extensionPage('timeline.html#tab=documents');
      await timeline.waitForSelector('.document');
      expect(await timeline.locator('.document h3 a').getAttribute('href')).toBe('https://zoek.officielebekendmakingen.nl/kst-31839-871.html');
      await timeline.getByRole('button', { name: /^Verwijder / }).click();
      await timeline.getByRole('button', { name: 'Verwijder document' }).click();
      await until(() => timeline.textContent('main'), (text) => text?.includes('Uw tijdlijn is nog leeg') === true);
      expect(await timeline.getByRole('status').first().textContent()).toContain('is verwijderd');
    });
  });

  it('the timeline still knows a document after the browser was closed', async () => {
    await using profile = await throwAwayProfile();
    await withChromium(SITES, async ({ openDocument, panelPage }) => {
      const panel = await panelPage(await openDocument('https://zoek.officielebekendmakingen.nl/kst-31839-871.html'));
      await panel.getByText(/^opgeslagen \d/).waitFor();
    }, { profile: profile.folder });
    await withChromium({}, async ({ extensionPage }) => {
      const timeline = await extensionPage('timeline.html#tab=documents');
      expect(await timeline.locator('.document h3 a').getAttribute('href')).toBe('https://zoek.officielebekendmakingen.nl/kst-31839-871.html');
    }, { profile: profile.folder });
  });

  it('the panel switches a site off, and on again', async () => {
    await withChromium(SITES, async ({ openDocument, panelPage, worker }) => {
      const panel = await panelPage(await openDocument('https://vng.nl/nieuws'));
      const off = async (): Promise<unknown> => (await worker()).evaluate(async () => (await chrome.storage.local.get('settings')).settings);
      await panel.getByRole('switch', { name: 'Lezen op vng.nl' }).click();
      await until(() => panel.textContent('main'), (text) => text?.includes('Kamerspoor staat hier uit') === true);
      expect(await off()).toMatchObject({ sitesOff: ['vng.nl'] });
      await panel.getByRole('button', { name: 'Zet aan op deze site' }).click();
      await until(off, (settings) => JSON.stringify(settings).includes('"sitesOff":[]'));
    });
  });
});
