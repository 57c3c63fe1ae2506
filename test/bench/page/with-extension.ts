import { launchChromium, type ChromiumWithExtension } from '../../../scripts/browser/chromium';
import { findBrowser } from '../../../scripts/browser/find-browser';
import { throwAwayProfile } from '../../../scripts/browser/profile';
import { serveSites, type Sites } from '../../../scripts/browser/site-server';
import { upToDateBuild } from '../../../scripts/build/extension-build';

/** Chromium with our build and these sites; `null` where Chromium is not on this machine. */
export async function withExtension<T>(sites: Sites, measure: (chromium: ChromiumWithExtension) => Promise<T>): Promise<T | null> {
  const executable = findBrowser('chromium');
  if (executable === null) return null;
  const { folder } = await upToDateBuild('chromium');
  await using server = await serveSites(sites);
  await using profile = await throwAwayProfile();
  await using chromium = await launchChromium({ executable, extension: folder, profile: profile.folder, headless: true, server, hosts: '*' });
  return await measure(chromium);
}
