import { compile } from '../../../tools/verify/compile';
import { refusalsIn } from '../../../tools/verify/subset/subset';
import { treeOf } from '../../../tools/verify/subset/tree';

/** Why a TypeScript module is outside the small language. */
const refused = (source: string, path = 'src/record/tried.ts'): readonly string[] =>
  refusalsIn(treeOf(compile(path, source))).map(({ why }) => why);

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
  ['setting by a pattern', 'export const a = (b) => { let c; ({ c } = b); return c; };'],
  ['the owner of an element', 'export const a = (e) => e.ownerDocument;'],
  ['the view of an event', 'export const a = (e) => e.view;'],
  ['a click on an element', 'export const a = (e) => e.click();'],
])('refuses %s', (_, source) => {
  expect(refused(source)).not.toEqual([]);
});
