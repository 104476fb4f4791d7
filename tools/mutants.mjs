import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

import { parts } from './mutants/parts.mjs';
import { ensureDependencies, ensureTools, root, run, stop } from './set-up.mjs';

/**
 * Runs Stryker part by part and fails where too many mutants survive the tests. `--changed` limits
 * it to files that differ from the main branch; the name of a part, a folder or a file limits it to that.
 * `--on` goes on from what an earlier run has left: it tries what that did not get to, what survived,
 * and what has changed since.
 */
ensureDependencies();
const { Minimatch } = await import('minimatch');
const isOption = (word) => word.startsWith('--');
const goesOn = process.argv.includes('--on');
const [asked] = process.argv.slice(2).filter((word) => !isOption(word));
const chosen = chosenParts();
if (chosen.length === 0 && asked !== undefined) {
  const names = parts.map(({ name }) => name).join(', ');
  stop(`${asked} is no part (${names}), and no mutants are made of it.`);
} else if (chosen.length === 0) {
  console.log('No file that mutants are made of has changed.\n0 passed, 0 failed');
} else {
  ensureTools('tools/mutants', 'Stryker’s');
  const reports = chosen.map(tryPart);
  const judge = ['tools/run.mjs', 'tools/mutants/main.ts', ...reports];
  process.exitCode = run(process.execPath, judge) ? 0 : 1;
}

/** Runs Stryker on one part and returns the path of its report. */
function tryPart({ name, mutate, tests, environment = 'node' }) {
  const report = `.build/mutants-${name}.json`;
  if (goesOn) forgetSurvivors(report);
  else rmSync(`${root}${report}`, { force: true });
  const env = {
    ...process.env,
    MUTANTS_TESTS: tests.join(' '),
    MUTANTS_ENVIRONMENT: environment,
    MUTANTS_REPORT: report,
    MUTANTS_GO_ON: String(goesOn),
  };
  const program = 'tools/mutants/node_modules/@stryker-mutator/core/bin/stryker.js';
  const args = ['run', 'tools/mutants/stryker.config.mjs', '--mutate', mutate.join(',')];
  if (!run(process.execPath, [program, ...args], { env })) stop(`Stryker failed on ${name}.`);
  return report;
}

/**
 * Leaves in a report what a test has caught: Stryker cannot see that a test has changed under its name, and
 * what took too long may have done so because the machine was busy.
 */
function forgetSurvivors(path) {
  if (!existsSync(`${root}${path}`)) return;
  const report = JSON.parse(readFileSync(`${root}${path}`, 'utf8'));
  for (const file of Object.values(report.files))
    file.mutants = file.mutants.filter(({ status }) => status === 'Killed');
  writeFileSync(`${root}${path}`, JSON.stringify(report));
}

/** What is asked for: parts, each with the files that mutants are made of. */
function chosenParts() {
  const named = parts.filter(({ name }) => name === asked);
  if (named.length > 0) return named;
  const isChanged = process.argv.includes('--changed');
  if (!isChanged && asked === undefined) return parts;
  const files = isChanged ? changedFiles() : filesBelow(asked);
  return parts
    .map((part) => ({ ...part, mutate: filesOf(part, files) }))
    .filter(({ mutate }) => mutate.length > 0);
}

/** Those of the files that a part makes mutants of. */
function filesOf({ mutate }, files) {
  const [wanted, left] = [true, false].map((is) =>
    mutate
      .filter((glob) => glob.startsWith('!') !== is)
      .map((glob) => new Minimatch(glob.replace('!', ''))),
  );
  const fits = (path, globs) => globs.some((glob) => glob.match(path));
  return files.filter((path) => fits(path, wanted) && !fits(path, left));
}

function filesBelow(path) {
  return git('ls-files', '-co', '--exclude-standard', path).split('\n');
}

/** The files that differ from the main branch, committed or not; none without a history. */
function changedFiles() {
  const base = ['upstream/main', 'origin/main', 'main']
    .map((name) => git('merge-base', 'HEAD', name))
    .find(Boolean);
  if (base === undefined) return [];
  const names = [
    git('diff', '--name-only', '--diff-filter=d', base),
    git('ls-files', '--others', '--exclude-standard'),
  ];
  return names.flatMap((lines) => lines.split('\n')).filter((line) => line !== '');
}

function git(...args) {
  const { stdout, status } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  return status === 0 ? stdout.trim() : '';
}
