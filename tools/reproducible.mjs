import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

import { ensureDependencies, ensureTools, root, run, stop } from './set-up.mjs';

/** The hash of every file below a folder, by its path. */
export function hashesBelow(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return new Map(
    files.map((file) => [
      relative(folder, file),
      createHash('sha256').update(readFileSync(file)).digest('hex'),
    ]),
  );
}

/** Builds the pages that ship into a folder. */
export async function buildPagesInto(outDir) {
  const { build } = await import('vite');
  const configFile = `${root}static/privacy/vite.config.mjs`;
  await build({ configFile, logLevel: 'warn', build: { outDir, emptyOutDir: true } });
}

/** Builds the review as a page by itself into a folder. */
export async function buildWebInto(outDir) {
  const { buildWeb } = await import('../static/web/build.mjs');
  await buildWeb(outDir);
}

/** Bundles the functions into a folder with Atlassian's own bundler. */
export function bundleFunctionsInto(outDir) {
  const program = `${root}test/toolchain/bundle.cjs`;
  const options = { stdio: ['ignore', 'ignore', 'inherit'] };
  if (!run(process.execPath, [program, outDir], options)) stop('The functions cannot be bundled.');
}

/** Makes something twice in two folders and returns the files that differ. */
export async function differencesOf(make) {
  const folders = [1, 2].map(() => mkdtempSync(join(tmpdir(), 'sightglass-build-')));
  try {
    for (const folder of folders) await make(folder);
    const [first, second] = folders.map(hashesBelow);
    const names = [...new Set([...first.keys(), ...second.keys()])];
    const differing = names.filter((name) => first.get(name) !== second.get(name));
    return { files: names.length, differing };
  } finally {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  }
}

/** Builds pages, the page by itself and functions twice each and prints what differs. */
export async function checkReproducible() {
  const results = [
    ['pages', await differencesOf(buildPagesInto)],
    ['page by itself', await differencesOf(buildWebInto)],
    ['functions', await differencesOf(bundleFunctionsInto)],
  ];
  for (const [name, { files, differing }] of results) {
    const same = differing.length === 0 && files > 0;
    console.log(`${same ? '✓' : '✗'} two builds of the ${name} are identical: ${files} files`);
    for (const file of differing) console.log(`    ${file}`);
  }
  return results.map(([, { files, differing }]) => differing.length === 0 && files > 0);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  ensureDependencies();
  ensureTools('test/toolchain', 'Atlassian’s');
  const same = await checkReproducible();
  process.exitCode = same.every(Boolean) ? 0 : 1;
}
