import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { build } from 'vite';

import { root } from '../set-up.mjs';

export const PAGES = `${root}.build/dev/pages`;
export const CLIENT = `${root}.build/dev/client`;
export const FUNCTIONS = `${root}.build/dev/functions/functions.mjs`;

const LOCALES = ['static/privacy', 'packages/sightglass'].map((room) => `${root}${room}/locales`);

/** Builds the pages and their texts now and after every change, calling back after each build. */
export const watchPages = (onBuilt) =>
  watch('The pages', onBuilt, {
    configFile: `${root}static/privacy/vite.config.mjs`,
    plugins: [watched(LOCALES)],
    build: { outDir: PAGES, minify: false, sourcemap: true },
  });

/**
 * Builds the functions with a source map now and after every change, calling back after each build.
 */
export const watchFunctions = (onBuilt) =>
  watch('The functions', onBuilt, {
    configFile: false,
    root,
    build: {
      ssr: 'src/index.ts',
      outDir: `${root}.build/dev/functions`,
      target: 'node20',
      sourcemap: true,
      rollupOptions: { output: { entryFileNames: 'functions.mjs' } },
    },
  });

/**
 * Resolves after the first successful build. A failing build prints why and waits for the next
 * change.
 */
async function watch(what, onBuilt, config) {
  const watcher = await build({
    ...config,
    logLevel: 'warn',
    build: { ...config.build, watch: {} },
  });
  await new Promise((resolve) => {
    watcher.on('event', (event) => {
      if (event.code === 'ERROR') console.error(`${what} cannot be built: ${event.error.message}`);
      if (event.code === 'BUNDLE_END') resolve(onBuilt());
    });
  });
}

/** Adds files that the build reads outside the bundler's view to those it watches. */
const watched = (folders) => ({
  name: 'watched-files',
  buildStart() {
    for (const folder of folders)
      for (const file of readdirSync(folder, { recursive: true }))
        if (file.endsWith('.json')) this.addWatchFile(join(folder, file));
  },
});
