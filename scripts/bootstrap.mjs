// Runs on any Node from 18 on and without dependencies: sets up what is missing, then hands over to the
// script itself under the Node that the project pins.
import { spawn } from 'node:child_process';
import { setUp } from './setup/set-up.mjs';
import { NODE, ROOT } from './setup/places.mjs';

/** @type {Record<string, string>} */
const SCRIPTS = { start: 'scripts/start.ts', test: 'scripts/test.ts', bench: 'scripts/bench.ts' };
/** @type {readonly NodeJS.Signals[]} */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const [command = '', ...args] = process.argv.slice(2);

const script = SCRIPTS[command];

if (script === undefined) {
  console.error(`usage: node scripts/bootstrap.mjs ${Object.keys(SCRIPTS).join('|')}`);
  process.exitCode = 2;
} else if (!(await setUp())) {
  process.exitCode = 1;
} else {
  handOver(script);
}

/**
 * Runs the script and ends as it ends. A signal goes on to the script, which cleans up; we wait for that.
 * @param {string} script
 */
function handOver(script) {
  const child = spawn(NODE, ['--import', 'tsx', script, ...args], { cwd: ROOT, stdio: 'inherit' });
  for (const signal of SIGNALS) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    console.error(String(error));
    process.exitCode = 1;
  });
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 1);
  });
}
