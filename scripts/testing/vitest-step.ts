import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runStep } from '../setup/run-step.mjs';
import { one, type Count } from './count';

/** What vitest's JSON reporter says of a run, as far as it is counted here. */
export interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly TestResult[] }[];
}

interface TestResult {
  readonly fullName: string;
  readonly status: string;
  /** Of every try: a test that passed and has these was tried again. */
  readonly failureMessages: readonly string[];
}

/** Runs vitest with a configuration of the project, shows its output when a test fails, and counts its tests. */
export async function runVitest(title: string, config: string): Promise<Count> {
  const folder = await mkdtemp(join(tmpdir(), 'kamerspoor-report-'));
  const reportFile = join(folder, 'report.json');
  try {
    const args = ['node_modules/vitest/vitest.mjs', 'run', '--config', config, '--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`];
    const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined };
    const endedWell = await runStep(title, process.execPath, args, env);
    const report = await readFile(reportFile, 'utf8').then((text) => JSON.parse(text) as VitestReport, () => null);
    if (report === null) return one(false);
    for (const name of passedAtSecondTry(report)) console.log(`  passed only at the second try: ${name}`);
    return countReport(report, endedWell);
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

/** The names of the tests that failed first and passed when tried again: to be looked into, though they count as passed. */
export function passedAtSecondTry({ testResults }: VitestReport): readonly string[] {
  return testResults.flatMap(({ assertionResults }) => assertionResults.filter(({ status, failureMessages }) => status === 'passed' && failureMessages.length > 0).map(({ fullName }) => fullName));
}
