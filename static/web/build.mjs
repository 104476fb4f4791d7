import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build, minifySync, parseSync } from 'vite';
import { chunkName, REVIEW_PARTS, REVIEW_TEXTS, together } from '../privacy/chunks.mjs';
import { packedPhrases } from '../privacy/packed-phrases.mjs';
import { packedTables } from '../privacy/packed-tables.mjs';
import { packedTexts } from '../privacy/text/packed-texts.mjs';
import { designTokens } from '../privacy/tokens.mjs';
import { withoutUnused } from '../privacy/without-unused.mjs';

const here = import.meta.dirname;
const root = join(here, '../..');
const LOCALES = [join(here, '../privacy/locales'), join(root, 'packages/sightglass/locales')];
const FACTS = join(root, 'packages/sightglass/facts');
const OUT = join(root, '.build/web');

/** What the pages in Jira are built for, too. */
const BROWSERS = ['chrome123', 'edge123', 'firefox120', 'safari17.5'];

/** The page may load its own files and nothing else, and has no way to send anything. */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The texts of all pages that this one can show. */
const SHOWN = { page: /^(?:app\.|copy\.|error\.UNREACHABLE$|basis\.test$|mark\.(?:how$|build))/ };

/** All that the page starts with is one file, and its texts are another one a language. */
const groups = [
  ...together('main', /\/web\/main\.tsx$/, ['page', 'web', ...REVIEW_TEXTS]),
  ...REVIEW_PARTS,
];

/** Builds the review as a page by itself. It works from a server and from a disk. */
export async function buildWeb(out = OUT) {
  const files = new Map([
    ...(await pageFiles()),
    ['load.js', await script('load.ts')],
    ['icon.svg', read('icon.svg')],
    ['web.webmanifest', JSON.stringify(MANIFEST)],
  ]);
  files.set('index.html', html([...files.keys()]));
  const kept = [...files.keys()].filter((name) => name !== 'index.html').concat('./');
  files.set('keeper.js', await script('keeper/keeper.ts', keeping(kept, files)));
  rmSync(out, { recursive: true, force: true });
  for (const [name, text] of files) {
    mkdirSync(dirname(join(out, name)), { recursive: true });
    writeFileSync(join(out, name), text);
  }
}

const read = (name) => readFileSync(join(here, name), 'utf8');

const MANIFEST = {
  name: 'Sightglass: review a Jira app',
  short_name: 'Sightglass',
  start_url: './',
  display: 'standalone',
  icons: [{ src: './icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any maskable' }],
};

/** Scripts that hand themselves over, one sheet of styles, texts by language. */
async function pageFiles() {
  const { output } = await build({
    ...{ configFile: false, envDir: false, root: here, base: './', publicDir: false },
    logLevel: 'warn',
    plugins: [
      designTokens(join(here, '../privacy/styles')),
      packedTexts(LOCALES, SHOWN),
      packedTables(FACTS),
      packedPhrases(),
      withoutUnused(),
      nothingAhead,
    ],
    css: { postcss: { plugins: [] } },
    build: {
      ...{ write: false, target: BROWSERS, assetsInlineLimit: 0, modulePreload: false },
      ...{ minify: false, cssMinify: true, cssCodeSplit: false, chunkSizeWarningLimit: 2000 },
      rollupOptions: {
        input: join(here, 'main.tsx'),
        output: { chunkFileNames: chunkName, codeSplitting: { groups } },
      },
    },
  });
  return output.map((part) => [
    part.fileName,
    part.type === 'chunk' ? asPart(part.fileName, part.code) : part.source,
  ]);
}

/** Every file comes by itself, and styles come at once: nothing has to be fetched before a part of the page. */
const nothingAhead = {
  name: 'nothing-ahead',
  transform: {
    filter: { id: /vite\/preload-helper/ },
    handler: () => ({ code: 'export const __vitePreload = (part) => part();', map: null }),
  },
};

/** A module as a script that hands itself to `load.ts`: from a disk, browsers load no modules. */
function asPart(name, module) {
  const code = module.replaceAll(', [], import.meta.url)', ')');
  const { staticImports, staticExports, dynamicImports, importMetas } = parseSync(
    name,
    code,
  ).module;
  const taken = staticImports.map(({ entries }) =>
    pairs(entries.map((entry) => [entry.importName.name, entry.localName.value])),
  );
  if (staticExports.some(({ entries }) => entries.some((entry) => entry.moduleRequest !== null)))
    throw new Error(`${name} hands on what it takes from elsewhere.`);
  const given = staticExports.flatMap(({ entries }) =>
    entries.map((entry) => [entry.exportName.name, entry.localName.name]),
  );
  const edits = [
    ...[...staticImports, ...staticExports].map(({ start, end }) => ({ start, end, by: '' })),
    ...importMetas.map(({ start, end }) => ({ start, end, by: 'meta' })),
    ...dynamicImports.map(({ start, moduleRequest }) => ({
      start,
      end: moduleRequest.start,
      by: 'load(',
    })),
  ].toSorted((one, other) => other.start - one.start);
  const body = edits.reduce(
    (text, { start, end, by }) => text.slice(0, start) + by + text.slice(end),
    code,
  );
  const needs = JSON.stringify(staticImports.map(({ moduleRequest }) => moduleRequest.value));
  const part = `"use strict";part(${needs},(${['load', 'meta', ...taken].join()})=>{${body};return${pairs(given)}})`;
  return minifySync(name, part, { module: false }).code;
}

const pairs = (names) => `{${names.map(([outside, inside]) => `${outside}:${inside}`).join()}}`;

/** A script by itself. */
async function script(entry, define = {}) {
  const { output } = await build({
    ...{
      configFile: false,
      envDir: false,
      root: here,
      publicDir: false,
      logLevel: 'warn',
      define,
    },
    build: {
      ...{ write: false, target: BROWSERS },
      rollupOptions: { input: join(here, entry), output: { format: 'iife' } },
    },
  });
  return output[0].code;
}

function html(names) {
  const of = (pattern) => names.find((name) => pattern.test(name));
  const lines = [
    `<link rel="stylesheet" href="./${of(/\.css$/)}" />`,
    '<script src="./load.js" defer></script>',
    `<script src="./${of(/^assets\/main-/)}" defer></script>`,
  ];
  return read('index.html')
    .replace('%POLICY%', POLICY)
    .replace('%FILES%', lines.join('\n    '))
    .replace('%BOOT%', BOOT.exec(read('../privacy/index.html'))[0]);
}

/** What stands on the pages in Jira until they have started; it stands here, too. */
const BOOT = /<div id="app">[^]*?<\/main>\s*<\/div>/;

/** Which files a browser keeps that is asked to, and of which build they are. */
function keeping(names, files) {
  const hash = createHash('sha256');
  for (const [name, text] of files) hash.update(`${name}\0${text}\0`);
  return {
    FILES: JSON.stringify(names),
    BUILD: JSON.stringify(hash.digest('hex').slice(0, 16)),
  };
}
