import { copyFileSync, cpSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';

import { ensureDependencies, root } from './set-up.mjs';

const folder = `${root}packages/sightglass`;

/** The package's entry points: two for imports, and the command. */
const ENTRIES = {
  index: `${folder}/library/index.ts`,
  source: `${folder}/library/source.ts`,
  command: `${folder}/command/bin.ts`,
};

/** Node reads all of a CommonJS package for its names before it runs as an import; required, it only runs. */
const typescriptRequired = {
  name: 'typescript-required',
  enforce: 'pre',
  resolveId: (id) => (id === 'typescript' ? '\0typescript-required' : null),
  load: (id) =>
    id === '\0typescript-required'
      ? `import { createRequire } from 'node:module';
export default createRequire(import.meta.url)('typescript');`
      : null,
};

/** Builds what `sightglass-for-jira` ships into `build/` in a folder. */
async function buildInto(home, hasTypes = true) {
  const { build } = await import('vite');
  const { dependencies } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const outDir = `${home}/build`;
  rmSync(outDir, { recursive: true, force: true });
  await build({
    configFile: false,
    root: folder,
    logLevel: 'warn',
    plugins: [typescriptRequired],
    ssr: { external: Object.keys(dependencies) },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: true,
      target: 'node20',
      rollupOptions: {
        input: ENTRIES,
        output: { entryFileNames: '[name].js', chunkFileNames: 'parts/[name]-[hash].js' },
      },
    },
  });
  copyFileSync(`${root}LICENSE`, `${outDir}/LICENSE`);
  if (!hasTypes) return;
  const { writeDeclarations } = await import('./declarations.mjs');
  writeDeclarations([ENTRIES.index, ENTRIES.source], folder, `${outDir}/types`);
}

/** Copies the complete package into a folder from which npm can pack it. */
async function stageIn(home, hasTypes) {
  for (const name of ['package.json', 'README.md', 'locales'])
    cpSync(`${folder}/${name}`, `${home}/${name}`, { recursive: true });
  await buildInto(home, hasTypes);
}

/**
 * Without arguments, builds where `npm pack` expects it; `clean` removes that; a folder name is for
 * tests, of which those that only run the command do `--without-types`.
 */
ensureDependencies();
const [what, how] = process.argv.slice(2);
if (what === undefined) await buildInto(folder);
else if (what === 'clean') rmSync(`${folder}/build`, { recursive: true, force: true });
else await stageIn(resolve(what), how !== '--without-types');
