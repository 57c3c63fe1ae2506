import { accessSync, constants } from 'node:fs';
import { join } from 'node:path';

export type BrowserFamily = 'chromium' | 'firefox';

const LINUX: Record<BrowserFamily, readonly string[]> = {
  chromium: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome-stable', '/usr/bin/google-chrome', '/usr/bin/microsoft-edge-stable', '/snap/bin/chromium'],
  firefox: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox'],
};
const MACOS: Record<BrowserFamily, readonly string[]> = {
  chromium: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox', '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox'],
};
const WINDOWS: Record<BrowserFamily, readonly string[]> = {
  chromium: ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'],
  firefox: ['Mozilla Firefox/firefox.exe'],
};
const WINDOWS_FOLDERS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];
const CHOSEN_BY_HAND: Record<BrowserFamily, string> = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' };

/** The places where a browser of this family stands by default on a system, in order of preference. */
export function standardPlaces(family: BrowserFamily, platform: NodeJS.Platform, env: NodeJS.ProcessEnv): readonly string[] {
  if (platform === 'win32') {
    return WINDOWS_FOLDERS.flatMap((folder) => (env[folder] === undefined ? [] : WINDOWS[family].map((path) => join(env[folder] ?? '', path))));
  }
  if (platform !== 'darwin') return LINUX[family];
  return [...MACOS[family], ...(env.HOME === undefined ? [] : MACOS[family].map((path) => join(env.HOME ?? '', path)))];
}

/** The path that CHROME_PATH or FIREFOX_PATH names, or `null`. */
export function chosenByHand(family: BrowserFamily, env: NodeJS.ProcessEnv = process.env): string | null {
  const path = env[CHOSEN_BY_HAND[family]];
  return path === undefined || path === '' ? null : path;
}

/**
 * Path of a browser on this machine: the one named by CHROME_PATH or FIREFOX_PATH, else the first standard place
 * that holds one, else `null`. A path named by hand that cannot be run gives `null`, never another browser.
 */
export function findBrowser(family: BrowserFamily, platform: NodeJS.Platform = process.platform, env: NodeJS.ProcessEnv = process.env): string | null {
  const byHand = chosenByHand(family, env);
  const places = byHand === null ? standardPlaces(family, platform, env) : [byHand];
  return places.find(isProgram) ?? null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
