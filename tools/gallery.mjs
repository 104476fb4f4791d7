import { ensureBrowser } from './browser.mjs';
import { buildLocalForge, buildPages } from './build.mjs';
import { ensureDependencies, run } from './set-up.mjs';

/** Takes pictures of every tab and state, to leaf through in test-results/gallery/. */
ensureDependencies();
process.env.CHROMIUM_PATH = await ensureBrowser();
process.env.GALLERY = '1';
await buildPages();
await buildLocalForge();
process.exitCode = run('npx', ['playwright', 'test']) ? 0 : 1;
