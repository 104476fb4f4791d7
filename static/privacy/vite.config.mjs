import { join } from 'node:path';
import { defineConfig } from 'vite';
import { chunkName, packedTexts } from './text/packed-texts.mjs';
import { designTokens } from './tokens.mjs';

const here = import.meta.dirname;

/** Where the texts are: the pages' own, and those of the reader of other apps. */
const LOCALES = [join(here, 'locales'), join(here, '../../packages/sightglass/locales')];

/** What understands `light-dark()`, `<dialog>` and `Intl.PluralRules`: what Jira Cloud supports. */
const browsers = ['chrome123', 'edge123', 'firefox120', 'safari17.5'];

export default defineConfig({
  root: here,
  base: './',
  publicDir: false,
  plugins: [designTokens(join(here, 'styles')), packedTexts(LOCALES)],
  build: {
    outDir: 'build',
    emptyOutDir: true,
    target: browsers,
    assetsInlineLimit: 0,
    // The reader of PDF files is large, and comes for them alone.
    chunkSizeWarningLimit: 2000,
    modulePreload: false,
    rollupOptions: { output: { chunkFileNames: chunkName } },
  },
});
