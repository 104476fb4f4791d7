import { posix } from 'node:path';
import { Script } from 'node:vm';
import type { ImportDeclaration, Node } from 'estree';

import type { Capabilities } from '../../src/disclosure/derive/code-evidence';
import { compile } from './compile';
import type { Files } from './files';
import { parsed } from './modules';
import { remembered } from './remember';
import { namesOf } from './subset/kept';

const FOLDER = 'src/capabilities';

/** The exports of the modules in src/capabilities/, by path. */
export type DeclaringModules = ReadonlyMap<string, Readonly<Record<string, unknown>>>;

/** Runs the declaring modules in `files`, so that their values can be read. */
export function runDeclaringModules(files: Files): DeclaringModules {
  const modules = new Map<string, Readonly<Record<string, unknown>>>();
  for (const path of files.list(FOLDER)) run(files, path, modules);
  return modules;
}

function run(
  files: Files,
  path: string,
  modules: Map<string, Readonly<Record<string, unknown>>>,
): Readonly<Record<string, unknown>> {
  const known = modules.get(path);
  if (known !== undefined) return known;
  const text = files.read(path);
  if (text === undefined || !path.startsWith(`${FOLDER}/`))
    throw new Error(`src/capabilities/ may take values only from itself, not from ${path}.`);
  const exported: Record<string, unknown> = {};
  modules.set(path, exported);
  const take = (name: string): unknown =>
    run(files, `${posix.join(posix.dirname(path), name)}.ts`, modules);
  runnable(asScript(compile(path, text)), path)(exported, take);
  return exported;
}

type Runnable = (exported: Record<string, unknown>, take: (name: string) => unknown) => void;

/** A module's code as a function. */
const runnable = (code: string, filename: string): Runnable =>
  new Script(`(function (exports, take) { 'use strict';\n${code}\n})`, {
    filename,
  }).runInThisContext() as Runnable;

/** Module code that takes and gives its values by the arguments of a function. */
const asScript = remembered((code) =>
  parsed(code)
    .statements.map((statement) => inScript(code, statement))
    .join('\n'),
);

function inScript(code: string, statement: Node): string {
  if (statement.type === 'ImportDeclaration') return taking(statement);
  if (statement.type !== 'ExportNamedDeclaration') return code.slice(...rangeOf(statement));
  if (!statement.declaration) throw new Error('src/capabilities/ exports only what it declares.');
  const given = namesOf(statement).map((name) => `exports.${name} = ${name};`);
  return [code.slice(...rangeOf(statement.declaration)), ...given].join('\n');
}

const rangeOf = ({ range }: Node): readonly [number, number] => range ?? [0, 0];

function taking({ specifiers, source }: ImportDeclaration): string {
  const names = specifiers.map((one) =>
    one.type === 'ImportSpecifier' && one.imported.type === 'Identifier'
      ? `${one.imported.name}: ${one.local.name}`
      : '',
  );
  return `const { ${names.join(', ')} } = take(${JSON.stringify(source.value)});`;
}

/** The declared lists. The compiler has checked their types; this checks that they are lists. */
export const declaredIn = (modules: DeclaringModules): Capabilities => ({
  scopes: list(modules, 'scopes', 'scopes') as Capabilities['scopes'],
  stored: list(modules, 'stored', 'stored') as Capabilities['stored'],
  handed: list(modules, 'handed', 'handed') as Capabilities['handed'],
  operations: list(modules, 'operations', 'operations') as Capabilities['operations'],
  schedules: list(modules, 'schedules', 'schedules') as Capabilities['schedules'],
  logEvents: list(modules, 'log-events', 'allLogEvents') as Capabilities['logEvents'],
  served: list(modules, 'served', 'allServed') as Capabilities['served'],
});

function list(modules: DeclaringModules, file: string, name: string): readonly unknown[] {
  const value = modules.get(`${FOLDER}/${file}.ts`)?.[name];
  if (!Array.isArray(value)) throw new Error(`${FOLDER}/${file}.ts exports no list ${name}.`);
  return value;
}
