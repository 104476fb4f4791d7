import { spawnSync } from 'node:child_process';

import { describe as tell, examineAll } from '../../tools/verify/report';
import type { Rule } from '../../tools/verify/rule';
import { focusedOn, type Project } from '../../tools/verify/project';
import { rules } from '../../tools/verify/rules/index';
import { app, withAdded } from './app';

const rule = (examine: Rule['examine']): Rule => ({ id: 'one', looksAt: 'something', examine });
const finding = { file: 'src/x.ts', line: 7, message: 'Bad.' };

it('does not pass a rule that found nothing to look at', async () => {
  const [report] = await examineAll(app, [rule(() => ({ examined: 0, findings: [] }))]);
  expect(report).toMatchObject({ examined: 0, findings: [{ message: /nothing to look at/ }] });
});

it('does not pass a rule that could not finish', async () => {
  const broken = rule(() => {
    throw new Error('a\n\u001b[31mb');
  });
  const [report] = await examineAll(app, [broken]);
  expect(report?.findings).toMatchObject([{ message: 'It could not be examined: a b' }]);
});

it('names file, line and rule of each finding, and counts rules', async () => {
  const reports = await examineAll(app, [
    rule(() => ({ examined: 3, findings: [finding] })),
    rule(() => ({ examined: 2, findings: [] })),
  ]);
  expect(tell(reports)).toContain('src/x.ts:7 one: Bad.');
  expect(tell(reports)).toMatch(/1 passed, 1 failed$/);
});

it('has no two rules of one name', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});

it('refuses an argument that it does not know', () => {
  const { status, stderr } = spawnSync(process.execPath, [
    'tools/run.mjs',
    'tools/verify/main.ts',
    '--jsn',
  ]);
  expect(status).toBe(2);
  expect(String(stderr)).toContain('--jsn');
});

const sourceRules = rules.filter(({ id }) =>
  [
    'imports',
    'globals',
    'members',
    'computed-members',
    'syntax',
    'made-up-types',
    'no-any',
    'elements',
    'rendered',
  ].includes(id),
);

const found = async (project: Project, path: string): Promise<string[]> => {
  const reports = await examineAll(focusedOn(project, new Set([path])), sourceRules);
  return reports
    .flatMap(({ id, findings }) => findings.map((one) => ({ id, ...one })))
    .filter(({ file }) => file === path)
    .map(({ id, line, message }) => `${id}:${line} ${message}`);
};

it.each([
  [
    'a name of its own for a global',
    'export const fetch = (): number => 1;\nexport const a = fetch();',
  ],
  [
    'a member read by its own key',
    'export const a = (bag: Record<string, unknown>, key: string): unknown =>\n  Object.hasOwn(bag, key) ? bag[key] : undefined;',
  ],
  ['a table of texts', 'export const a = (bag: Record<string, string>, key: string) => bag[key];'],
  [
    'a list by its numbers',
    'export const a = (list: readonly (() => void)[], at: number) => list[at];',
  ],
  ['what JSON holds, as unknown', "export const a: unknown = JSON.parse('1');"],
  ['a guard for data', 'export const a = (b: unknown): b is string[] => Array.isArray(b);'],
  ['a cast to data', 'export const a = (b: unknown) => b as readonly { readonly c: string }[];'],
  [
    'this in a class',
    'export class A {\n  readonly #a = 1;\n  get a(): number {\n    return this.#a;\n  }\n}',
  ],
  ['types of the browser', 'export type A = typeof fetch | Window | XMLHttpRequest;'],
])('has nothing against %s', async (_, code) => {
  const path = 'src/record/tried.ts';
  expect(await found(withAdded({ [path]: code }), path)).toEqual([]);
});

it.each([
  [
    'an element with its listener',
    'export const A = () => <button type="button" onClick={() => 1}>x</button>;',
  ],
  [
    'children handed on',
    "import type { ComponentChildren } from 'preact';\nexport const A = ({ children }: { children: ComponentChildren }) => <p>{children}</p>;",
  ],
  [
    'elements in a list',
    "export const A = () => <ul>{['a'].map((b) => <li key={b}>{b}</li>)}</ul>;",
  ],
  [
    'a link to Atlassian’s pages',
    'export const A = () => <a href="https://developer.atlassian.com/x" rel="noopener noreferrer">x</a>;',
  ],
])('has nothing against %s on a page', async (_, code) => {
  const path = 'static/privacy/tried.tsx';
  expect(
    await found(withAdded({ [path]: `/** @jsxImportSource preact */\n${code}` }), path),
  ).toEqual([]);
});
