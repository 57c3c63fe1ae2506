import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Profile extends AsyncDisposable {
  readonly folder: string;
}

/** Chrome's own settings for a new profile: no bar that offers to translate Dutch. */
const CHROME_PREFERENCES = JSON.stringify({ translate: { enabled: false } });

/** A new browser profile that is removed with all that the browser wrote into it. */
export async function throwAwayProfile(): Promise<Profile> {
  const folder = await mkdtemp(join(tmpdir(), 'kamerspoor-profiel-'));
  await mkdir(join(folder, 'Default'));
  await writeFile(join(folder, 'Default', 'Preferences'), CHROME_PREFERENCES);
  return {
    folder,
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }),
  };
}
