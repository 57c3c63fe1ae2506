import { spawn } from 'node:child_process';
import { ROOT } from './places.mjs';

const STILL_BUSY_MS = 10_000;

/**
 * Runs a program quietly, says every ten seconds that it is still busy, and shows what it printed only when it fails.
 * @param {string} title
 * @param {string} program
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<boolean>} whether it ended well
 */
export function runStep(title, program, args, env = process.env) {
  return new Promise((resolve) => {
    const begin = Date.now();
    const seconds = () => `${((Date.now() - begin) / 1000).toFixed(0)} s`;
    console.log(`… ${title}`);
    const child = spawn(program, args, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const busy = setInterval(() => { console.log(`  ${title}: ${seconds()}`); }, STILL_BUSY_MS);
    let said = '';
    const listen = (/** @type {Buffer} */ chunk) => { said += chunk.toString(); };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    const end = (/** @type {boolean} */ ok) => {
      clearInterval(busy);
      console.log(ok ? `✓ ${title} (${seconds()})` : `✗ ${title}\n${said}`);
      resolve(ok);
    };
    child.on('error', (error) => {
      said += String(error);
      end(false);
    });
    child.on('close', (code) => { end(code === 0); });
  });
}
