import { existsSync } from 'node:fs';

/**
 * npm as the program that started us, on the machine's own Node: `npm ci` replaces the pinned one.
 * @param {...string} args
 * @returns {[string, string[]]} program and arguments
 */
export function npm(...args) {
  const { npm_execpath: npmScript, npm_node_execpath: machineNode } = process.env;
  if (npmScript?.endsWith('.js') && existsSync(npmScript)) return [machineNode ?? process.execPath, [npmScript, ...args]];
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm', args];
}
