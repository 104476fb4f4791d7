import { mkdirSync, rmSync } from 'node:fs';

import { ensureBrowser } from './browser.mjs';
import { buildLocalForge, buildPages } from './build.mjs';
import { asOne, asReported, asTold, browserCounts, conclude, jestCounts } from './counts.mjs';
import { ensureDependencies, root } from './set-up.mjs';
import { runStages } from './stages.mjs';

const results = `${root}test-results/`;

/** How the audit ends when nobody answers it. */
const NOT_AUDITED = 2;

ensureDependencies();
process.env.CHROMIUM_PATH = await ensureBrowser();
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
await buildPages();
await buildLocalForge();

/** The longest first, so that the short ones fill up what is left of the time. */
conclude(
  await runStages([
    suite('Browser', ['playwright', 'test'], 'browser', browserCounts),
    suite('Jest', ['jest', '--json', `--outputFile=${report('jest')}`], 'jest', jestCounts),
    own('Mutations', 'test/mutations/main.ts', asTold),
    stage('Lint', 'npx', ['eslint', '.', '--max-warnings', '0'], asOne),
    own('Verify', 'tools/verify/main.ts', asTold),
    stage('Types', 'npx', ['tsc', '-b', 'tsconfig.projects.json'], asOne),
    stage('Format', 'npx', ['prettier', '--check', '--log-level', 'warn', '.'], asOne),
    own('Audit', 'tools/audit/main.ts', asAudited),
  ]),
);

function stage(title, program, args, count) {
  return { title, program, args, count };
}

/** A program of this project. */
function own(title, file, count) {
  return stage(title, process.execPath, ['tools/run.mjs', file], count);
}

function suite(title, args, name, read) {
  return stage(title, 'npx', args, asReported(report(name), read));
}

function report(name) {
  return `${results}${name}.json`;
}

/** Where the registry answers no audits, that is said and counts as nothing. */
function asAudited(ended) {
  return ended.status === NOT_AUDITED ? { passed: 0, failed: 0 } : asOne(ended);
}
