import { join } from 'node:path';
import type { InlineConfig, Plugin } from 'vite';

import type { Files } from '../files';
import { compile } from '../compile';

const PAGES = 'static/privacy';
const LOCALES = [`${PAGES}/locales`, 'packages/sightglass/locales'];
const TEXTS = /\/locales\/([\w-]+)\/(\w+)\.json$/;
const KEYS = '\0virtual:text-keys-';

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
  plugins: [checkedModules(files, sheet)],
  build: {
    outDir: 'build',
    target: BROWSERS,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false, resolveDependencies: onlyOfThePage },
    rolldownOptions: { output: { chunkFileNames, codeSplitting: { groups: [first] } } },
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

/** Everything that the page starts with goes into one file. */
const first = { name: 'page', test: /\/privacy\/start\/main\.tsx$/ };

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
});

function loaded(files: Files, sheet: string, id: string) {
  if (id === '\0virtual:design-tokens.css') return sheet;
  if (id.startsWith(KEYS)) return namer(keysOf(files, id.slice(KEYS.length)));
  const path = ownPath(files, id);
  if (path === undefined) return null;
  const text = files.read(path) ?? '';
  if (/\.tsx?$/.test(path))
    return { code: inOrder(compile(path, text)), moduleType: 'js' } as const;
  const [, , kind] = TEXTS.exec(path) ?? [];
  return kind === undefined
    ? text
    : ({ code: packed(files, path, kind), moduleType: 'js' } as const);
}

/** Moves the import of the JSX runtime to the end, as the bundler's own compiler does. */
const inOrder = (code: string): string =>
  code.replace(/^(import .* from "preact\/jsx-runtime";\n)((?:import .*\n)*)/, '$2$1');

const ownPath = (files: Files, id: string): string | undefined =>
  id.startsWith(files.root) && !id.includes('/node_modules/') && !id.includes('?')
    ? id.slice(files.root.length)
    : undefined;

/** Texts without their keys, which are the same in every language. */
function packed(files: Files, path: string, kind: string): string {
  const texts = textsIn(files, path);
  const lines = keysOf(files, kind).map((key) => texts.get(key) ?? '');
  return `import { named } from '${KEYS.slice(1)}${kind}';\nexport default named(${JSON.stringify(lines.join('\n'))});`;
}

/** The keys of a kind's English texts, then plural forms that only other languages have. */
function keysOf(files: Files, kind: string): readonly string[] {
  const folder = LOCALES.find((one) => files.read(`${one}/en-US/${kind}.json`) !== undefined) ?? '';
  const english = [...textsIn(files, `${folder}/en-US/${kind}.json`).keys()];
  const forms = files
    .list(folder)
    .filter((path) => path.endsWith(`/${kind}.json`))
    .flatMap((path) => [...textsIn(files, path).keys()])
    .filter((key) => FORM.test(key) && english.includes(key.replace(FORM, '.other')));
  return [...new Set([...english, ...forms])];
}

const FORM = /\.(?:few|many)$/;

const textsIn = (files: Files, path: string): ReadonlyMap<string, string> =>
  new Map(Object.entries(JSON.parse(files.read(path) ?? '{}') as Record<string, string>));

const namer = (keys: readonly string[]): string => `const keys = ${JSON.stringify(keys)};
export const named = (lines) => {
  const texts = lines.split('\\n');
  return Object.fromEntries(keys.map((key, at) => [key, texts[at]]).filter(([, text]) => text !== ''));
};`;

function chunkFileNames({ facadeModuleId }: { readonly facadeModuleId: string | null }): string {
  const [, language, kind] = TEXTS.exec(facadeModuleId ?? '') ?? [];
  return kind === undefined ? 'assets/[name]-[hash].js' : `assets/${kind}.${language}-[hash].js`;
}
