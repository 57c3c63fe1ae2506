import { findOrInstallBrowser } from './browser/install-browser';
import { buildExtension } from './build/extension-build';
import { runStep } from './setup/run-step.mjs';
import { NOTHING, one, sum, summary, type Count } from './testing/count';
import { runVitest } from './testing/vitest-step';

/** On a build machine a browser that cannot be had is a failure; elsewhere its tests are skipped by name. */
const BOTH_BROWSERS = process.env.CI === 'true';

const program = (title: string, script: string, ...args: readonly string[]): Promise<boolean> => runStep(title, process.execPath, [script, ...args]);

async function browser(family: 'chromium' | 'firefox'): Promise<Count> {
  if ((await findOrInstallBrowser(family)) !== null) return NOTHING;
  console.log(`  ${family} is not on this machine: its tests are skipped`);
  return BOTH_BROWSERS ? one(false) : NOTHING;
}

async function types(): Promise<Count> {
  const prepared = await program('wxt prepare', 'node_modules/wxt/bin/wxt.mjs', 'prepare');
  return one(prepared && (await program('types', 'node_modules/typescript/bin/tsc', '--noEmit')));
}

async function build(family: 'chromium' | 'firefox'): Promise<Count> {
  try {
    await buildExtension(family);
    console.log(`✓ build for ${family}`);
    return one(true);
  } catch (error) {
    console.error(error);
    return one(false);
  }
}

process.env.GATE = 'yes';

const counts: Count[] = [
  await browser('chromium'),
  await browser('firefox'),
  await types(),
  one(await program('lint', 'node_modules/eslint/bin/eslint.js', '.')),
  await runVitest('vitest.config.ts'),
  await build('chromium'),
  await build('firefox'),
  await runVitest('vitest.gates.config.ts'),
  await runVitest('vitest.browser.config.ts'),
];

const total = sum(counts);
process.exitCode = total.failed === 0 ? 0 : 1;
console.log(summary(total));
