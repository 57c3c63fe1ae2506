import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { BrowserFamily } from './browser/find-browser';
import { findOrInstallBrowser } from './browser/install-browser';
import { upToDateBuild } from './build/extension-build';
import { startDemoBrowser } from './demo/demo-browser';
import { DEMO_ADDRESS, demoSites, liveSites } from './demo/demo-sites';
import { withoutBrowser } from './demo/no-browser';
import { tour } from './demo/tour';

const USAGE = 'npm start [-- [--firefox] [--live]]\n  --firefox  in Firefox in plaats van Chrome of Chromium\n  --live     met de echte sites in plaats van de voorbeelden';
/** The extension opens its welcome page when it is installed; ours goes before it. */
const WELCOME_COMES_MS = 1_500;
/** What shells give for a program that Ctrl-C ended. */
const STOPPED = 130;
const PICTURES = resolve(import.meta.dirname, '../.output/voorbeeld');

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => { stop.abort(); });
const stopped = new Promise<'stopped'>((resolve) => { stop.signal.addEventListener('abort', () => { resolve('stopped'); }); });

process.exitCode = await start();

async function start(): Promise<number> {
  const options = readOptions();
  if (options === null) {
    console.error(USAGE);
    return 2;
  }
  const { firefox, live } = options;
  const family: BrowserFamily = firefox ? 'firefox' : 'chromium';
  console.log('… de uitbreiding bouwen');
  const extension = await builtExtension(family);
  if (extension === null) return stop.signal.aborted ? STOPPED : 1;
  const executable = await findOrInstallBrowser(family);
  if (executable === null) {
    console.error(withoutBrowser(family, extension));
    return 2;
  }
  const headless = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
  console.log(`… ${executable} starten`);
  await using browser = await startDemoBrowser({ family, executable, extension, headless, live, sites: live ? liveSites() : demoSites() });
  if (!headless) {
    const index = await browser.open(DEMO_ADDRESS);
    await delay(WELCOME_COMES_MS);
    await index.show();
    console.log('✓ de browser staat open. Sluit het venster of druk op Ctrl-C om te stoppen.');
    await Promise.race([browser.closed, stopped]);
    return 0;
  }
  if (live) {
    console.error('Er is geen beeldscherm, en --live heeft er een nodig.');
    return 2;
  }
  console.log('✓ er is geen beeldscherm: elk voorbeeld wordt zonder venster geopend\n');
  const touring = tour(browser, join(PICTURES, family));
  touring.catch(() => null); // after Ctrl-C the browser is taken away under it
  const outcome = await Promise.race([touring, stopped]);
  if (outcome === 'stopped') return STOPPED;
  return outcome ? 0 : 1;
}

/** Folder of the build, or `null` after saying why there is none. */
async function builtExtension(family: BrowserFamily): Promise<string | null> {
  try {
    const { folder, built } = await upToDateBuild(family);
    console.log(built ? '✓ gebouwd' : '✓ de bouw is nog bij de tijd');
    return folder;
  } catch (error) {
    if (!stop.signal.aborted) console.error(`Het bouwen is mislukt.\n${error instanceof Error ? error.message : String(error)}`);
    return null;
  }
}

function readOptions(): { firefox: boolean; live: boolean } | null {
  try {
    const { values } = parseArgs({ options: { firefox: { type: 'boolean', default: false }, live: { type: 'boolean', default: false } } });
    return values;
  } catch {
    return null;
  }
}
