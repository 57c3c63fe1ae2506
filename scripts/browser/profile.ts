import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Profile extends AsyncDisposable {
  readonly folder: string;
}

/** A new, empty browser profile that is removed with all that the browser wrote into it. */
export async function throwAwayProfile(): Promise<Profile> {
  const folder = await mkdtemp(join(tmpdir(), 'kamerspoor-profiel-'));
  return {
    folder,
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }),
  };
}
