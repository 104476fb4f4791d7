import { added, changed, together, type Mutation } from '../mutation';
import { tests } from '../tests';

const WRITE = 'src/record/write.ts';
const STORED_READ = 'src/record/read.ts';
const PLACE = 'static/privacy/start/use-place.ts';
const SAY = 'static/privacy/locales/en-US/statement.json';

/** Edits with which somebody once got past a checker that followed types. */
export const editMutations: readonly Mutation[] = [
  added(
    'subset',
    'code from a text, by types that are not sound',
    WRITE,
    "const empty: Record<string, unknown> = {};\nconst word = ['const', 'ructor'].join('');\nexport const away: unknown = empty[word];",
  ),
  added(
    'subset',
    'a declared path changed under a cast',
    WRITE,
    "export const change = (entry: object): void => {\n  (entry as { path: string }).path = '/rest/api/3/myself';\n};",
  ),
  added(
    'subset',
    'permissions remembered in the module',
    STORED_READ,
    'const seen = new Map<string, boolean>();\nexport const remember = (id: string): void => {\n  seen.set(id, true);\n};',
  ),
  added(
    'subset',
    'state of the module behind a class',
    STORED_READ,
    'class Seen {\n  readonly #all = new Set<string>();\n  note(id: string): void {\n    this.#all.add(id);\n  }\n}\nconst make = (): Seen => new Seen();\nexport const seen = make();',
  ),
  added(
    'subset',
    'state of the module behind a function',
    STORED_READ,
    'const counter = (): (() => number) => {\n  let count = 0;\n  return () => {\n    count += 1;\n    return count;\n  };\n};\nexport const next = counter();',
  ),
  added(
    'subset',
    'state of the module in a pattern',
    STORED_READ,
    "const pattern = new RegExp('a', 'g');\nexport const next = (text: string): boolean => pattern.test(text);",
  ),
  added(
    'subset',
    'the time of day in a value',
    STORED_READ,
    'export const at = (): number => Date.now();',
  ),
  added(
    'imports',
    'the event taken around its door',
    STORED_READ,
    "import { getAppContext } from '@forge/api';\nexport const who = getAppContext;",
  ),
  changed(
    { test: tests.uninstall },
    'an erase that passes over keys of one name',
    'src/record/erase/sweep.ts',
    'if (this.#progress.isGone(key.name)) {',
    "if (key.name.startsWith('left')) continue;\n      if (this.#progress.isGone(key.name)) {",
  ),
  together('disclosure', 'the handlers of install and upgrade swapped', [
    { file: 'manifest.yml', from: 'handler: index.installed', to: 'handler: index.upgraded2' },
    { file: 'manifest.yml', from: 'handler: index.upgraded\n', to: 'handler: index.installed\n' },
    { file: 'manifest.yml', from: 'handler: index.upgraded2', to: 'handler: index.upgraded' },
  ]),
  changed(
    'seal',
    'nothing counts as kept',
    'src/platform/receipt.ts',
    'kept.add(entry.id)',
    'kept.size',
  ),
  changed('seal', 'another English sentence', SAY, '"Who makes this app?"', '"Who made this app?"'),
  changed(
    'seal',
    'a proof that is skipped',
    tests.renew,
    "it('never creates a record'",
    "it.skip('never creates a record'",
  ),
  changed(
    'seal',
    'a proof that jest no longer runs',
    'jest.config.mjs',
    "'<rootDir>/test/e2e/'",
    "'<rootDir>/test/e2e/', 'who-may'",
  ),
  changed(
    'seal',
    'a rule taken out of the list',
    'tools/verify/rules/index.ts',
    '  imports,\n',
    '',
  ),
  changed(
    'seal',
    'a file of the build that writes more',
    'tools/build.mjs',
    "await build({ configFile: `${root}static/privacy/vite.config.mjs`, logLevel: 'warn' });",
    "await build({ configFile: `${root}static/privacy/vite.config.mjs`, logLevel: 'warn' }); await 0;",
  ),
  changed(
    'seal',
    'another package in the place of Preact',
    'package.json',
    '"overrides": {',
    '"overrides": {\n    "preact": "10.0.0",',
  ),
  changed(
    'seal',
    'a fact that rests on another page',
    'src/statement/platform-facts.ts',
    "forge('limits-kvs-ce/')",
    "forge('versions/')",
  ),
  changed(
    'seal',
    'an element more that a page may have',
    'static/privacy/start/elements.ts',
    'section span',
    'section iframe span',
  ),
  changed(
    'seal',
    'a link more that a page may have',
    'static/privacy/proof/links.ts',
    'export const LINKS = Object.freeze([',
    "export const LINKS = Object.freeze([\n  'https://collect.example.net/',",
  ),
  changed(
    'seal',
    'other operations that delete',
    'packages/sightglass/facts/operations.json',
    '1',
    '2',
  ),
  changed(
    'seal',
    'a derivation that leaves the egress out',
    'src/disclosure/derive/derive.ts',
    '    egress: readEgress(manifest),',
    '    egress: readEgress({}),',
  ),
  added(
    'shipped-files',
    'a nested package.json',
    'static/privacy/text/package.json',
    '{ "browser": { "./texts.ts": "./other.ts" } }',
  ),
  added(
    'shipped-files',
    'a file that a setting could take for another',
    'src/record/read.other.ts',
    'export const a = 1;',
  ),
  added(
    'builds',
    'a PostCSS plugin beside the build',
    'postcss.config.mjs',
    "export default { plugins: [{ postcssPlugin: 'x', Once(root) { root.append('p { color: red }'); } }] };",
  ),
  changed(
    'builds',
    'the one resource built from another folder',
    'manifest.yml',
    'static/privacy/build',
    'static/other/build',
  ),
  changed(
    'builds',
    'a translation that is the package.json',
    'manifest.yml',
    /* the first */ 'static/privacy/locales/en-US/page.json',
    'package.json',
  ),
  added(
    'style-sheets',
    'a style sheet that speaks',
    'static/privacy/styles/page.css',
    ".page::before { content: 'All is well'; }",
  ),
  added(
    'style-sheets',
    'a style sheet that hides',
    'static/privacy/styles/page.css',
    '.topic { display: none; }',
  ),
  added(
    'subset',
    'an element under a type of its own',
    'static/privacy/admin/overview/verdict.ts',
    "export const move = (found: { ownerDocument: { location: { href: string } } }): void => {\n  found.ownerDocument.location.href = 'https://collect.example.net';\n};",
  ),
  added(
    'imports',
    'the address of the page, around its door',
    PLACE,
    "import { view } from '@forge/bridge';\nexport const a = view;",
  ),
  added(
    'imports',
    'a flag of the bridge',
    'static/privacy/admin/overview/verdict.ts',
    "import { showFlag } from '@forge/bridge';\nexport const a = showFlag;",
  ),
  changed(
    { test: 'test/static/admin/overview/verdict.test.ts' },
    'a record that is not three values called fine',
    'static/privacy/admin/overview/verdict.ts',
    "'malformed'",
    "'well-formed'",
  ),
];
