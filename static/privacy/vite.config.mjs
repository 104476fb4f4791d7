import { join } from 'node:path';
import { defineConfig } from 'vite';
import { chunkName, REVIEW_PARTS, REVIEW_TEXTS, SOON, SHARED, together } from './chunks.mjs';
import { packedPhrases } from './packed-phrases.mjs';
import { packedTables } from './packed-tables.mjs';
import { packedTexts } from './text/packed-texts.mjs';
import { compiledAhead } from './compiled-ahead.mjs';
import { designTokens } from './tokens.mjs';
import { withoutUnused } from './without-unused.mjs';

const here = import.meta.dirname;

/** Where the texts are: the pages' own, and those of the reader of other apps. */
const LOCALES = [join(here, 'locales'), join(here, '../../packages/sightglass/locales')];

/** Where the tables about Atlassian’s platform are. */
const FACTS = join(here, '../../packages/sightglass/facts');

/** What understands `light-dark()`, `<dialog>` and `Intl.PluralRules`: what Jira Cloud supports. */
const browsers = ['chrome123', 'edge123', 'firefox120', 'safari17.5'];

/** The page names what its script imports, so that all of it comes at once; what comes later, does not. */
const onlyOfThePage = (_, names, { hostType }) => (hostType === 'html' ? names : []);

/** All that the page starts with is one file: a slow machine waits for each. */
const groups = [
  { name: 'page', test: /\/privacy\/start\/main\.tsx$/ },
  SOON,
  SHARED,
  ...together('review', /\/review\/review-(?:app\.tsx|words\.ts)$/, REVIEW_TEXTS),
  ...REVIEW_PARTS,
];

export default defineConfig({
  root: here,
  base: './',
  publicDir: false,
  plugins: [
    designTokens(join(here, 'styles')),
    packedTexts(LOCALES),
    packedTables(FACTS),
    packedPhrases(),
    withoutUnused(),
    compiledAhead,
  ],
  build: {
    outDir: 'build',
    emptyOutDir: true,
    target: browsers,
    assetsInlineLimit: 0,
    // The reader of PDF files is large, and comes for them alone.
    chunkSizeWarningLimit: 2000,
    modulePreload: { polyfill: false, resolveDependencies: onlyOfThePage },
    rollupOptions: { output: { chunkFileNames: chunkName, codeSplitting: { groups } } },
  },
});
