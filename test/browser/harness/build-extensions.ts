import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { findBrowser, type BrowserFamily } from '../../../scripts/browser/find-browser';
import { buildExtension } from '../../../scripts/build/extension-build';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the production build for each browser that is on this machine. */
    extensions: Partial<Record<BrowserFamily, string>>;
  }
}

/** Builds once for the whole run, in a folder of this run, so that runs beside each other do not meet. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'kamerspoor-builds-'));
  const extensions: Partial<Record<BrowserFamily, string>> = {};
  for (const family of ['chromium', 'firefox'] as const) {
    if (findBrowser(family) !== null) extensions[family] = await buildExtension(family, folder);
  }
  project.provide('extensions', extensions);
  return () => rm(folder, { recursive: true, force: true });
}
