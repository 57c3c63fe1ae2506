import { describe, expect, it } from 'vitest';
import { one, sum, summary } from '../../scripts/testing/count';
import { countReport, passedAtSecondTry, type VitestReport } from '../../scripts/testing/vitest-step';

const test = (status: string, ...failureMessages: string[]) => ({ fullName: 'a test', status, failureMessages });

const report = (counts: Partial<VitestReport>): VitestReport => ({ numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [], ...counts });

describe('the last line', () => {
  it.each([
    [{ passed: 3, failed: 0, skipped: 0 }, '3 passed, 0 failed', 'nothing skipped is not mentioned'],
    [{ passed: 3, failed: 1, skipped: 2 }, '3 passed, 1 failed, 2 skipped', 'skipped ones are told'],
    [sum([one(true), one(false), { passed: 10, failed: 0, skipped: 4 }]), '11 passed, 1 failed, 4 skipped', 'steps add up'],
    [sum([]), '0 passed, 0 failed', 'no step, no test'],
  ])('of %j is %j', (count, line) => {
    expect(summary(count)).toBe(line);
  });
});

describe('a report of vitest', () => {
  it.each<[string, VitestReport, boolean, object]>([
    ['counts passed, skipped and to do', report({ numPassedTests: 5, numPendingTests: 1, numTodoTests: 1 }), true, { passed: 5, failed: 0, skipped: 2 }],
    ['counts failed tests once', report({ numPassedTests: 1, numFailedTests: 1, testResults: [{ status: 'failed', assertionResults: [test('failed', 'no')] }] }), false, { passed: 1, failed: 1, skipped: 0 }],
    ['counts a file that cannot be loaded', report({ numPassedTests: 1, testResults: [{ status: 'failed', assertionResults: [] }] }), false, { passed: 1, failed: 1, skipped: 0 }],
    ['does not trust a good report of a run that ended badly', report({ numPassedTests: 1 }), false, { passed: 1, failed: 1, skipped: 0 }],
  ])('%s', (_name, given, endedWell, expected) => {
    expect(countReport(given, endedWell)).toEqual(expected);
  });
});

describe('a test tried again', () => {
  it.each<[string, ReturnType<typeof test>, readonly string[]]>([
    ['is named when it passed at last', test('passed', 'the page was not there'), ['a test']],
    ['is not when it failed twice', test('failed', 'no', 'no again'), []],
    ['is not when it passed at once', test('passed'), []],
  ])('%s', (_name, result, names) => {
    expect(passedAtSecondTry(report({ testResults: [{ status: 'passed', assertionResults: [result] }] }))).toEqual(names);
  });
});
