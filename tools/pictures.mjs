import { cpSync, mkdirSync } from 'node:fs';

import { ensureBrowser } from './browser.mjs';
import { buildLocalForge, buildPages } from './build.mjs';
import { ensureDependencies, root, runPackage, stop } from './set-up.mjs';

/** Takes the README's pictures from the present pages. */
ensureDependencies();
process.env.CHROMIUM_PATH = await ensureBrowser();
await buildPages();
await buildLocalForge();
if (!runPackage(['playwright', 'test', 'pictures'])) stop('The pictures could not be taken.');
mkdirSync(`${root}docs/pictures`, { recursive: true });
cpSync(`${root}test-results/pictures`, `${root}docs/pictures`, { recursive: true });
