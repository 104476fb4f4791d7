/** What the files that only the build runs may import. */
export const buildImports: ReadonlySet<string> = new Set([
  'static/privacy/text/packed-texts.mjs node:fs',
  'static/privacy/text/packed-texts.mjs node:path',
  'static/privacy/tokens.mjs node:fs',
  'static/privacy/tokens.mjs node:module',
  'static/privacy/tokens.mjs node:path',
  'static/privacy/vite.config.mjs ./text/packed-texts.mjs',
  'static/privacy/vite.config.mjs ./tokens.mjs',
  'static/privacy/vite.config.mjs node:path',
  'static/privacy/vite.config.mjs vite',
]);

/** The only settings of the build. None of them can add code, files or addresses to the pages. */
export const buildKeys: ReadonlySet<string> = new Set([
  'assetsInlineLimit',
  'base',
  'build',
  'chunkFileNames',
  'emptyOutDir',
  'modulePreload',
  'outDir',
  'output',
  'plugins',
  'polyfill',
  'publicDir',
  'rollupOptions',
  'root',
  'target',
]);

/** Settings whose values matter, as they must be written. */
export const buildValues: ReadonlyMap<string, string> = new Map([
  ['base', "'./'"],
  ['chunkFileNames', 'chunkName'],
  ['outDir', "'build'"],
  ['publicDir', 'false'],
  ['root', 'here'],
]);

/** The only plugins: one writes a style sheet, the other packs the texts that are there. */
export const BUILD_PLUGINS: readonly string[] = ['designTokens', 'packedTexts'];
