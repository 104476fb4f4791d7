import { rmSync } from 'node:fs';

import { ensureBrowser } from './browser.mjs';
import { buildLocalForge, buildPages } from './build.mjs';
import { ensureDependencies, root, runPackage } from './set-up.mjs';

/** Takes pictures of every tab and state into test-results/gallery/. */
ensureDependencies();
process.env.CHROMIUM_PATH = await ensureBrowser();
process.env.GALLERY = '1';
rmSync(`${root}test-results/gallery`, { recursive: true, force: true });
await buildPages();
await buildLocalForge();
process.exitCode = runPackage(['playwright', 'test']) ? 0 : 1;
