import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './places.mjs';

/** @typedef {Record<string, { version?: string, optional?: boolean }>} Packages by their place under `node_modules` */

/**
 * Whether `node_modules` holds what the lock says: every package in its version, none besides. npm keeps its own
 * account of what it installed; packages for other systems are optional and may be absent.
 */
export function isInstalled(root = ROOT) {
  const account = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(account)) return false;
  const wanted = packagesOf(join(root, 'package-lock.json'));
  const present = packagesOf(account);
  return Object.keys(present).every((place) => place in wanted) && Object.entries(wanted).every(([place, { version, optional }]) => {
    if (place === '') return true;
    const found = present[place];
    return found ? found.version === version : optional === true;
  });
}

/** @param {string} file @returns {Packages} */
function packagesOf(file) {
  return /** @type {{ packages: Packages }} */ (JSON.parse(readFileSync(file, 'utf8'))).packages;
}
