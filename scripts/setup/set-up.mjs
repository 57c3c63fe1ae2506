import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isInstalled } from './installed.mjs';
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

/**
 * npm as the program that started us, on the machine's own Node: `npm ci` replaces the pinned one.
 * @param {...string} args
 * @returns {[string, string[]]} program and arguments
 */
function npm(...args) {
  const { npm_execpath: npmScript, npm_node_execpath: machineNode } = process.env;
  if (npmScript?.endsWith('.js') && existsSync(npmScript)) return [machineNode ?? process.execPath, [npmScript, ...args]];
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm', args];
}
