import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BrowserFamily } from '../browser/find-browser';

const ROOT = resolve(import.meta.dirname, '../..');
const TARGET: Record<BrowserFamily, 'chrome' | 'firefox'> = { chromium: 'chrome', firefox: 'firefox' };
const SOURCES = ['entrypoints', 'components', 'lib', 'public', 'wxt.config.ts', 'package-lock.json'];

/**
 * Makes the production build for a browser under a folder and gives the folder that holds its manifest.
 * Runs in a process of its own, so that the caller's NODE_ENV does not reach the bundle.
 */
export async function buildExtension(family: BrowserFamily, outFolder = join(ROOT, '.output')): Promise<string> {
  const env = { ...process.env, NODE_ENV: 'production' };
  const script = join(ROOT, 'scripts/build/build-into.ts');
  const builder = spawn(process.execPath, ['--import', 'tsx', script, TARGET[family], outFolder], { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [builder.stdout, builder.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const [code] = (await once(builder, 'close')) as [number | null];
  if (code !== 0) throw new Error(`the build for ${family} failed\n${said}`);
  return builtFolder(family, outFolder);
}

/** The build in `.output`, made again only when a source is newer than it. */
export async function upToDateBuild(family: BrowserFamily): Promise<{ folder: string; built: boolean }> {
  const folder = builtFolder(family, join(ROOT, '.output'));
  const manifest = join(folder, 'manifest.json');
  const stale = !existsSync(manifest) || newestChange(SOURCES.map((path) => join(ROOT, path))) > statSync(manifest).mtimeMs;
  if (stale) await buildExtension(family);
  return { folder, built: stale };
}

const builtFolder = (family: BrowserFamily, outFolder: string): string => join(outFolder, `${TARGET[family]}-mv3`);

/** Moment of the last change under these paths, in milliseconds since 1970; 0 where nothing exists. */
function newestChange(paths: readonly string[]): number {
  return Math.max(0, ...paths.filter(existsSync).map((path) => {
    const { mtimeMs } = statSync(path);
    if (!statSync(path).isDirectory()) return mtimeMs;
    return Math.max(mtimeMs, newestChange(readdirSync(path).map((name) => join(path, name))));
  }));
}
