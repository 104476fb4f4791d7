import ts from 'typescript';
import { joinAll } from '../values/join';
import { jsonValue } from '../values/json-value';
import type { Run } from '../run';
import { gap, member, sym } from '../values/sym';
import { makeThing, put } from '../values/things';
import { one, type Module, type Value } from '../values/value';

/** What an import refers to, loaded immediately as in the language. */
export function imported(run: Run, specifier: string, from: ts.SourceFile): () => Module | Value {
  const target = run.sources.resolve(specifier, from);
  if (target.kind === 'file') {
    const module = run.acts.load(target.file);
    return () => module;
  }
  const value =
    target.kind === 'data'
      ? jsonValue(run, target.text, from)
      : one(sym({ from: 'module', name: target.kind === 'asset' ? target.path : target.name }));
  return () => value;
}

/** One export of an imported module. */
export function memberOf(run: Run, from: Module | Value, name: string, node: ts.Node): Value {
  if (!isModule(from)) return memberOfValue(run, from, name, node);
  return exportOf(run, from, name) ?? gap(name, 'given');
}

function memberOfValue(run: Run, value: Value, name: string, node: ts.Node): Value {
  return joinAll(
    value.map(({ atom }) => {
      if (atom.kind === 'sym') return one(member(atom, name));
      if (name === 'default') return one(atom);
      return run.acts.namedMember(atom, name, node);
    }),
  );
}

/** Whether an import is a file of the app, and not a package or data. */
export const isModule = (from: Module | Value): from is Module => 'exports' in from;

/** The value of an export of a file; data where it has none of that name. */
export function exportOf(
  run: Run,
  module: Module,
  name: string,
  seen: ReadonlySet<Module> = new Set(),
): Value | undefined {
  if (seen.has(module)) return undefined;
  const read = module.exports.get(name);
  if (read !== undefined) return read();
  const common = commonExports(module);
  if (common !== undefined && module.exports.size === 0 && name === 'default') return common;
  if (name === 'default') return undefined;
  if (common !== undefined) return memberOfValue(run, common, name, module.file);
  for (const star of module.stars) {
    const from = star();
    const found = isModule(from)
      ? exportOf(run, from, name, new Set(seen).add(module))
      : memberOfValue(run, from, name, module.file);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** All exports of an imported module as one object. */
export function wholeOf(run: Run, from: Module | Value): Value {
  if (!isModule(from)) return from;
  const common = commonExports(from);
  if (common !== undefined && from.exports.size === 0) return common;
  const whole = makeThing(run, from.file, 'object');
  for (const star of from.stars) {
    const value = star();
    if (!isModule(value)) continue;
    for (const name of value.exports.keys())
      put(run, whole, name, memberOf(run, value, name, value.file));
  }
  for (const name of from.exports.keys())
    put(run, whole, name, memberOf(run, from, name, from.file));
  return one(whole);
}

/** The exports of a CommonJS file. */
function commonExports(module: Module): Value | undefined {
  const own = module.scope.own('module');
  if (own === undefined || typeof own === 'function') return undefined;
  const isModern = ts.isExternalModule(module.file);
  for (const { atom } of own.cell.current) {
    const exports =
      atom.kind === 'thing' ? atom.contents.current.entries.get('exports') : undefined;
    if (exports !== undefined && !(isModern && isEmpty(exports))) return exports;
  }
  return undefined;
}

const isEmpty = (value: Value): boolean =>
  value.every(({ atom }) => atom.kind === 'thing' && atom.contents.current.entries.size === 0);
