import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';

import { ensureBrowser } from './browser.mjs';
import { buildLocalForge, buildPages } from './build.mjs';
import { ensureDependencies, root, run } from './set-up.mjs';

const results = `${root}test-results/`;
const report = (name) => `${results}${name}.json`;

ensureDependencies();
process.env.CHROMIUM_PATH = await ensureBrowser();
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
await buildPages();
await buildLocalForge();

const counts = [
  check('Lint', 'npx', ['eslint', '.', '--max-warnings', '0']),
  check('Format', 'npx', ['prettier', '--check', '--log-level', 'warn', '.']),
  check('Types', 'npx', ['tsc', '--noEmit']),
  told('Verify', ['tools/run.mjs', 'tools/verify/main.ts']),
  suite('Jest', ['jest', '--json', `--outputFile=${report('jest')}`], report('jest'), jestCounts),
  told('Mutations', ['tools/run.mjs', 'test/mutations/main.ts']),
  suite('Browser', ['playwright', 'test'], report('browser'), browserCounts),
];
const passed = sum(counts.map((count) => count.passed));
const failed = sum(counts.map((count) => count.failed));
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function check(title, program, args) {
  console.log(`\n${title}`);
  const ok = run(program, args);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}

/** A program of this project that counts for itself: its closing line is the count. */
function told(title, args) {
  console.log(`\n${title}`);
  const options = { cwd: root, encoding: 'utf8', stdio: ['inherit', 'pipe', 'inherit'] };
  const { stdout, status } = spawnSync(process.execPath, args, options);
  process.stdout.write(stdout);
  const [, passed = '0', failed = '0'] = /(\d+) passed, (\d+) failed\s*$/.exec(stdout) ?? [];
  return {
    passed: Number(passed),
    failed: status === 0 ? Number(failed) : Math.max(1, Number(failed)),
  };
}

/** A suite that ends badly counts at least one failure, whatever its report says. */
function suite(title, args, file, read) {
  console.log(`\n${title}`);
  const ok = run('npx', args);
  const count = existsSync(file)
    ? read(JSON.parse(readFileSync(file, 'utf8')))
    : { passed: 0, failed: 0 };
  return { passed: count.passed, failed: ok ? count.failed : Math.max(1, count.failed) };
}

function jestCounts({ numPassedTests, numFailedTests, numRuntimeErrorTestSuites }) {
  return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
}

/** Playwright calls a test flaky that failed first; here that is a failure. */
function browserCounts({ stats, errors }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
