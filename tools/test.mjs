import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';

import { ensureBrowser } from './browser.mjs';
import { buildLocalForge, buildPages } from './build.mjs';
import { browserCounts, countSuite, jestCounts, sum } from './counts.mjs';
import { ensureDependencies, root, run } from './set-up.mjs';

const results = `${root}test-results/`;
const report = (name) => `${results}${name}.json`;

/** How the audit ends when nobody answers it. */
const NOT_AUDITED = 2;

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
  audit(),
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

/** Where the registry answers no audits, that is said and counts as nothing. */
function audit() {
  console.log('\nAudit');
  const args = ['tools/run.mjs', 'tools/audit/main.ts'];
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status === NOT_AUDITED) return { passed: 0, failed: 0 };
  return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 };
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

function suite(title, args, file, read) {
  console.log(`\n${title}`);
  return countSuite(args, file, read);
}
