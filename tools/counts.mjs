import { existsSync, readFileSync } from 'node:fs';

import { run } from './set-up.mjs';

/** A program that finds one thing right or wrong. */
export const asOne = ({ ok }) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 });

/** A program of this project that counts for itself: its closing line is the count. */
export function asTold({ ok, output }) {
  const [, passed = '0', failed = '0'] = /(\d+) passed, (\d+) failed\s*$/.exec(output) ?? [];
  return { passed: Number(passed), failed: ok ? Number(failed) : Math.max(1, Number(failed)) };
}

/** A suite that writes a report. One that ends badly counts a failure, whatever its report says. */
export const asReported =
  (file, read) =>
  ({ ok }) => {
    const count = existsSync(file)
      ? read(JSON.parse(readFileSync(file, 'utf8')))
      : { passed: 0, failed: 0 };
    return { passed: count.passed, failed: ok ? count.failed : Math.max(1, count.failed) };
  };

/** Runs a suite that writes a report, and counts it. */
export const countSuite = (args, file, read, options = {}) =>
  asReported(file, read)({ ok: run('npx', args, options) });

export function jestCounts({ numPassedTests, numFailedTests, numRuntimeErrorTestSuites }) {
  return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
}

/** Playwright calls a test flaky that failed first; here that is a failure. */
export function browserCounts({ stats, errors }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}

export const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

/** Says the counts of all parts in one line, the last one, and ends the program by them. */
export function conclude(counts) {
  const passed = sum(counts.map((count) => count.passed));
  const failed = sum(counts.map((count) => count.failed));
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
