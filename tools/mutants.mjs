import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';

import { parts } from './mutants/parts.mjs';
import { ensureDependencies, ensureTools, root, run, stop } from './set-up.mjs';

/**
 * Runs Stryker part by part and fails where too many mutants survive the tests. `--changed` limits
 * it to files that differ from the main branch; a name limits it to one part.
 */
ensureDependencies();
const { Minimatch } = await import('minimatch');
const [asked] = process.argv.slice(2);
const isAsked = ({ name }) => asked === undefined || asked === '--changed' || asked === name;
if (!parts.some(isAsked))
  stop(`No part is called ${asked}: ${parts.map(({ name }) => name).join(', ')}.`);

const changed = asked === '--changed' ? changedFiles() : null;
const chosen = parts
  .filter(isAsked)
  .map((part) => ({ ...part, mutate: changed === null ? part.mutate : changedIn(part) }))
  .filter(({ mutate }) => mutate.length > 0);
if (chosen.length === 0) {
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
  rmSync(`${root}${report}`, { force: true });
  const env = {
    ...process.env,
    MUTANTS_TESTS: tests.join(' '),
    MUTANTS_ENVIRONMENT: environment,
    MUTANTS_REPORT: report,
  };
  const program = 'tools/mutants/node_modules/@stryker-mutator/core/bin/stryker.js';
  const args = ['run', 'tools/mutants/stryker.config.mjs', '--mutate', mutate.join(',')];
  if (!run(process.execPath, [program, ...args], { env })) stop(`Stryker failed on ${name}.`);
  return report;
}

function changedIn({ mutate }) {
  const [wanted, left] = [true, false].map((is) =>
    mutate
      .filter((glob) => glob.startsWith('!') !== is)
      .map((glob) => new Minimatch(glob.replace('!', ''))),
  );
  const fits = (path, globs) => globs.some((glob) => glob.match(path));
  return changed.filter((path) => fits(path, wanted) && !fits(path, left));
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
