import { mkdirSync, rmSync } from 'node:fs';

import { ensureBrowser } from './browser.mjs';
import { buildLocalForge, buildPages } from './build.mjs';
import { asOne, asReported, asTold, browserCounts, conclude, jestCounts } from './counts.mjs';
import { ensureDependencies, root } from './set-up.mjs';
import { runStages } from './stages.mjs';

const folder = `${root}test-results/`;

/** The folders in which import circles are forbidden. */
const CODE = ['src', 'static', 'packages', 'test', 'tools'];

/** The exit code of the audit when nobody answers it. */
const NOT_AUDITED = 2;

ensureDependencies();
process.env.CHROMIUM_PATH = await ensureBrowser();
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
await buildPages();
await buildLocalForge();
await (await import('../static/web/build.mjs')).buildWeb();

/** The longest stages come first, so that the short ones fill the remaining time. */
const checked = await runStages([
  suite('Browser', ['playwright', 'test'], 'browser', browserCounts),
  suite('Jest', ['jest', '--json', `--outputFile=${report('jest')}`], 'jest', jestCounts),
  own('Mutations', 'test/mutations/main.ts', asTold),
  stage('Lint', 'npx', ['oxlint', '--disable-nested-config'], asOne),
  stage('Instances', process.execPath, ['tools/lint/instances.mjs'], asOne),
  own('Verify', 'tools/verify/main.ts', asTold, '--out', report('verify')),
  stage('Types', 'npm', ['run', '--silent', 'typecheck'], asOne),
  stage('Format', 'npx', ['oxfmt', '--check', '--disable-nested-config'], asOne),
  stage('Circles', 'npx', ['depcruise', ...CODE, '--config', '.dependency-cruiser.mjs'], asOne),
  stage('Unused', 'npx', ['knip'], asOne),
  stage('Rooms', process.execPath, ['tools/layers/picture.mjs', '--check'], asOne),
  // In a clone of the main branch as it is, nothing has changed, and nothing is tried.
  stage('Mutants', process.execPath, ['tools/mutants.mjs', '--changed'], asTold),
  own('Audit', 'tools/audit/main.ts', asAudited),
]);
/** The tests and rules that sentences rest on must have run and passed. */
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

/** An audit that the registry does not answer is reported and counts as nothing. */
function asAudited(ended) {
  return ended.status === NOT_AUDITED ? { passed: 0, failed: 0 } : asOne(ended);
}
