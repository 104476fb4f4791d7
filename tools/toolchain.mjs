import { mkdirSync, rmSync } from 'node:fs';

import { ensureBrowser } from './browser.mjs';
import { buildLocalForge, buildPages } from './build.mjs';
import { browserCounts, conclude, countSuite, jestCounts } from './counts.mjs';
import { checkReproducible } from './reproducible.mjs';
import { ensureDependencies, ensureTools, root } from './set-up.mjs';

const results = `${root}test-results/`;

/** The browser specs that open every part of both pages and press every button. */
const SPECS = ['admin-page', 'project-panel', 'personal-page', 'tabs', 'actions', 'states'];

ensureDependencies();
ensureTools('test/toolchain', 'Atlassian’s');
process.env.CHROMIUM_PATH = await ensureBrowser();
for (const name of ['toolchain', 'browser']) rmSync(`${results}${name}.json`, { force: true });
mkdirSync(results, { recursive: true });
await buildPages();
await buildLocalForge();
console.log('\nAtlassian’s tools');
const checks = runChecks();
console.log('\nThe pages in a browser, under the policy of Atlassian’s package');
const pages = runBrowser();
console.log('\nReproducible builds');
const builds = await checkReproducible();
const same = builds.filter(Boolean).length;
conclude([checks, pages, { passed: same, failed: builds.length - same }]);

function runChecks() {
  const report = `${results}toolchain.json`;
  const config = ['-c', 'test/toolchain/jest.config.mjs', '-i'];
  return countSuite(['jest', ...config, '--json', `--outputFile=${report}`], report, jestCounts);
}

/** Here the local Forge takes `@forge/csp` from the tools' own folder. */
function runBrowser() {
  const hook = new URL('../test/toolchain/policy-package.mjs', import.meta.url);
  const env = { ...process.env, NODE_OPTIONS: `--import=${hook.href}` };
  const specs = SPECS.map((name) => `/${name}.spec.ts`);
  return countSuite(['playwright', 'test', ...specs], `${results}browser.json`, browserCounts, {
    env,
  });
}
