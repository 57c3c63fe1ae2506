import type { BrowserFamily } from './browser/find-browser';
import { findOrInstallBrowser } from './browser/install-browser';
import { buildExtension } from './build/extension-build';
import { runStep } from './setup/run-step.mjs';
import { NOTHING, one, sum, summary, type Count } from './testing/count';
import { runVitest } from './testing/vitest-step';

/** On a build machine a browser that cannot be had is a failure; elsewhere its tests are skipped by name. */
const BOTH_BROWSERS = process.env.CI === 'true';

type Step = () => Promise<Count>;

const program = (title: string, script: string, ...args: readonly string[]): Promise<boolean> => runStep(title, process.execPath, [script, ...args]);

async function browser(family: BrowserFamily): Promise<Count> {
  if ((await findOrInstallBrowser(family)) !== null) return NOTHING;
  console.log(`  ${family} is not on this machine: its tests are skipped`);
  return BOTH_BROWSERS ? one(false) : NOTHING;
}

async function build(family: BrowserFamily): Promise<Count> {
  try {
    await buildExtension(family);
    console.log(`✓ build for ${family}`);
    return one(true);
  } catch (error) {
    console.error(error);
    return one(false);
  }
}

/** Runs steps one after the other. */
async function lane(steps: readonly Step[]): Promise<Count> {
  const counts: Count[] = [];
  for (const step of steps) counts.push(await step());
  return sum(counts);
}

const prepared = await lane([
  () => browser('chromium'),
  () => browser('firefox'),
  async () => one(await program('wxt prepare', 'node_modules/wxt/bin/wxt.mjs', 'prepare')),
  () => build('chromium'),
  () => build('firefox'),
]);
// Browsers mostly wait, so the rest runs beside them.
const tested = await Promise.all([
  lane([() => runVitest('tests in real browsers', 'vitest.browser.config.ts')]),
  lane([
    async () => one(await program('types', 'node_modules/typescript/bin/tsc', '--noEmit')),
    async () => one(await program('lint', 'node_modules/eslint/bin/eslint.js', '.')),
    () => runVitest('unit tests', 'vitest.config.ts'),
    () => runVitest('gates', 'vitest.gates.config.ts'),
  ]),
]);

const total = sum([prepared, ...tested]);
process.exitCode = total.failed === 0 ? 0 : 1;
console.log(summary(total));
