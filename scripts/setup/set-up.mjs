import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isInstalled } from './installed.mjs';
import { npm } from './npm.mjs';
import { NODE, ROOT } from './places.mjs';
import { runStep } from './run-step.mjs';

/** Brings the work tree to where its scripts can run: packages of the lock, the pinned Node, the types of WXT. */
export async function setUp() {
  return (await installPackages()) && (await installNode()) && (await prepareTypes());
}

async function installPackages() {
  if (isInstalled()) return true;
  return runStep('npm ci', ...npm('ci', '--no-audit', '--no-fund'));
}

/** Where install scripts are off, npm leaves the pinned Node without its program and says nothing. */
async function installNode() {
  if (existsSync(NODE)) return true;
  return runStep('npm rebuild node', ...npm('rebuild', 'node', '--ignore-scripts=false'));
}

async function prepareTypes() {
  if (existsSync(join(ROOT, '.wxt/tsconfig.json'))) return true;
  return runStep('wxt prepare', NODE, [join(ROOT, 'node_modules/wxt/bin/wxt.mjs'), 'prepare']);
}
