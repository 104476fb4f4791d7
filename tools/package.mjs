import { copyFileSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { writeDeclarations } from './declarations.mjs';
import { ensureDependencies, root } from './set-up.mjs';

const folder = `${root}packages/sightglass`;
const outDir = `${folder}/build`;

/** What the package offers: two ways to import it, and its command. */
const ENTRIES = {
  index: `${folder}/library/index.ts`,
  source: `${folder}/library/source.ts`,
  command: `${folder}/command/bin.ts`,
};

/** Builds what the package `sightglass-for-jira` ships, into its folder `build/`. */
export async function buildPackage() {
  const { build } = await import('vite');
  const { dependencies } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  rmSync(outDir, { recursive: true, force: true });
  await build({
    configFile: false,
    root: folder,
    logLevel: 'warn',
    ssr: { external: Object.keys(dependencies) },
    build: {
      ssr: true,
      outDir,
      target: 'node20',
      rollupOptions: {
        input: ENTRIES,
        output: { entryFileNames: '[name].js', chunkFileNames: 'parts/[name]-[hash].js' },
      },
    },
  });
  writeDeclarations([ENTRIES.index, ENTRIES.source], folder, `${outDir}/types`);
  copyFileSync(`${root}LICENSE`, `${outDir}/LICENSE`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  ensureDependencies();
  await buildPackage();
}
