import { rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';

import { ensureDependencies, root, stop } from './set-up.mjs';

/** Runs `main` of a TypeScript program named by its path, and returns its exit code. */
const [file, ...args] = process.argv.slice(2);
if (file === undefined) stop('Usage: node tools/run.mjs <program>.ts [arguments]');
ensureDependencies();
const { build } = await import('rolldown');
const MODULE = '[name]-[hash].mjs';
/** Each run has its own, as several run at the same time. */
const folder = join(root, '.build/run', String(process.pid));
try {
  const { output } = await build({
    input: join(root, file),
    cwd: root,
    platform: 'node',
    // What is checked does not say how: its settings for types are not read.
    tsconfig: false,
    // A program's files are put together; the packages that it uses are loaded as they are.
    external: /\/node_modules\//,
    logLevel: 'silent',
    output: { dir: folder, sourcemap: true, entryFileNames: MODULE, chunkFileNames: MODULE },
  });
  process.setSourceMapsEnabled(true);
  const [{ fileName }] = output;
  const { main } = await import(pathToFileURL(join(folder, fileName)).href);
  process.exitCode = await main(args, root);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
