import { mkdirSync, rmSync } from 'node:fs';

import { ensureBrowser } from './browser.mjs';
import { buildLocalForge, buildPages } from './build.mjs';
import { asOne, asReported, asTold, browserCounts, conclude, jestCounts } from './counts.mjs';
import { ensureDependencies, root } from './set-up.mjs';
import { runStages } from './stages.mjs';

const folder = `${root}test-results/`;

/** Where no file may depend on itself by way of others. */
const CODE = ['src', 'static', 'packages', 'test', 'tools'];

/** How the audit ends when nobody answers it. */
const NOT_AUDITED = 2;

ensureDependencies();
process.env.CHROMIUM_PATH = await ensureBrowser();
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
await buildPages();
await buildLocalForge();
await (await import('../static/web/build.mjs')).buildWeb();

/** The longest first, so that the short ones fill up what is left of the time. */
const checked = await runStages([
  suite('Browser', ['playwright', 'test'], 'browser', browserCounts),
  suite('Jest', ['jest', '--json', `--outputFile=${report('jest')}`], 'jest', jestCounts),
  own('Mutations', 'test/mutations/main.ts', asTold),
  stage('Lint', 'npx', ['eslint', '.', '--max-warnings', '0'], asOne),
  own('Verify', 'tools/verify/main.ts', asTold, '--out', report('verify')),
  stage('Types', 'npx', ['tsc', '-b', 'tsconfig.projects.json'], asOne),
  stage('Format', 'npx', ['prettier', '--check', '--log-level', 'warn', '.'], asOne),
  stage('Circles', 'npx', ['depcruise', ...CODE, '--config', '.dependency-cruiser.mjs'], asOne),
  stage('Unused', 'npx', ['knip'], asOne),
  stage('Rooms', process.execPath, ['tools/layers/picture.mjs', '--check'], asOne),
  // In a clone of the main branch as it is, nothing has changed, and nothing is tried.
  stage('Mutants', process.execPath, ['tools/mutants.mjs', '--changed'], asTold),
  own('Audit', 'tools/audit/main.ts', asAudited),
]);
/** What the sentences rest on must have run and passed by now. */
const results = ['jest', 'browser', 'verify'].map(report);
conclude([
  ...checked,
  ...(await runStages([
    own('Proven', 'tools/proven/main.ts', asTold, ...results),
    own('Evidence', 'tools/evidence/main.ts', asOne),
  ])),
]);

function stage(title, program, args, count) {
  return { title, program, args, count };
}

/** A program of this project. */
function own(title, file, count, ...args) {
  return stage(title, process.execPath, ['tools/run.mjs', file, ...args], count);
}

function suite(title, args, name, read) {
  return stage(title, 'npx', args, asReported(report(name), read));
}

function report(name) {
  return `${folder}${name}.json`;
}

/** Where the registry answers no audits, that is said and counts as nothing. */
function asAudited(ended) {
  return ended.status === NOT_AUDITED ? { passed: 0, failed: 0 } : asOne(ended);
}
