import { join } from 'node:path';
import { defineConfig } from 'vite';
import { packedTexts } from './text/packed-texts.mjs';
import { designTokens } from './tokens.mjs';

const here = import.meta.dirname;

/** What understands `light-dark()`, `<dialog>` and `Intl.PluralRules`: what Jira Cloud supports. */
const browsers = ['chrome123', 'edge123', 'firefox120', 'safari17.5'];

export default defineConfig({
  root: here,
  base: './',
  publicDir: false,
  plugins: [designTokens(join(here, 'styles')), packedTexts(join(here, 'locales'))],
  build: {
    outDir: 'build',
    emptyOutDir: true,
    target: browsers,
    assetsInlineLimit: 0,
    modulePreload: false,
  },
});
