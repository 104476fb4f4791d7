import { existsSync, readFileSync } from 'node:fs';

import { runPackage } from './set-up.mjs';

/** Counts a program as one check. */
export const asOne = ({ ok }) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 });

/** Counts a program of this project by its last line. Without one that states the counts, it has failed. */
export function asTold({ ok, output }) {
  const [, passed = '0', failed = '1'] = /(\d+) passed, (\d+) failed\s*$/.exec(output) ?? [];
  return { passed: Number(passed), failed: ok ? Number(failed) : Math.max(1, Number(failed)) };
}

/** Fails a part that shrank below what is known of it, as one does that no longer runs what it should. */
export const atLeast = (least, count) => (ended) => {
  const { passed, failed } = count(ended);
  if (passed < least) console.log(`\nOnly ${passed} passed where ${least} must.`);
  return { passed, failed: passed < least ? Math.max(1, failed) : failed };
};

/** Counts a suite by its report; one that ended badly or wrote none has at least one failure. */
export const asReported =
  (file, read) =>
  ({ ok }) => {
    const count = existsSync(file)
      ? read(JSON.parse(readFileSync(file, 'utf8')))
      : { passed: 0, failed: 1 };
    return { passed: count.passed, failed: ok ? count.failed : Math.max(1, count.failed) };
  };

/** Runs a suite that writes a report, and counts it. */
export const countSuite = (args, file, read, options = {}) =>
  asReported(file, read)({ ok: runPackage(args, options) });

/** The counts in Jest's report. */
export function jestCounts({ numPassedTests, numFailedTests, numRuntimeErrorTestSuites }) {
  return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
}

/** Counts flaky tests, which passed only when repeated, as failures. */
export function browserCounts({ stats, errors }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}

/** The sum of numbers. */
export const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

/** Prints the total counts as the last line and sets the exit code. */
export function conclude(counts) {
  const passed = sum(counts.map((count) => count.passed));
  const failed = sum(counts.map((count) => count.failed));
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
