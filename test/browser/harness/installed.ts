import { describe, inject } from 'vitest';
import { findBrowser, type BrowserFamily } from '../../../scripts/browser/find-browser';

/** A `describe` whose tests are skipped, by name, where the browser is not on the machine. */
export const inChromium = describe.skipIf(findBrowser('chromium') === null);
export const inFirefox = describe.skipIf(findBrowser('firefox') === null);

/** The browser and the build that a test runs. */
export function installed(family: BrowserFamily): { executable: string; extension: string } {
  const executable = findBrowser(family);
  const extension = inject('extensions')[family];
  if (executable === null || extension === undefined) throw new Error(`${family} is not on this machine; put the test in ${family === 'chromium' ? 'inChromium' : 'inFirefox'}(…)`);
  return { executable, extension };
}
