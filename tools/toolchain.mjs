import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

import { buildPages } from './build.mjs';
import { checkReproducible } from './reproducible.mjs';
import { ensureDependencies, root, run, stop } from './set-up.mjs';

const folder = `${root}test/toolchain/`;
const report = `${root}test-results/toolchain.json`;

ensureDependencies();
ensureTools();
await buildPages();
console.log('\nAtlassian’s tools');
const checks = runChecks();
console.log('\nReproducible builds');
const builds = await checkReproducible();
const passed = checks.passed + builds.filter(Boolean).length;
const failed = checks.failed + builds.filter((same) => !same).length;
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** Installs Atlassian's tools in their own folder, unless exactly those are there. */
function ensureTools() {
  const stamp = `${folder}node_modules/.installed-from`;
  const lock = readFileSync(`${folder}package-lock.json`);
  const wanted = createHash('sha256').update(lock).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log('Installing Atlassian’s tools …');
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  if (!run('npm', ['ci', ...options], { cwd: folder }))
    stop('npm ci failed in test/toolchain. Check that npm can reach its packages from here.');
  writeFileSync(stamp, wanted);
}

/** A run that ends badly counts at least one failure, whatever its report says. */
function runChecks() {
  mkdirSync(`${root}test-results`, { recursive: true });
  rmSync(report, { force: true });
  const config = 'test/toolchain/jest.config.mjs';
  const ok = run('npx', ['jest', '-c', config, '-i', '--json', `--outputFile=${report}`]);
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const counts = JSON.parse(readFileSync(report, 'utf8'));
  const failed = counts.numFailedTests + counts.numRuntimeErrorTestSuites;
  return { passed: counts.numPassedTests, failed: ok ? failed : Math.max(1, failed) };
}
