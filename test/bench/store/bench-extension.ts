import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession } from 'playwright-core';
import { launchChromium, type ChromiumWithExtension } from '../../../scripts/browser/chromium';
import { findBrowser } from '../../../scripts/browser/find-browser';
import { throwAwayProfile } from '../../../scripts/browser/profile';
import { upToDateBuild } from '../../../scripts/build/extension-build';
import { PEERS_FOLDER } from '../peers';

/** The built extension in Chromium, on an empty store, with {@link file://./page.ts} as `bench` in its background and in a page of it. */
export interface BenchExtension extends AsyncDisposable {
  /** The value of an expression in the page, awaited there. */
  readonly run: <T>(expression: string) => Promise<T>;
  /** The same in the background. */
  readonly runInBackground: <T>(expression: string) => Promise<T>;
  /** Memory that the background holds now, in MB: its script heap and the buffers beside it. */
  readonly workerMemory: () => Promise<number>;
}

interface Esbuild {
  buildSync(options: { entryPoints: string[]; bundle: true; minify: true; format: 'iife'; define: Record<string, string>; outfile: string }): void;
}

/** @param built folder of a build; by default that of the sources as they are. @returns `null` where the browser is not on this machine */
export async function openBenchExtension(built?: string): Promise<BenchExtension | null> {
  const executable = findBrowser('chromium');
  if (executable === null) return null;
  const folder = await mkdtemp(join(tmpdir(), 'kamerspoor-maat-'));
  await cp(built ?? (await upToDateBuild('chromium')).folder, folder, { recursive: true });
  const esbuild = createRequire(join(PEERS_FOLDER, 'package.json'))('esbuild') as Esbuild;
  esbuild.buildSync({ entryPoints: [join(import.meta.dirname, 'page.ts')], bundle: true, minify: true, format: 'iife', define: { 'import.meta.env': '{}' }, outfile: join(folder, 'maat.js') });
  await appendFile(join(folder, 'background.js'), `\n${await readFile(join(folder, 'maat.js'), 'utf8')}`);
  await writeFile(join(folder, 'maat.html'), '<!doctype html><meta charset="utf-8"><title>Maat</title><script src="minisearch.js"></script><script src="maat.js"></script>');
  await cp(join(PEERS_FOLDER, 'node_modules/minisearch/dist/umd/index.js'), join(folder, 'minisearch.js'));
  const profile = await throwAwayProfile();
  const chromium = await launchChromium({ executable, extension: folder, profile: profile.folder, headless: true, server: null, hosts: [] });
  const page = await chromium.context.newPage();
  page.setDefaultTimeout(0);
  await page.goto(`chrome-extension://${chromium.extensionId}/maat.html`);
  return {
    run: (expression) => page.evaluate(expression),
    runInBackground: async (expression) => (await chromium.worker()).evaluate(expression),
    workerMemory: () => workerMemory(chromium),
    [Symbol.asyncDispose]: async () => {
      await chromium[Symbol.asyncDispose]();
      await profile[Symbol.asyncDispose]();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

interface HeapUsage { readonly usedSize: number; readonly embedderHeapUsedSize?: number; readonly backingStorageSize?: number }

async function workerMemory({ context, worker, extensionId }: ChromiumWithExtension): Promise<number> {
  await worker();
  const browser = context.browser();
  if (browser === null) throw new Error('the browser is gone');
  const session = await browser.newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  const target = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(extensionId));
  if (target === undefined) throw new Error('the background is gone');
  const { sessionId } = await session.send('Target.attachToTarget', { targetId: target.targetId, flatten: false });
  const { usedSize, embedderHeapUsedSize = 0, backingStorageSize = 0 } = (await sendTo(session, sessionId, 'Runtime.getHeapUsage')) as HeapUsage;
  await session.detach();
  return (usedSize + embedderHeapUsedSize + backingStorageSize) / 1e6;
}

let lastMessage = 0;

/** Sends one command to a target that is attached to a session. */
function sendTo(session: CDPSession, sessionId: string, method: string): Promise<unknown> {
  const id = ++lastMessage;
  return new Promise((resolve) => {
    const listen = (event: { readonly message: string }): void => {
      const answer = JSON.parse(event.message) as { id?: number; result?: unknown };
      if (answer.id !== id) return;
      session.off('Target.receivedMessageFromTarget', listen);
      resolve(answer.result);
    };
    session.on('Target.receivedMessageFromTarget', listen);
    void session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
  });
}
