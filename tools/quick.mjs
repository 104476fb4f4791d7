import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

import { asOne, asTold, conclude } from './counts.mjs';
import { ensureDependencies, root, stop } from './set-up.mjs';
import { runStages } from './stages.mjs';

/** The quick check: everything changed since a commit, by default the last one. */
ensureDependencies();
const [since = 'HEAD'] = process.argv.slice(2);
const changed = [...git('diff', '--name-only', '--diff-filter=d', since), ...untracked()];
if (changed.length === 0) stop(`Nothing was changed since ${since}.`);
const tested = changed.filter((file) => /\.(?:tsx?|json)$/.test(file) && !file.includes('/e2e/'));
const linted = changed.filter((file) => /\.(?:tsx?|[cm]js)$/.test(file));

/** What was changed may all be what a tool leaves out. */
const OPTIONS = ['--disable-nested-config', '--no-error-on-unmatched-pattern'];

const stages = [
  stage('Jest', ['jest', '--findRelatedTests', '--passWithNoTests', '--silent', ...tested], tested),
  stage('Types', ['run', '--silent', 'typecheck'], changed, 'npm'),
  {
    title: 'Verify',
    program: process.execPath,
    args: ['tools/run.mjs', 'tools/verify/main.ts'],
    count: asTold,
  },
  stage('Lint', ['oxlint', ...OPTIONS, ...linted], linted),
  stage('Instances', ['tools/lint/instances.mjs'], linted, process.execPath),
  stage('Format', ['oxfmt', '--check', ...OPTIONS, ...changed], changed),
];
conclude(await runStages(stages.filter((one) => one !== null)));

/** Checks some files; skipped without any. */
function stage(title, args, files, program = 'npx') {
  return files.length === 0 ? null : { title, program, args, count: asOne };
}

function untracked() {
  return git('ls-files', '--others', '--exclude-standard');
}

function git(...args) {
  return execFileSync('git', args, { cwd: root, encoding: 'utf8' })
    .split('\n')
    .filter((file) => file !== '' && existsSync(`${root}${file}`));
}
