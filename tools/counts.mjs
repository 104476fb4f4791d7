import { existsSync, readFileSync } from 'node:fs';

import { run } from './set-up.mjs';

/** Runs a suite that writes a report. One that ends badly counts a failure, whatever its report says. */
export function countSuite(args, file, read, options = {}) {
  const ok = run('npx', args, options);
  const count = existsSync(file)
    ? read(JSON.parse(readFileSync(file, 'utf8')))
    : { passed: 0, failed: 0 };
  return { passed: count.passed, failed: ok ? count.failed : Math.max(1, count.failed) };
}

export function jestCounts({ numPassedTests, numFailedTests, numRuntimeErrorTestSuites }) {
  return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
}

/** Playwright calls a test flaky that failed first; here that is a failure. */
export function browserCounts({ stats, errors }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}

export const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
