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
const linted = changed.filter((file) => /\.(?:tsx?|mjs)$/.test(file));

const stages = [
  stage('Jest', ['jest', '--findRelatedTests', '--passWithNoTests', '--silent', ...tested], tested),
  stage('Types', ['tsc', '-b', 'tsconfig.projects.json'], changed),
  {
    title: 'Verify',
    program: process.execPath,
    args: ['tools/run.mjs', 'tools/verify/main.ts'],
    count: asTold,
  },
  stage('Lint', ['eslint', '--max-warnings', '0', '--no-warn-ignored', ...linted], linted),
  stage('Format', ['prettier', '--check', '--log-level', 'warn', '-u', ...changed], changed),
];
conclude(await runStages(stages.filter((one) => one !== null)));

/** Checks some files; skipped without any. */
function stage(title, args, files) {
  return files.length === 0 ? null : { title, program: 'npx', args, count: asOne };
}

function untracked() {
  return git('ls-files', '--others', '--exclude-standard');
}

function git(...args) {
  return execFileSync('git', args, { cwd: root, encoding: 'utf8' })
    .split('\n')
    .filter((file) => file !== '' && existsSync(`${root}${file}`));
}
