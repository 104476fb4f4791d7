import { compile } from '../../../tools/verify/compile';
import { kept } from '../../../tools/verify/subset/kept';
import { refusalsIn } from '../../../tools/verify/subset/subset';
import { treeOf } from '../../../tools/verify/subset/tree';

/** Why a TypeScript module is outside the small language. */
function refused(source: string, path = 'src/record/tried.ts'): readonly string[] {
  const tree = treeOf(compile(path, source));
  const held = kept([{ path, tree, resolve: () => undefined }]);
  return [...refusalsIn(tree), ...(held.get(path) ?? [])].map(({ why }) => why);
}

it.each([
  ['a name of its own for a global', 'const fetch = () => 1;\nexport const a = fetch();'],
  ['a member that is named', "export const a = (bag) => bag['some-name'];"],
  ['an item of a list', 'export const a = ([first, ...rest], list) => [first, rest, list[0]];'],
  ['what JSON holds', "export const a = JSON.parse('1');"],
  [
    'a function that fills a list of its own',
    'export const a = (n) => { const l = []; l.push(n); return l; };',
  ],
  [
    'a map that a function fills',
    'export const a = (k, v) => { const m = new Map(); m.set(k, v); return m; };',
  ],
  [
    'a count in a loop',
    'export const a = (n) => { let s = 0; for (let i = 0; i < n; i += 1) s += i; return s; };',
  ],
  [
    'a class with fields of its own',
    'class A { #seen = new Set(); #n = 0; see(x) { this.#seen.add(x); this.#n += 1; } }\nexport const a = () => new A();',
  ],
  [
    'an error of its own',
    "export class A extends Error { constructor() { super('a'); this.name = 'A'; } }",
  ],
  ['a map gone through where it stands', 'export const a = (m) => [...m.keys()];'],
  ['a pattern used from its start', "const P = /a/g;\nexport const a = (t) => t.replace(P, '');"],
  ['texts of any language', 'export const a = (l) => import(`../locales/${l}/page.json`);'],
  ['types of the browser', 'export type A = typeof fetch | Window;'],
  [
    'a method of a class that keeps nothing',
    'class A { static of(n) { return n + 1; } }\nexport const a = (n) => A.of(n);',
  ],
  ['an error of its own, held by a module', 'class A extends Error {}\nexport const a = new A();'],
  [
    'a list of the module that only is read',
    'const L = new Set([1]);\nexport const a = (n) => L.has(n);',
  ],
  ['bytes read where they are', 'export const a = (b) => new TextDecoder().decode(b);'],
  ['a moment told in words', 'export const a = (f, t) => f.format(new Date(t));'],
  ['a moment that was told', 'export const a = (t) => new Date(t).toISOString();'],
])('takes %s', (_, source) => {
  expect(refused(source)).toEqual([]);
});

it('takes elements with what they do when pressed', () => {
  const source =
    '/** @jsxImportSource preact */\nexport const A = (p) => <ul>{p.all.map((b) => <li key={b}><button onClick={() => p.go(b)}>{b}</button></li>)}</ul>;';
  expect(refused(source, 'static/privacy/tried.tsx')).toEqual([]);
});

it.each([
  ['a global', 'export const a = fetch;'],
  ['the global object', 'export const a = globalThis;'],
  ['code from a text', "export const a = new Function('return 1');"],
  ['eval', "export const a = eval('1');"],
  ['the time of day', 'export const a = () => Date.now();'],
  ['the time of day, as a date', 'export const a = () => new Date();'],
  ['the time of day, by spreading nothing', 'export const a = () => new Date(...[]);'],
  ['chance', 'export const a = () => Math.random();'],
  ['a function of the language handed on', 'export const a = Object;'],
  ['reflection', "export const a = Reflect.get({}, 'a');"],
  ['a proxy', 'export const a = new Proxy({}, {});'],
  ['a symbol', 'export const a = Symbol.iterator;'],
  ['a constructor', "export const a = 'x'.constructor;"],
  ['a constructor as a text', "export const a = 'x'['constructor'];"],
  ['a constructor as a template', 'export const a = (0)[`constructor`];'],
  ['a constructor unpacked', 'export const { constructor: a } = [];'],
  ['a constructor unpacked from a parameter', 'export const a = ({ constructor: b }) => b;'],
  ['a prototype', 'export const a = (f) => f.prototype;'],
  ['another origin', 'export const a = (p) => ({ __proto__: p });'],
  ['a name made at run time', 'export const a = (bag, name) => bag[name];'],
  [
    'a name made at run time, unpacked',
    'export const a = (bag, name) => { const { [name]: b } = bag; return b; };',
  ],
  ['this outside a class', 'export function a() { return this; }'],
  [
    'this in a function inside a class',
    'class A { b() { return function () { return this; }; } }\nexport const a = () => new A();',
  ],
  ['another this', 'export const a = (f, o) => f.call(o);'],
  ['arguments', 'export function a() { return arguments; }'],
  ['a tagged template', 'export const a = (tag) => tag`x`;'],
  ['import.meta', 'export const a = import.meta;'],
  ['import() of a name made at run time', 'export const a = (name) => import(`./${name}`);'],
  ['a getter', 'export const a = { get b() { return 1; } };'],
  ['a value that is asked for as a text', 'export const a = { toString: () => 1 };'],
  ['a value that is waited for', 'export const a = { then: (f) => f(1) };'],
  ['a generator', 'export function* a() { yield 1; }'],
  ['all of a module under one name', "import * as b from './read';\nexport const a = b;"],
  ['a variable of the module', 'let n = 0;\nexport const a = () => n;'],
  [
    'a map of the module that is filled',
    'const seen = new Map();\nexport const a = (k) => seen.set(k, 1);',
  ],
  [
    'an object of the module that is changed',
    'const bag = { n: 0 };\nexport const a = () => { bag.n = 1; };',
  ],
  ['what was handed in, changed', 'export const a = (bag) => { bag.n = 1; };'],
  ['what was handed in, filled', 'export const a = (list) => { list.push(1); };'],
  [
    'what was handed in, under a name of its own',
    'export const a = (bag) => { const b = bag; b.n = 1; };',
  ],
  [
    'what was handed in, in a loop',
    'export const a = (bag) => { for (const b of [bag]) b.n = 1; };',
  ],
  ['what was handed in, deleted from', 'export const a = (bag) => { delete bag.n; };'],
  ['a date changed', 'const d = new Date(0);\nexport const a = (t) => d.setTime(t);'],
  ['an iterator kept', 'const it = new Map().values();\nexport const a = () => it;'],
  ['a pattern that remembers', 'const P = /a/g;\nexport const a = (t) => P.test(t);'],
  ['a field of the class itself', "class A { static seen = ''; }\nexport const a = () => A.seen;"],
  [
    'the class itself changed',
    'class A { static note(x) { this.seen = x; } }\nexport const a = (x) => A.note(x);',
  ],
  [
    'an instance held by a module',
    "class A { seen = ''; note(x) { this.seen = x; } }\nexport const a = new A();",
  ],
  [
    'an instance held by a module, made by a function',
    "class A { seen = ''; note(x) { this.seen = x; } }\nconst make = () => new A();\nexport const a = make();",
  ],
  [
    'an error that keeps state, held by a module',
    "class A extends Error { seen = ''; note(x) { this.seen = x; } }\nexport const a = new A();",
  ],
  [
    'an error that keeps state in a function, held by a module',
    "class A extends Error { seen = ''; note = (x) => { this.seen = x; }; }\nexport const a = new A();",
  ],
  [
    'a count held by a module',
    'const of = () => { let n = 0; return () => { n += 1; return n; }; };\nexport const a = of();',
  ],
  ['a decoder held by a module', 'export const a = new TextDecoder();'],
  [
    'bytes held by a module, made by a function',
    'const make = () => new Uint8Array(1);\nexport const a = make();',
  ],
  [
    'bytes of the module that are set',
    'const b = new Uint8Array(1);\nexport const a = (t) => b.setFromHex(t);',
  ],
  [
    'a method that changes, handed on',
    'const s = new Set();\nexport const a = (l) => l.forEach(s.add);',
  ],
  ['a method that changes, unpacked', 'export const a = ({ add }) => add(1);'],
  ['another this for each', 'export const a = (l, f, o) => l.forEach(f, o);'],
  ['another this for each, spread', 'export const a = (l, all) => l.map(...all);'],
  ['another this for a list made', 'export const a = (l, f, o) => Array.from(l, f, o);'],
  ['another this for what becomes a text', 'export const a = (o, f) => JSON.stringify(o, f);'],
  ['the time of day in words', "export const a = () => new Intl.DateTimeFormat('en').format();"],
  ['the time of day in words, of nothing', 'export const a = (f, o) => f.format(o.none);'],
  ['the time of day in words, handed on', 'export const a = (f) => f.format;'],
  ['the time of day in parts', 'export const a = (f) => f.formatToParts();'],
  ['the zone', 'export const a = (f) => f.resolvedOptions().timeZone;'],
  ['the zone of a moment', 'export const a = (t) => new Date(t).getTimezoneOffset();'],
  ['the place of the code', "export const a = () => new Error('x').stack;"],
  ['setting by a pattern', 'export const a = (b) => { let c; ({ c } = b); return c; };'],
  ['the owner of an element', 'export const a = (e) => e.ownerDocument;'],
  ['the view of an event', 'export const a = (e) => e.view;'],
  ['a click on an element', 'export const a = (e) => e.click();'],
])('refuses %s', (_, source) => {
  expect(refused(source)).not.toEqual([]);
});
