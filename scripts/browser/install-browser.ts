import { existsSync } from 'node:fs';
import { runStep } from '../setup/run-step.mjs';
import { chosenByHand, findBrowser, type BrowserFamily } from './find-browser';

const DEBIAN_PACKAGE: Record<BrowserFamily, string> = { chromium: 'chromium', firefox: 'firefox-esr' };
const APT = '/usr/bin/apt-get';

/** Whether this machine lets us install a browser without asking anybody: Debian or Ubuntu, as root. */
export function mayInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync(APT);
}

/** Path of the browser, installed by apt where it is missing, none was named by hand and {@link mayInstall} allows; else `null`. */
export async function findOrInstallBrowser(family: BrowserFamily): Promise<string | null> {
  const found = findBrowser(family);
  if (found !== null || chosenByHand(family) !== null || !mayInstall()) return found;
  const name = DEBIAN_PACKAGE[family];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = ['-q', '-y', '-o', 'DPkg::Lock::Timeout=120'];
  await runStep('apt-get update', APT, [...options, 'update'], env);
  await runStep(`apt-get install ${name}`, APT, [...options, 'install', '--no-install-recommends', name], env);
  return findBrowser(family);
}
