import { mkdirSync, readdirSync, rmSync } from 'node:fs';

import { ensureBrowser } from './browser.mjs';
import { buildLocalForge, buildPages } from './build.mjs';
import {
  asOne,
  asReported,
  asTold,
  atLeast,
  browserCounts,
  conclude,
  jestCounts,
} from './counts.mjs';
import { ensureDependencies, programOf, root, run } from './set-up.mjs';
import { runStages } from './stages.mjs';

const folder = `${root}test-results/`;

/** The folders in which import circles are forbidden. */
const CODE = ['src', 'static', 'packages', 'test', 'tools'];

/** One rule a file, and `held` for `index.ts`, so that none is left out of the list. */
const RULES = readdirSync(`${root}tools/verify/rules`).length;

/** What `npm run typecheck` starts. */
const TYPES = ['../typescript-7/bin/tsc', '-b', 'tsconfig.projects.json', '--singleThreaded'];

/** The exit code of the audit when nobody answers it. */
const NOT_AUDITED = 2;

/** Comes before all that reads a setting. Verify starts it too, but may itself be what was changed. */
const env = { ...process.env, NODE_OPTIONS: '' };
const held = asOne({ ok: run(process.execPath, ['tools/held.mjs'], { env }) });

ensureDependencies();
process.env.CHROMIUM_PATH = await ensureBrowser();
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
await buildPages();
await buildLocalForge();
await (await import('../static/web/build.mjs')).buildWeb();

/** The longest stages come first, so that the short ones fill the remaining time. */
const checked = await runStages([
  installed('Browser', ['playwright', 'test'], reported('browser', browserCounts, 60)),
  installed(
    'Jest',
    ['jest', '--json', `--outputFile=${report('jest')}`],
    reported('jest', jestCounts, 5_000),
  ),
  own('Mutations', 'test/mutations/main.ts', atLeast(350, asTold)),
  installed('Lint', ['oxlint', '--disable-nested-config'], asOne),
  stage('Instances', ['tools/lint/instances.mjs'], asOne),
  own('Verify', 'tools/verify/main.ts', atLeast(RULES, asTold), '--out', report('verify')),
  installed('Types', TYPES, asOne),
  installed('Format', ['oxfmt', '--check', '--disable-nested-config'], asOne),
  installed('Circles', ['depcruise', ...CODE, '--config', '.dependency-cruiser.mjs'], asOne),
  installed('Unused', ['knip'], asOne),
  stage('Rooms', ['tools/layers/picture.mjs', '--check'], asOne),
  // In a clone of the main branch as it is, nothing has changed, and nothing is tried.
  stage('Mutants', ['tools/mutants.mjs', '--changed'], asTold),
  own('Audit', 'tools/audit/main.ts', asAudited, '--out', report('audit')),
]);
/** The tests and rules that sentences rest on must have run and passed. */
const results = ['jest', 'browser', 'verify'].map(report);
conclude([
  held,
  ...checked,
  ...(await runStages([
    own('Proven', 'tools/proven/main.ts', asTold, ...results),
    own('Evidence', 'tools/evidence/main.ts', asOne),
  ])),
]);

function stage(title, args, count) {
  return { title, program: process.execPath, args, count };
}

/** A program of this project. */
function own(title, file, count, ...args) {
  return stage(title, ['tools/run.mjs', file, ...args], count);
}

/** The program of an installed package. */
function installed(title, [name, ...args], count) {
  return stage(title, [programOf(name), ...args], count);
}

function reported(name, read, least) {
  return atLeast(least, asReported(report(name), read));
}

function report(name) {
  return `${folder}${name}.json`;
}

/** An audit that the registry does not answer is reported and counts as nothing. */
function asAudited(ended) {
  return ended.status === NOT_AUDITED ? { passed: 0, failed: 0 } : asOne(ended);
}
