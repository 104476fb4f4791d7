/** Edits by which functions reach outside: `fetch` in each disguise, and other ways out. */
import { added, type Mutation } from '../mutation';

/** A file of the functions outside the platform layer; any would do. */
const FILE = 'src/record/identity.ts';
const AWAY = "'https://collect.example.net'";

const hidden = (name: string, code: string): Mutation => added('subset', name, FILE, code);

const imported = (name: string, code: string): Mutation => added('imports', name, FILE, code);

/** `fetch`, written in every possible way. */
const disguisedFetch: readonly Mutation[] = [
  hidden('fetch', `export const a = (): Promise<unknown> => fetch(${AWAY});`),
  hidden(
    'fetch under another name',
    `const get = fetch;\nexport const a = (): unknown => get(${AWAY});`,
  ),
  hidden('fetch as a default', `export const a = (get = fetch): unknown => get(${AWAY});`),
  hidden(
    'fetch in an object',
    `const net = { fetch };\nexport const a = (): unknown => net.fetch(${AWAY});`,
  ),
  hidden(
    'fetch passed on as a value',
    `export const a = [${AWAY}].map((url) => [url].map(fetch));`,
  ),
  hidden('fetch exported', 'const get = fetch;\nexport { get };'),
  hidden('fetch of globalThis', `export const a = (): unknown => globalThis.fetch(${AWAY});`),
  hidden(
    'fetch by a literal name',
    `export const a = (): unknown => globalThis['fetch'](${AWAY});`,
  ),
  hidden(
    'fetch by a name made of two',
    `const name = ['fe', 'tch'].join('') as 'fetch';\nexport const a = (): unknown => globalThis[name](${AWAY});`,
  ),
  hidden(
    'fetch unpacked',
    `const { fetch: get } = globalThis;\nexport const a = (): unknown => get(${AWAY});`,
  ),
  hidden(
    'fetch unpacked into a variable that was there',
    `let get: unknown;\n({ fetch: get } = globalThis);\nexport const a = get;`,
  ),
  hidden(
    'fetch among the rest',
    'const { Array: _list, ...rest } = globalThis;\nexport const a = rest;',
  ),
  hidden('fetch of global', `export const a = (): unknown => global.fetch(${AWAY});`),
  hidden('fetch by reflection', "export const a: unknown = Reflect.get(globalThis, 'fetch');"),
  hidden(
    'fetch by the constructor of a function',
    "export const a: unknown = (() => undefined).constructor('return fetch')();",
  ),
  hidden(
    'fetch by the constructor of a list',
    "const list: readonly string[] = [];\nexport const a: unknown = list['constructor'];",
  ),
  hidden(
    'fetch by a constructor unpacked',
    'const { constructor: made } = new Map<string, string>();\nexport const a: unknown = made;',
  ),
  hidden('fetch by new Function', "export const a: unknown = new Function('return fetch')();"),
  hidden('fetch by eval', "export const a: unknown = eval('fetch');"),
  hidden('fetch by eval from afar', "export const a: unknown = (0, eval)('fetch');"),
  hidden('fetch by a text for setTimeout', "setTimeout('fetch()', 1);"),
  hidden(
    'fetch by this',
    'export function a(this: { fetch: unknown }): unknown {\n  return this.fetch;\n}',
  ),
  hidden(
    'fetch by a prototype',
    'export const a: unknown = Object.getPrototypeOf(Object.getPrototypeOf).constructor;',
  ),
  hidden('fetch by arguments', 'export function a(): unknown {\n  return arguments.callee;\n}'),
  hidden(
    'fetch declared by the file itself',
    "declare const __get: (url: string) => unknown;\nexport const a = (): unknown => __get('x');",
  ),
  hidden(
    'fetch declared for all',
    "declare global {\n  const http: (url: string) => unknown;\n}\nexport const a = (): unknown => http('x');",
  ),
  hidden(
    'fetch under a made-up type',
    `const bag: unknown = {};\nexport const a = (): unknown => (bag as { fetch: (url: string) => unknown }).fetch(${AWAY});`,
  ),
  hidden(
    'fetch by a name that comes from outside',
    'export const a = (bag: Readonly<Record<string, unknown>>, name: string): unknown => bag[name];',
  ),
  hidden(
    'fetch without a type',
    "const bag = JSON.parse('{}');\nexport const a: unknown = bag.fetch;",
  ),
  hidden(
    'fetch behind a comment that silences the compiler',
    '// @ts-expect-error\nexport const a: unknown = globalThis.anything;',
  ),
  hidden(
    'a member behind the type of another name',
    "const name = ['const', 'ructor'].join('') as 'length';\nexport const a: unknown = 'x'[name];",
  ),
  hidden('an object with an origin of its own', 'export const a = { constructor: undefined };'),
  hidden(
    'a list of functions that takes anything',
    "const gets: ((url: string) => void)[] = [];\nconst all: unknown[] = gets;\nexport const a = (given: unknown): void => {\n  all.push(given);\n  gets[0]?.('x');\n};",
  ),
  hidden('the fetch below Forge', "export const a: unknown = '__forge_fetch__' in globalThis;"),
];

/** Other ways out of the functions. */
const otherWays: readonly Mutation[] = [
  hidden('a request by XMLHttpRequest', 'export const a = new XMLHttpRequest();'),
  hidden('a WebSocket', `export const a = new WebSocket(${AWAY});`),
  hidden('an EventSource', `export const a = new EventSource(${AWAY});`),
  hidden('a worker', "export const a = new Worker('x.js');"),
  hidden('WebAssembly', 'export const a = WebAssembly;'),
  hidden('a proxy', 'export const a = new Proxy({}, {});'),
  imported('https of Node', "import { get } from 'node:https';\nexport const a = get;"),
  imported('https of Node by its old name', "import https from 'https';\nexport const a = https;"),
  imported(
    'files of Node',
    "import { writeFileSync } from 'node:fs';\nexport const a = writeFileSync;",
  ),
  imported(
    'processes of Node',
    "import { exec } from 'node:child_process';\nexport const a = exec;",
  ),
  imported('names of Node', "import { lookup } from 'node:dns';\nexport const a = lookup;"),
  imported('undici', "import { request } from 'undici';\nexport const a = request;"),
  hidden('require', "export const a: unknown = require('https');"),
  hidden(
    'require as an import',
    "import https = require('https');\nexport const a: unknown = https;",
  ),
  imported('import of Node at run time', "export const a = (): unknown => import('node:https');"),
  hidden(
    'import of a name made at run time',
    'export const a = (name: string): unknown => import(`./${name}`);',
  ),
  imported(
    'import of code in its address',
    "export const a = (): unknown => import('data:text/javascript,fetch()');",
  ),
  hidden('a call in a value of an enum', 'enum Away {\n  a = fetch.length,\n}'),
  hidden('a call in a namespace', `namespace Away {\n  void fetch(${AWAY});\n}`),
  hidden('import.meta', 'export const a: unknown = import.meta;'),
  hidden('the environment', "export const a: unknown = process.env['HOME'];"),
  hidden('a built-in by process', "export const a: unknown = process.getBuiltinModule('https');"),
  hidden('console', "export const a = (): void => {\n  console.log('x');\n};"),
  imported(
    'a page imported into the functions',
    "export { settle } from '../../static/privacy/settle';",
  ),
  imported('a test imported into the functions', "export { startApp } from '../../test/src/app';"),
  added('shipped-files', 'a script that no rule reads', 'src/record/away.mjs', `fetch(${AWAY});`),
  added(
    'shipped-files',
    'types that no rule reads',
    'src/record/away.d.ts',
    'declare const away: () => void;',
  ),
];

export const reachFunctionsMutations: readonly Mutation[] = [...disguisedFetch, ...otherWays];
