import { posix } from 'node:path';
import { Script } from 'node:vm';
import ts from 'typescript';

import type { Capabilities } from '../../src/disclosure/derive/code-evidence';
import type { Files } from './files';
import { remembered } from './remember';

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
  runnable(compiled(text), path)(exported, take);
  return exported;
}

type Runnable = (exported: Record<string, unknown>, take: (name: string) => unknown) => void;

/** A module's code as a CommonJS function. */
const runnable = (code: string, filename: string): Runnable =>
  new Script(`(function (exports, require) {${code}\n})`, {
    filename,
  }).runInThisContext() as Runnable;

const compiled = remembered(
  (text) =>
    ts.transpileModule(text, {
      compilerOptions: {
        target: ts.ScriptTarget.ES2023,
        module: ts.ModuleKind.CommonJS,
        verbatimModuleSyntax: false,
      },
    }).outputText,
);

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
