import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { one, type Count } from './count';

/** What vitest's JSON reporter says of a run, as far as it is counted here. */
export interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly { readonly status: string }[] }[];
}

/** Runs vitest with a configuration of the project, shows its own output, and counts its tests. */
export async function runVitest(config: string, args: readonly string[] = []): Promise<Count> {
  const folder = await mkdtemp(join(tmpdir(), 'kamerspoor-report-'));
  const reportFile = join(folder, 'report.json');
  try {
    const env = process.stdout.isTTY ? process.env : { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined };
    const vitest = spawn(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', '--config', config, '--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`, ...args], { stdio: ['ignore', 'inherit', 'inherit'], env });
    const [code] = (await once(vitest, 'close')) as [number | null];
    const report = await readFile(reportFile, 'utf8').then((text) => JSON.parse(text) as VitestReport, () => null);
    return report === null ? one(false) : countReport(report, code === 0);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Counts a report; a file that could not be run, or an error outside any test, counts as a failed test. */
export function countReport(report: VitestReport, endedWell: boolean): Count {
  const brokenFiles = report.testResults.filter(({ status, assertionResults }) => status === 'failed' && !assertionResults.some((result) => result.status === 'failed')).length;
  const failed = report.numFailedTests + brokenFiles;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && !endedWell ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}
