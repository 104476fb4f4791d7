import { ensureBrowser } from './browser.mjs';
import { buildLocalForge, buildPages, buildTemplate } from './build.mjs';
import { ensureDependencies, root, run } from './set-up.mjs';

/** Measures the app as it is: builds it first, and finds the browser that times are taken in. */
ensureDependencies();
const args = process.argv.slice(2);
if (!args.includes('--no-times')) process.env.CHROMIUM_PATH = await ensureBrowser();
await buildPages();
await buildLocalForge();
await buildTemplate();
const program = ['tools/run.mjs', 'tools/bench/main.ts', ...args];
process.exitCode = run(process.execPath, program, { cwd: root }) ? 0 : 1;
