import { ensureBrowser } from './browser.mjs';
import { buildLocalForge, buildPages } from './build.mjs';
import { ensureDependencies, run, runPackage } from './set-up.mjs';

/**
 * The property tests at their full count, 10,000 cases each, every scene under axe in every language,
 * and every part of the code changed in small ways, each of which a test must notice.
 */
ensureDependencies();
process.env.CHROMIUM_PATH = await ensureBrowser();
await buildPages();
await buildLocalForge();
const env = { ...process.env, SIGHTGLASS_LONG: '1' };
const jest = runPackage(['jest', '-w', '1', 'test/src/hostile', 'packages/sightglass/test'], {
  env,
});
const axe = runPackage(['playwright', 'test', 'walk'], { env });
const mutants = run(process.execPath, ['tools/mutants.mjs']);
process.exitCode = jest && axe && mutants ? 0 : 1;
