/** Edits around doors, the small language, seals and the build. */
import { added, changed, together, type Mutation } from '../mutation';

const STORED_READ = 'src/record/read.ts';
const PLACE = 'static/privacy/start/use-place.ts';
const SAY = 'static/privacy/locales/en-US/statement.json';

export const languageMutations: readonly Mutation[] = [
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
    'subset',
    'the record read last, kept by a class itself',
    STORED_READ,
    `class Last {
  static seen = '';
}
export const last = (): string => Last.seen;`,
  ),
  added(
    'subset',
    'a class itself that a method of its own changes',
    STORED_READ,
    `class Last {
  static note(url: string): void {
    (this as unknown as { url: string }).url = url;
  }
}
export const note = (url: string): void => Last.note(url);`,
  ),
  added(
    'subset',
    'state of the module in an error',
    STORED_READ,
    `class Unreadable extends Error {
  seen = '';
  note(url: string): void {
    this.seen = url;
  }
}
export const unreadable = new Unreadable();`,
  ),
  added(
    'subset',
    'state of the module in a decoder',
    STORED_READ,
    `const decoder = new TextDecoder();
export const next = (bytes: Uint8Array): string => decoder.decode(bytes, { stream: true });`,
  ),
  added(
    'subset',
    'a method that changes, handed on',
    STORED_READ,
    `const seen = new Set<string>();
export const note = (all: readonly string[]): void => all.forEach(seen.add, seen);`,
  ),
  added(
    'subset',
    'the time of day in words',
    STORED_READ,
    `export const at = (): string => new Intl.DateTimeFormat('en', { timeZone: 'UTC' }).format();`,
  ),
  added(
    'subset',
    'the place of the code',
    STORED_READ,
    `export const at = (): string => String(new Error('x').stack);`,
  ),
  added(
    'imports',
    'the event taken around its door',
    STORED_READ,
    "import { getAppContext } from '@forge/api';\nexport const who = getAppContext;",
  ),
  together('disclosure', 'the handlers of install and upgrade swapped', [
    { file: 'manifest.yml', from: 'handler: index.installed', to: 'handler: index.upgraded2' },
    { file: 'manifest.yml', from: 'handler: index.upgraded\n', to: 'handler: index.installed\n' },
    { file: 'manifest.yml', from: 'handler: index.upgraded2', to: 'handler: index.upgraded' },
  ]),
  changed('seal', 'another English sentence', SAY, '"Who makes this app?"', '"Who made this app?"'),
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
    'a derivation that leaves the egress out',
    'src/disclosure/derive/derive.ts',
    '    egress: readEgress(manifest),',
    '    egress: readEgress({}),',
  ),
  added(
    'shipped-files',
    'a file that a setting could take for another',
    'src/record/read.other.ts',
    'export const a = 1;',
  ),
  added(
    'style-sheets',
    'a style sheet that covers by a filter',
    'static/privacy/styles/page.css',
    '.topic { filter: opacity(0); }',
  ),
  added(
    'style-sheets',
    'a style sheet that moves a sentence away',
    'static/privacy/styles/page.css',
    '.topic { translate: -200vw; }',
  ),
  added(
    'style-sheets',
    'a style sheet that takes a text its size',
    'static/privacy/styles/message.css',
    '.message-danger > .message-body { font: 0/0 serif; }',
  ),
  added(
    'style-sheets',
    'a style sheet that says by a name how to show',
    'static/privacy/styles/message.css',
    '.agree-warning { --shown: none; display: var(--shown); }',
  ),
  added(
    'style-sheets',
    'a style sheet that cuts a list off',
    'static/privacy/styles/message.css',
    '.keys { overflow: clip; max-block-size: 0; }',
  ),
  added(
    'style-sheets',
    'a text in the colour of its surface',
    'static/privacy/styles/proof.css',
    '.proof-maker > summary { color: var(--ds-surface); }',
  ),
  changed(
    'style-sheets',
    'a warning that only those who listen are told',
    'static/privacy/admin/stored/other-keys-notice.tsx',
    '    <Message tone="danger">',
    '    <Message tone="danger" {...{ class: \'unseen\' }}>',
  ),
  changed(
    { test: 'test/tools/verify/style-sheets.test.ts' },
    'a place more that a style sheet may hide',
    'tools/verify/style-words.ts',
    '  /^\\.skeleton$/,',
    '  /^\\.skeleton$/,\n  /^\\.message-[a-z]+$/,',
  ),
  changed(
    { test: 'test/tools/verify/style-sheets.test.ts' },
    'a property more that a style sheet may set',
    'tools/verify/lists/style.ts',
    "  ['flex', ",
    "  ['filter', /./],\n  ['flex', ",
  ),
  changed(
    { test: 'test/tools/verify/subset.test.ts' },
    'a rule on what modules keep that lets anything be made',
    'tools/verify/subset/kept.ts',
    "node.type !== 'CallExpression' && node.type !== 'NewExpression') return false;",
    "node.type !== 'CallExpression') return true;",
  ),
  changed(
    'documents',
    'a policy of the web page that lets it send',
    'static/web/build.mjs',
    '  "default-src \'none\'",',
    "  \"default-src 'none'\",\n  'connect-src *',",
  ),
  added('seal', 'a file in a new folder beside the others', 'scripts/any.mjs', 'fetch(1);'),
  added(
    'shipped-files',
    'an installed package of its own',
    'static/privacy/node_modules/preact/package.json',
    '{ "name": "preact", "version": "11.2.0", "license": "MIT" }',
  ),
  changed(
    { test: 'test/tools/held/held.test.ts' },
    'a rule on seals that finds nothing',
    'tools/verify/rules/seals.ts',
    '        ...broken,',
    '',
  ),
  changed(
    { test: 'test/tools/held/held.test.ts' },
    'a verify that always ends well',
    'package.json',
    'node tools/run.mjs tools/verify/main.ts',
    'true',
  ),
  {
    ...added(
      'style-sheets',
      'a style sheet that hides',
      'static/privacy/styles/page.css',
      '.topic { display: none; }',
    ),
    // It is judged as it is built, too.
    isBuilt: true,
  },
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
];
