import type { BrowserFamily } from '../browser/find-browser';

/** What a newcomer can do where no browser was found: a sentence a system, and how to load the folder by hand. */
export function withoutBrowser(family: BrowserFamily, extension: string, platform: NodeJS.Platform = process.platform): string {
  const wanted = family === 'chromium' ? 'Chrome, Chromium of Edge' : 'Firefox';
  const variable = family === 'chromium' ? 'CHROME_PATH' : 'FIREFOX_PATH';
  return [
    `Er is geen ${wanted} gevonden op deze computer. Kies een van deze wegen:`,
    `  1. Installeer een browser: ${INSTALL[family][platform] ?? INSTALL[family].linux ?? ''}. Start daarna opnieuw.`,
    `  2. Staat de browser ergens anders? Geef het pad: ${variable}=/pad/naar/browser npm start${family === 'firefox' ? ' -- --firefox' : ''}`,
    `  3. Laad de uitbreiding zelf: ${BY_HAND[family]} Kies daar ${extension}`,
  ].join('\n');
}

const INSTALL: Readonly<Record<BrowserFamily, Readonly<Partial<Record<NodeJS.Platform, string>>>>> = {
  chromium: { linux: 'sudo apt-get install chromium', darwin: 'haal Chrome op bij https://www.google.com/chrome', win32: 'haal Chrome op bij https://www.google.com/chrome (Edge staat meestal al klaar)' },
  firefox: { linux: 'sudo apt-get install firefox-esr', darwin: 'haal Firefox op bij https://www.mozilla.org/nl/firefox', win32: 'haal Firefox op bij https://www.mozilla.org/nl/firefox' },
};
const BY_HAND: Readonly<Record<BrowserFamily, string>> = {
  chromium: 'open chrome://extensions, zet Ontwikkelaarsmodus aan en klik op Uitgepakte extensie laden.',
  firefox: 'open about:debugging#/runtime/this-firefox en klik op Tijdelijke add-on laden.',
};
