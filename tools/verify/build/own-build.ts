import { join } from 'node:path';
import type { InlineConfig, Plugin } from 'vite';

import type { Files } from '../files';
import { compile } from '../compile';
import { ownTable } from './own-tables';
import { KEYS, keysModule, packed, TEXTS } from './own-texts';

const PAGES = 'static/privacy';

/** The browsers that Jira Cloud supports, which the pages are built for. */
const BROWSERS = ['chrome123', 'edge123', 'firefox120', 'safari17.5'];

/**
 * Builds the pages from the compiler's checked output and the texts, with settings defined only
 * here. `sheet` is the sheet of design tokens.
 */
export const ownBuild = (files: Files, sheet: string): InlineConfig => ({
  configFile: false,
  envDir: false,
  root: join(files.root, PAGES),
  base: './',
  publicDir: false,
  css: { postcss: { plugins: [] } },
  plugins: [checkedModules(files, sheet), leanBridge, compiledAhead],
  build: {
    outDir: 'build',
    target: BROWSERS,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false, resolveDependencies: onlyOfThePage },
    rolldownOptions: { output: { chunkFileNames, codeSplitting: { groups: GROUPS } } },
  },
});

/** The functions are bundled whole, with every package, as Forge does it. */
export const FUNCTIONS = {
  configFile: false,
  envDir: false,
  build: { ssr: 'src/index.ts', minify: true },
  ssr: { noExternal: true, target: 'node' },
} as const satisfies InlineConfig;

/** Builds the functions from the compiler's checked output. */
export const ownFunctions = (files: Files): InlineConfig => ({
  ...FUNCTIONS,
  root: files.root,
  plugins: [checkedModules(files, '')],
});

/** The kinds of texts that the review always needs. */
const REVIEW_TEXTS = ['asks', 'names', 'output', 'review'];

/** What is loaded together, each in one file, with the keys of its texts; and those texts, one file a language. */
const together = (name: string, parts: RegExp, kinds: readonly string[] = []) => [
  {
    name,
    test: (id: string) => parts.test(id) || kinds.some((kind) => id === `${KEYS}${kind}`),
  },
  {
    name: (id: string) => `${name}.${TEXTS.exec(id)?.[1] ?? ''}`,
    test: (id: string) => kinds.includes(TEXTS.exec(id)?.[2] ?? ''),
  },
];

const GROUPS = [
  { name: 'page', test: /\/privacy\/start\/main\.tsx$/ },
  {
    name: 'soon',
    test: (id: string) =>
      /\/privacy\/(?:admin\/(?:other-tabs|statement\/statement-tab)|panel\/panel-body)\.tsx$/.test(
        id,
      ) || id === `${KEYS}page`,
  },
  { name: 'words', test: /\/(?:language\/words|text\/text-file|output\/(?:block|markdown))\.ts$/ },
  ...together('review', /\/review\/review-(?:app\.tsx|words\.ts)$/, REVIEW_TEXTS),
  ...together('reader', /\/review\/input\/reader\.ts$/),
  ...together('text', /\/output\/text\.ts$/),
  ...together('says', /\/review\/statement\/statement-answer\.tsx$/, ['says']),
  ...together('held', /\/review\/(?:statement\/holder|review)\.ts$/, ['held']),
];

const onlyOfThePage = (
  _: string,
  names: string[],
  { hostType }: { readonly hostType: 'html' | 'js' },
): string[] => (hostType === 'html' ? names : []);

/** Makes the bundler load the checked code instead of the files on disk. */
const checkedModules = (files: Files, sheet: string): Plugin => ({
  name: 'checked-modules',
  enforce: 'pre',
  resolveId: { filter: { id: /^virtual:/ }, handler: (name) => `\0${name}` },
  // The bundler's own filter keeps installed packages out, which is faster than refusing them here.
  load: {
    filter: { id: { exclude: /\/node_modules\// } },
    handler: (id) => loaded(files, sheet, id),
  },
  transform: {
    filter: { id: /\/node_modules\/js-yaml\/dist\/js-yaml\.mjs$/ },
    handler: (code) => ({ code: unusedLeftOut(code), map: null }),
  },
});

/** Of Forge's bridge, pages have what they use, as modules of today. */
const leanBridge: Plugin = {
  name: 'lean-bridge',
  transform: {
    filter: { id: /\/@forge\/(?:bridge|i18n)\/out\/[\w/]+\.js$/ },
    handler: (code, id) => ({
      code: USED.get(id.split('/@forge/')[1] ?? '') ?? asModule(code),
      map: null,
    }),
  },
};

const asModule = (code: string): string =>
  code
    .replace(/^Object\.defineProperty\(exports, "__esModule".*\n(?:exports\..* = void 0;\n)?/m, '')
    .replace(/^const (\w+) = require\((".+")\);/gm, 'import * as $1 from $2;')
    .replace(/^exports\.(\w+) = \1;/gm, 'export { $1 };')
    .replace(/^exports\.(\w+) = /gm, 'export const $1 = ');

const USED: ReadonlyMap<string, string> = new Map([
  [
    'bridge/out/index.js',
    `export { makeInvoke } from './invoke/invoke.js';
export { view } from './view/view.js';`,
  ],
  [
    'bridge/out/view/view.js',
    `import { createHistory } from './createHistory.js';
import { getContext } from './getContext.js';
import { theme } from './theme.js';
export const view = { createHistory, getContext, theme };`,
  ],
  ['i18n/out/index.js', `export { ensureLocale } from './ensureLocale.js';`],
]);

/** The script that the page starts with says in its first line that all of it is called at once. */
const compiledAhead: Plugin = {
  name: 'compiled-ahead',
  generateBundle: {
    order: 'post',
    handler: (_, bundle) => {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk' && file.name === 'page')
          file.code = `//# allFunctionsCalledOnLoad\n${file.code}`;
    },
  },
};

/** Of the reader of YAML, what it makes as it loads may be left out where nobody uses it; it draws no lines. */
const unusedLeftOut = (code: string): string =>
  code
    .replace(
      /^(var [\w$]+ = )(?!class )(.*|.*\n[^]*?\n[\])}]+);$/gm,
      '$1/* @__PURE__ */ (() => ($2))();',
    )
    .replace('mark.snippet = makeSnippet(mark);', '');

function loaded(files: Files, sheet: string, id: string) {
  if (id === '\0virtual:design-tokens.css') return sheet;
  if (id.startsWith(KEYS)) return keysModule(files, id.slice(KEYS.length));
  const path = ownPath(files, id);
  if (path === undefined) return null;
  const text = files.read(path) ?? '';
  if (/\.tsx?$/.test(path))
    return { code: unspaced(path, compile(path, text)), moduleType: 'js' } as const;
  const [, , kind] = TEXTS.exec(path) ?? [];
  const made = kind === undefined ? ownTable(files, path) : packed(files, path, kind);
  return made === null ? text : ({ code: made, moduleType: 'js' } as const);
}

/** Tables of phrases come without the blanks that nobody reads. */
const unspaced = (path: string, code: string): string =>
  /\/says\/(?:lexicon|topics|phrases)\//.test(path) ? code.replace(/(\n|,) +/g, '$1') : code;

const ownPath = (files: Files, id: string): string | undefined =>
  id.startsWith(files.root) && !id.includes('/node_modules/') && !id.includes('?')
    ? id.slice(files.root.length)
    : undefined;

function chunkFileNames({ facadeModuleId }: { readonly facadeModuleId: string | null }): string {
  const [, language, kind] = TEXTS.exec(facadeModuleId ?? '') ?? [];
  return kind === undefined ? 'assets/[name]-[hash].js' : `assets/${kind}.${language}-[hash].js`;
}
