import type { Planted } from './typescript';

/** In a file of TypeScript. */
export const inCode: Planted = {
  'for-direction': 'export const f = () => { for (let i = 0; i < 10; i--) { process.exit(i); } };',
  'max-lines': `export const a = [${'\n  1,'.repeat(250)}\n];`,
  'max-lines-per-function': `export const f = () => {${'\n  process.exit(1);'.repeat(50)}\n};`,
  'no-array-constructor': 'export const a = new Array(1, 2);',
  'no-async-promise-executor': 'export const a = new Promise(async (r) => { await 1; r(1); });',
  'no-case-declarations': `export const f = (a: string) => { switch (a) { case 'x': const b = 1; return b; default: return 2; } };`,
  'no-compare-neg-zero': 'export const f = (a: number) => a === -0;',
  'no-cond-assign':
    'export const f = (a: number) => { let b; if (b = a) { return b; } return 1; };',
  'no-console': 'console.log(1);',
  'no-constant-binary-expression': 'export const f = (a: string) => ({}) ?? a;',
  'no-constant-condition': 'export const f = () => { if (1) { return 2; } return 3; };',
  'no-control-regex': `export const a = /\\x1f/;`,
  'no-debugger': 'debugger;',
  'no-dupe-else-if':
    'export const f = (a: number) => { if (a === 1) { return 1; } else if (a === 1) { return 2; } return 3; };',
  'no-duplicate-case':
    'export const f = (a: number) => { switch (a) { case 1: return 1; case 1: return 2; default: return 3; } };',
  'no-empty': 'export const f = (a: number) => { if (a === 1) {} return 1; };',
  'no-empty-character-class': 'export const a = /a[]/;',
  'no-empty-function': 'export function f() {}',
  'no-empty-pattern': 'export const f = (a: object) => { const {} = a; return 1; };',
  'no-empty-static-block': 'export class A { b = 1; static {} }',
  'no-ex-assign':
    'export const f = () => { try { process.exit(1); } catch (e) { e = 1; throw e; } };',
  'no-extra-boolean-cast': 'export const f = (a: string) => { if (!!a) { return 1; } return 2; };',
  'no-fallthrough':
    'export const f = (a: number) => { let b = 0; switch (a) { case 1: b = 1; case 2: b += 2; break; default: } return b; };',
  'no-global-assign': 'Object = 1 as never;',
  'no-invalid-regexp': `export const a = new RegExp('[');`,
  'no-irregular-whitespace': `export const a =\u00a01;`,
  'no-loss-of-precision': 'export const a = 9007199254740993;',
  'no-misleading-character-class': `export const a = /[👍]/;`,
  'no-prototype-builtins': `export const f = (a: object) => a.hasOwnProperty('x');`,
  'no-regex-spaces': 'export const a = /a  b/;',
  'no-self-assign': 'export const f = (a: { b: number }) => { a.b = a.b; };',
  'no-shadow-restricted-names': 'export const f = (undefined: number) => undefined;',
  'no-sparse-arrays': 'export const a = [1, , 2];',
  'no-unassigned-vars': 'let a: string | undefined; export const f = () => a;',
  'no-unexpected-multiline': `const a = Math.abs\n(1);\nexport { a };`,
  'no-unsafe-finally': 'export const f = () => { try { return 1; } finally { return 2; } };',
  'no-unsafe-optional-chaining': 'export const f = (a?: { b: () => number }) => (a?.b)();',
  'no-unused-expressions': 'export const f = (a: number) => { a + 1; };',
  'no-unused-labels': 'a: for (const b of [1]) { process.exit(b); }',
  'no-unused-private-class-members': 'export class A { b = 1; #c = 2; }',
  'no-unused-vars': 'const a = 1; export const f = (b: number) => 2;',
  'no-useless-assignment': 'export const f = () => { let a = 1; process.exit(a); a = 2; };',
  'no-useless-backreference': `export const a = /\\1(a)/;`,
  'no-useless-catch': 'export const f = () => { try { process.exit(1); } catch (e) { throw e; } };',
  'no-useless-constructor': 'export class A { b = 1; constructor() {} }',
  'no-useless-escape': `export const a = 'a\\d';`,
  'no-var': 'var a = 1; export { a };',
  'own/void-of-result': 'export const f = (a: string) => { void a; };',
  'prefer-const': 'export const f = () => { let a = 1; return a; };',
  'prefer-rest-params': 'export function f(): unknown { return arguments[0]; }',
  'prefer-spread': 'export const f = (a: number[]) => Math.max.apply(Math, a);',
  'preserve-caught-error': `export const f = () => { try { process.exit(1); } catch (e) { throw new Error('x'); } };`,
  'require-yield': 'export function* f() { return 1; }',
  'use-isnan': 'export const f = (a: number) => a === NaN;',
};

/** In a module without types. */
export const inModules: Planted = {
  'constructor-super': 'class B {} export class A extends B { constructor() {} }',
  'getter-return': 'export const a = { get b() {} };',
  'no-class-assign': 'class A {} A = 1; export { A };',
  'no-const-assign': 'const a = 1; a = 2; export { a };',
  'no-dupe-class-members': 'export class A { a() { return 1; } a() { return 2; } }',
  'no-dupe-keys': 'export const a = { b: 1, b: 2 };',
  'no-func-assign': 'function f() { return 1; } f = 2; export { f };',
  'no-import-assign': `import fs from 'node:fs'; fs = 1;`,
  'no-new-native-nonconstructor': `export const a = new Symbol('x');`,
  'no-obj-calls': 'export const a = Math();',
  'no-setter-return': 'export const a = { set b(x) { return x; } };',
  'no-this-before-super':
    'class B {} export class A extends B { constructor() { this.a = 1; super(); } }',
  'no-undef': 'export const a = notThere + Buffer;',
  'no-unreachable': 'export const f = () => { return 1; process.exit(1); };',
  'no-unsafe-negation': 'export const f = (a, b) => !a in b;',
  'valid-typeof': `export const f = (a) => typeof a === 'strnig';`,
};

/** In a script that is no module. */
export const inScripts: Planted = {
  'no-delete-var': 'var a = 1; delete a;',
  'no-nonoctal-decimal-escape': `exports.a = '\\8';`,
  'no-redeclare': 'var a = 1; var a = 2; exports.a = a;',
  'no-with': 'with (Math) { exports.a = abs(1); }',
  'own/no-octal': 'exports.a = 071;',
};

/** In the app's functions. */
export const inFunctions: Planted = {
  'no-restricted-imports': `import api from '@forge/api'; export const a = api;`,
  'rooms/layers': `import { x } from '../record/read'; export const a = x; export type B = import('../entry/guard').G;`,
};
