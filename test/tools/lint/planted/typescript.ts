/** What a rule must report, by the rule's name. */
export type Planted = Readonly<Record<string, string>>;

/** In a file of TypeScript, for the rules that know it. */
export const inTypeScript: Planted = {
  'typescript/adjacent-overload-signatures':
    'export interface A { a(x: string): void; b(): void; a(x: number): void }',
  'typescript/array-type': 'export const a: Array<string> = [];',
  'typescript/await-thenable': 'export async function f() { await 1; }',
  'typescript/ban-ts-comment': `// @ts-ignore\nexport const a: number = 1;`,
  'typescript/ban-tslint-comment': `/* tslint:disable */\nexport const a = 1;`,
  'typescript/class-literal-property-style': `export class A { get a() { return 'x'; } b = 1; }`,
  'typescript/consistent-generic-constructors': 'export const a: Map<string, string> = new Map();',
  'typescript/consistent-indexed-object-style': 'export interface A { [key: string]: number }',
  'typescript/consistent-type-assertions': 'export const a = (x: unknown) => <string>x;',
  'typescript/consistent-type-imports': `import { Stats } from 'node:fs';\nexport type A = Stats;`,
  'typescript/dot-notation': `export const a = { b: 1 }['b'];`,
  'typescript/no-array-delete': 'const a = [1]; delete a[0]; export { a };',
  'typescript/no-base-to-string': 'export const a = String({ a: 1 });',
  'typescript/no-confusing-non-null-assertion': 'export const a = (b: number | null) => b! == 1;',
  'typescript/no-confusing-void-expression':
    'export const a = (f: () => void) => { const x = f(); return x; };',
  'typescript/no-deprecated': `export const a = 'abc'.substr(1);`,
  'typescript/no-duplicate-enum-values': 'export enum A { B = 1, C = 1 }',
  'typescript/no-duplicate-type-constituents': `export type A = 'a' | 'a';`,
  'typescript/no-dynamic-delete':
    'export const f = (a: Record<string, string>, k: string) => { delete a[k]; };',
  'typescript/no-empty-object-type': 'export type A = {};',
  'typescript/no-explicit-any': 'export const f = (a: any) => typeof a;',
  'typescript/no-extra-non-null-assertion': 'export const f = (a: string | null) => a!!.length;',
  'typescript/no-extraneous-class': 'export class A { static b() { return 1; } }',
  'typescript/no-floating-promises': 'async function f() { await Promise.resolve(); } f();',
  'typescript/no-for-in-array':
    'const a: string[] = []; for (const b in a) { process.stdout.write(b); }',
  'typescript/no-generated-empty-object-type': `export type A = Omit<{ a: string }, 'a'>;`,
  'typescript/no-implied-eval': `setTimeout('alert(1)', 1);`,
  'typescript/no-inferrable-types': 'export const f = (a: number = 1) => a;',
  'typescript/no-invalid-void-type': 'export const f = (a: void) => a;',
  'typescript/no-meaningless-void-operator': 'void (() => {})();',
  'typescript/no-misused-new': 'export interface A { new (): A }',
  'typescript/no-misused-promises':
    'export const f = (p: Promise<number>) => { if (p) { process.exit(); } };',
  'typescript/no-misused-spread': 'export const f = (p: Promise<number>) => ({ ...p });',
  'typescript/no-mixed-enums': `export enum A { B = 1, C = 'c' }`,
  'typescript/no-namespace': 'export namespace A { export const b = 1; }',
  'typescript/no-non-null-asserted-nullish-coalescing': `export const f = (a: { b: string | null }) => a.b! ?? '';`,
  'typescript/no-non-null-asserted-optional-chain':
    'export const f = (a?: { b: string }) => a?.b!;',
  'typescript/no-non-null-assertion': 'export const f = (a: string | null) => a!.length;',
  'typescript/no-redundant-type-constituents': 'export type A = unknown | string;',
  'typescript/no-require-imports': `export const a: unknown = require('node:fs');`,
  'typescript/no-this-alias':
    'export class A { b = 1; c() { const self = this; return () => self.b; } }',
  'typescript/no-unnecessary-boolean-literal-compare':
    'export const f = (a: boolean) => a === true;',
  'typescript/no-unnecessary-condition': 'export const f = (a: { b: string }) => a?.b;',
  'typescript/no-unnecessary-template-expression': `export const f = (a: string) => \`\${a}\`;`,
  'typescript/no-unnecessary-type-arguments':
    'function f<T = string>(a?: T) { return a; } export const b = f<string>();',
  'typescript/no-unnecessary-type-assertion': 'export const f = (a: string) => a as string;',
  'typescript/no-unnecessary-type-constraint':
    'export const f = <T extends unknown>(a: T, b: T) => [a, b];',
  'typescript/no-unnecessary-type-conversion': 'export const f = (a: string) => String(a);',
  'typescript/no-unnecessary-type-parameters': 'export function f<T>(a: T): void { void a; }',
  'typescript/no-unsafe-argument': 'declare const a: any; export const b = parseInt(a);',
  'typescript/no-unsafe-assignment': `export const b = JSON.parse('1');`,
  'typescript/no-unsafe-call': `export const f = () => { JSON.parse('1')(); };`,
  'typescript/no-unsafe-declaration-merging':
    'export interface A { c: string } export class A { b = 1; }',
  'typescript/no-unsafe-enum-assignment': 'export enum A { B = 1, C = 2 } export const d: A = 1;',
  'typescript/no-unsafe-enum-comparison':
    'export enum A { B = 1, C = 2 } export const f = (a: A) => a === 1;',
  'typescript/no-unsafe-function-type': 'export const f = (a: Function) => a.name;',
  'typescript/no-unsafe-member-access': `export const f = () => { process.exit(Number(JSON.parse('1').a.b)); };`,
  'typescript/no-unsafe-return': `export const f = (): string => JSON.parse('1');`,
  'typescript/no-unsafe-unary-minus': 'export const f = (a: string) => -a;',
  'typescript/no-useless-default-assignment': `export const f = ({ a = 'x' }: { a: string }) => a;`,
  'typescript/no-wrapper-object-types': 'export const f = (a: String) => a;',
  'typescript/non-nullable-type-assertion-style':
    'export const f = (a: string | undefined) => a as string;',
  'typescript/only-throw-error': `export const f = () => { throw 'x'; };`,
  'typescript/prefer-as-const': `export const a = 'x' as 'x';`,
  'typescript/prefer-find': `export const f = (a: string[]) => a.filter((b) => b === 'x')[0];`,
  'typescript/prefer-for-of': `export const f = (a: string[]) => { for (let i = 0; i < a.length; i++) { process.stdout.write(a[i] ?? ''); } };`,
  'typescript/prefer-function-type': 'export interface A { (): string }',
  'typescript/prefer-includes': `export const f = (a: string) => a.indexOf('x') !== -1;`,
  'typescript/prefer-literal-enum-member': 'const x = 1; export enum A { B = x }',
  'typescript/prefer-namespace-keyword':
    'declare module A { const b: number; } export type B = typeof A.b;',
  'typescript/prefer-nullish-coalescing': `export const f = (a: string | null) => a || 'x';`,
  'typescript/prefer-optional-chain': 'export const f = (a: { b: string } | null) => a && a.b;',
  'typescript/prefer-promise-reject-errors': `export const f = () => Promise.reject('x');`,
  'typescript/prefer-reduce-type-parameter':
    'export const f = (a: string[]) => a.reduce((b, c) => b.concat(c), [] as string[]);',
  'typescript/prefer-regexp-exec': 'export const f = (a: string) => a.match(/x/);',
  'typescript/prefer-return-this-type': 'export class A { b = 1; c(): A { return this; } }',
  'typescript/prefer-string-starts-ends-with': `export const f = (a: string) => a[0] === 'x' || /^y/.test(a);`,
  'typescript/related-getter-setter-pairs':
    'export interface A { get b(): string; set b(c: number) }',
  'typescript/require-await': 'export async function f() { return 1; }',
  'typescript/restrict-plus-operands': 'export const f = (a: number, b: string) => a + b;',
  'typescript/restrict-template-expressions': `export const f = (a: string[], b: object, c: symbol) => \`\${a}x\${b}\${String(c)}\`;`,
  'typescript/return-await': `export async function f(a: Promise<string>) { try { return a; } catch { return 'x'; } }`,
  'typescript/triple-slash-reference': `/// <reference path="./x.d.ts" />\nexport const a = 1;`,
  'typescript/unbound-method':
    'export class A { b = 1; c() { return this.b; } } export const f = new A().c;',
  'typescript/unified-signatures':
    'export declare function f(a: string): void; export declare function f(a: number): void;',
  'typescript/use-unknown-in-catch-callback-variable':
    'export const f = (p: Promise<string>) => p.catch((e: Error) => e.message);',
};
