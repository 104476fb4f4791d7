import { runnerImport } from 'vite';

import { ensureDependencies, root, stop } from './set-up.mjs';

/** Runs `main` of a TypeScript program, named by its path: its answer is the exit code. */
const [file, ...args] = process.argv.slice(2);
if (file === undefined) stop('Usage: node tools/run.mjs <program>.ts [arguments]');
ensureDependencies();
const options = { configFile: false, root, logLevel: 'error' };
const { module } = await runnerImport(`${root}${file}`, options);
process.exitCode = await module.main(args, root);
