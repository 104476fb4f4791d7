import { fileURLToPath } from 'node:url';

import { ensureDependencies, root } from './set-up.mjs';

/** Builds the pages that ship, into static/privacy/build/. */
export async function buildPages() {
  const { build } = await import('vite');
  await build({ configFile: `${root}static/privacy/vite.config.mjs`, logLevel: 'warn' });
}

/** Builds the local Forge and its two browser scripts into .build/. None of it ships. */
export async function buildLocalForge() {
  const { build } = await import('vite');
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    build: {
      ssr: 'tools/local-forge.ts',
      outDir: '.build/forge',
      target: 'node20',
      rollupOptions: { output: { entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' } },
    },
  });
  for (const name of ['bridge', 'shell'])
    await buildClient(build, { entry: name, name, outDir: '.build/forge-client' });
}

/** Builds the template page that times are compared with, and its server, into .build/bench/. */
export async function buildTemplate() {
  const { build } = await import('vite');
  const folder = `${root}.build/bench/`;
  await build({
    configFile: false,
    root: `${root}tools/bench/template`,
    base: './',
    logLevel: 'warn',
    build: { outDir: `${folder}pages`, emptyOutDir: true, modulePreload: false },
  });
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    build: {
      ssr: 'tools/bench/template/serve.ts',
      outDir: folder,
      emptyOutDir: false,
      target: 'node20',
      rollupOptions: { output: { entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' } },
    },
  });
}

/** Builds the two browser scripts that reload pages during development. */
export async function buildDevClient() {
  const { build } = await import('vite');
  const outDir = '.build/dev/client';
  await buildClient(build, { entry: 'bridge', name: 'bridge', outDir });
  await buildClient(build, { entry: 'dev-shell', name: 'shell', outDir });
}

const buildClient = (build, { entry, name, outDir }) =>
  build({
    configFile: false,
    root,
    logLevel: 'warn',
    build: {
      outDir,
      emptyOutDir: false,
      lib: {
        entry: `packages/local-forge/shell/${entry}.ts`,
        formats: ['iife'],
        name: `sightglass_${name}`,
        fileName: () => `${name}.js`,
      },
    },
  });

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  ensureDependencies();
  await buildPages();
  await buildLocalForge();
}
