import { compile, lineFinder } from '../../../tools/verify/compile';

const TEXT = `/** What it says. */
import type { A } from './a';

// A line that vanishes.
export const first = (given: A): string => given.name;
export const second = 'it’s "second"';
`;

it('leaves types out, and keeps every import that may do something', () => {
  const code = compile(
    'a.ts',
    "import { type A } from './a';\nimport { b } from './b';\nexport const c: A = 1;",
  );
  expect(code).toContain('from "./b"');
  expect(code).not.toContain(': A');
});

it('tells a file with elements from one without, though their texts are the same', () => {
  expect(compile('a.ts', 'export const a = <b>c;')).toContain('a = c');
  expect(compile('a.tsx', 'export const a = <b />;')).toContain('jsx');
});

it.each([
  ['a value of an enum', 'enum A { a = gone() }'],
  ['a namespace', 'namespace A { gone(); }'],
  ['a block of a class', 'export abstract class A { declare a: string; static { gone(); } }'],
  ['an import by the old name', "import gone = require('gone');"],
])('leaves out nothing that runs: %s', (_, text) => {
  expect(compile('a.ts', text)).toContain('gone');
});

it('refuses what is no program', () => {
  expect(() => compile('a.ts', 'export const = 3;')).toThrow('Unexpected token');
});

it('finds the line that compiled code comes from', () => {
  const lineOf = lineFinder('a.ts', TEXT);
  const code = compile('a.ts', TEXT);
  expect(lineOf(code.indexOf('first'))).toBe(5);
  expect(lineOf(code.indexOf('second'))).toBe(6);
});
