/** Edits of what the browser is given: elements, attributes, style sheets, index.html. */
import { added, changed, type Mutation } from '../mutation';

const COMPONENT = 'static/privacy/ui/lozenge.tsx';
const STYLE = 'static/privacy/styles/page.css';
const HTML = 'static/privacy/index.html';

const inSpan = (name: string, to: string): Mutation =>
  changed(
    { test: 'test/static/ui/lozenge.test.tsx' },
    name,
    COMPONENT,
    '<span class={`lozenge lozenge-${tone}`}>{text}</span>',
    to,
  );

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
    { test: 'test/static/ui/lozenge.test.tsx' },
    'an element whose name is made at run time',
    COMPONENT,
    'return <span class={`lozenge lozenge-${tone}`}>{text}</span>;',
    'const Tag = `${tone}-x`;\n  return <Tag>{text}</Tag>;',
  ),
];

/** What a page says of what it was given. */
const said = (name: string, file: string, from: string, to: string): Mutation =>
  changed({ test: 'test/static/said-exactly.test.tsx' }, name, `static/privacy/${file}`, from, to);

const telling: readonly Mutation[] = [
  said(
    'one more key that the page passes over',
    'admin/stored/other-keys-notice.tsx',
    'otherKeys.undeclaredCount === 0',
    'otherKeys.undeclaredCount <= 1',
  ),
  said(
    'a field that was kept told as dropped',
    'receipt/receipt-tables.tsx',
    "t(field.kept ? 'answer.yes' : 'answer.no')",
    "t('answer.no')",
  ),
  said(
    'the last change told as the first',
    'admin/stored/stored-values.tsx',
    'time(record.storedAt)',
    'time(record.updatedAt)',
  ),
];

/** Style sheets, index.html and the build. */
const sheets: readonly Mutation[] = [
  added(
    'style-sheets',
    'a text in the colour of its ground',
    STYLE,
    '.message-warning { color: var(--ds-surface); }',
  ),
  added('style-sheets', 'a text of one pixel', STYLE, '.message-warning { font-size: 1px; }'),
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
    'shipped-files',
    'a sheet that no rule reads',
    'static/privacy/styles/more.scss',
    '.page { color: red; }',
  ),
  changed(
    'documents',
    'a script in the page',
    HTML,
    '</head>',
    '<script>fetch("x")</script></head>',
  ),
  changed(
    'documents',
    'a script from elsewhere',
    HTML,
    './start/main.tsx',
    'https://collect.example.net/x.js',
  ),
  changed(
    'documents',
    'a style in the page',
    HTML,
    '</head>',
    '<style>p { color: red }</style></head>',
  ),
  changed('documents', 'a handler in the page', HTML, '<body>', '<body onload="fetch()">'),
  changed(
    'documents',
    'a connection ahead',
    HTML,
    '</head>',
    '<link rel="preconnect" href="https://collect.example.net" /></head>',
  ),
  changed(
    'documents',
    'a page that moves on',
    HTML,
    '</head>',
    '<meta http-equiv="refresh" content="0" /></head>',
  ),
  changed(
    'documents',
    'another base',
    HTML,
    '</head>',
    '<base href="https://collect.example.net" /></head>',
  ),
  changed(
    'builds',
    'a plugin of the build',
    'static/privacy/vite.config.mjs',
    'plugins: [',
    "plugins: [{ name: 'x', transform: (code, id) => (id.endsWith('main.tsx') ? `${code};globalThis.a = 1;` : null) },",
  ),
  changed(
    'builds',
    'a text put in by the build',
    'static/privacy/vite.config.mjs',
    "base: './',",
    "base: './',\n  define: { 'Math.max': 'fetch' },",
  ),
  changed(
    'seal',
    'files that the build adds',
    'static/privacy/vite.config.mjs',
    'publicDir: false',
    "publicDir: 'public'",
  ),
  changed(
    ['builds', 'documents'],
    'a script put in beside the texts',
    'static/privacy/text/packed-texts.mjs',
    '`import { named }',
    "`import 'https://collect.example.net/x.js'; import { named }",
  ),
  changed(
    'builds',
    'a script put in beside the table of operations',
    'static/privacy/packed-tables.mjs',
    '`import scopes',
    "`import 'https://collect.example.net/x.js'; import scopes",
  ),
  changed(
    'builds',
    'more taken out of the reader of YAML than nobody uses',
    'static/privacy/without-unused.mjs',
    "'mark.snippet = makeSnippet(mark);', ''",
    "'mark.snippet = makeSnippet(mark);', 'mark.line = 0;'",
  ),
  {
    ...changed(
      'style-sheets',
      'a sheet put in by the build',
      'static/privacy/tokens.mjs',
      '`:root { color-scheme',
      '`@font-face { font-family: x } :root { color-scheme',
    ),
    isBuilt: true,
  },
];

export const shownMutations: readonly Mutation[] = [...elements, ...telling, ...sheets];
