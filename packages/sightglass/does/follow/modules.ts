import ts from 'typescript';
import { linkImports, valueNames } from './imports';
import { evaluate } from './evaluate';
import { runWaiting } from './escape';
import { joinAll } from './join';
import { jsonValue } from './json-value';
import { namedMember } from './members';
import type { Run } from './run';
import { Scope, type Frame } from './scope';
import { hoist, statements } from './statements';
import { gap, member, sym } from './sym';
import { makeObject, makeThing, put } from './things';
import { ALWAYS, known, nextId, one, type Value } from './value';

/** One file of the app, when it has been loaded. */
export interface Module {
  readonly file: ts.SourceFile;
  readonly scope: Scope;
  /** What it exports, each read when it is asked for. */
  readonly exports: Map<string, () => Value>;
  /** What `export * from` adds. */
  readonly stars: (() => Value | Module)[];
}

/** Loads a file, once: runs what stands at its top. */
export function load(run: Run, file: ts.SourceFile): Module {
  const before = run.modules.get(file);
  if (before !== undefined) return before;
  const frame: Frame = {
    id: nextId(),
    node: file,
    call: undefined,
    isModule: true,
    self: [],
    returns: [],
    entered: ALWAYS,
  };
  const module: Module = { file, scope: new Scope(frame), exports: new Map(), stars: [] };
  run.modules.set(file, module);
  const { path } = run;
  run.path = ALWAYS;
  run.loading += 1;
  run.frames.push(frame);
  const mark = run.waiting.length;
  declareCommonJs(run, module);
  linkImports(run, module, valueNames(file));
  hoist(run, file.statements, module.scope);
  linkExports(run, module);
  statements(run, file.statements, module.scope);
  runWaiting(run, mark);
  run.frames.pop();
  run.loading -= 1;
  run.path = path;
  return module;
}

/** `module` and `exports` are there in every file: bundlers let both kinds of export stand together. */
function declareCommonJs(run: Run, { file, scope }: Module): void {
  const exports = one(makeThing(run, file, 'object'));
  scope.declare('exports', file, exports);
  scope.declare('module', file, makeObject(run, file, [['exports', exports]]));
}

/** What a file that exports nothing by the language's own words hands over. */
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

function linkExports(run: Run, module: Module): void {
  for (const node of module.file.statements) {
    if (ts.isExportDeclaration(node) && !node.isTypeOnly) linkExport(run, module, node);
    else if (ts.isExportAssignment(node))
      module.exports.set('default', () => readOwn(module, 'default'));
    else if (isExported(node))
      for (const [as, name] of namesOf(node)) module.exports.set(as, () => readOwn(module, name));
  }
}

const isExported = (node: ts.Statement): boolean =>
  ts.canHaveModifiers(node) &&
  (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

const isDefault = (node: ts.Statement): boolean =>
  ts.canHaveModifiers(node) &&
  (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword);

function namesOf(node: ts.Statement): readonly (readonly [string, string])[] {
  if (ts.isVariableStatement(node))
    return node.declarationList.declarations.flatMap(({ name }) =>
      namesIn(name).map((each) => [each, each] as const),
    );
  const isNamed =
    ts.isFunctionDeclaration(node) ||
    ts.isClassDeclaration(node) ||
    ts.isEnumDeclaration(node) ||
    ts.isModuleDeclaration(node);
  if (!isNamed) return [];
  const name = node.name?.text ?? 'default';
  return [[isDefault(node) ? 'default' : name, name]];
}

export function namesIn(name: ts.BindingName): readonly string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((each) => (ts.isBindingElement(each) ? namesIn(each.name) : []));
}

function readOwn({ scope }: Module, name: string): Value {
  const own = scope.own(name);
  if (own === undefined) return gap(name, 'given');
  if (typeof own === 'function') return own();
  return own.cell.current.length === 0 ? gap(name, 'repeated') : own.cell.current;
}

function linkExport(run: Run, module: Module, node: ts.ExportDeclaration): void {
  const { moduleSpecifier, exportClause } = node;
  const from =
    moduleSpecifier !== undefined && ts.isStringLiteral(moduleSpecifier)
      ? imported(run, moduleSpecifier.text, module.file)
      : undefined;
  if (exportClause === undefined) {
    if (from !== undefined) module.stars.push(from);
  } else if (ts.isNamespaceExport(exportClause)) {
    if (from !== undefined) module.exports.set(exportClause.name.text, () => wholeOf(run, from()));
  } else
    for (const { name, propertyName, isTypeOnly } of exportClause.elements) {
      if (isTypeOnly) continue;
      const inner = (propertyName ?? name).text;
      const read = (): Value =>
        from === undefined ? readOwn(module, inner) : memberOf(run, from(), inner, module.file);
      module.exports.set(name.text, read);
    }
}

/** What an import names, loaded at once as the language does. */
export function imported(run: Run, specifier: string, from: ts.SourceFile): () => Module | Value {
  const target = run.sources.resolve(specifier, from);
  if (target.kind === 'file') {
    const module = load(run, target.file);
    return () => module;
  }
  const value =
    target.kind === 'data'
      ? jsonValue(run, target.text, from)
      : one(sym({ from: 'module', name: target.kind === 'asset' ? target.path : target.name }));
  return () => value;
}

/** One export of what an import names. */
export function memberOf(run: Run, from: Module | Value, name: string, node: ts.Node): Value {
  if (!isModule(from)) return memberOfValue(run, from, name, node);
  return exportOf(run, from, name) ?? gap(name, 'given');
}

function memberOfValue(run: Run, value: Value, name: string, node: ts.Node): Value {
  return joinAll(
    value.map(({ atom }) => {
      if (atom.kind === 'sym') return one(member(atom, name));
      if (name === 'default') return one(atom);
      return namedMember(run, atom, name, node);
    }),
  );
}

const isModule = (from: Module | Value): from is Module => 'exports' in from;

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

/** All exports of what an import names, as one object. */
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

/** `import('…')`. */
export const importNamed = (run: Run, specifier: string, from: ts.SourceFile): Value =>
  wholeOf(run, imported(run, specifier, from)());

/** `require('…')`, unless the name is the app's own. */
export function requireNamed(run: Run, node: ts.CallExpression, scope: Scope): Value | undefined {
  if (!ts.isIdentifier(node.expression) || node.expression.text !== 'require') return undefined;
  if (scope.find('require') !== undefined) return undefined;
  const [first] = node.arguments;
  const value = first === undefined ? [] : evaluate(run, first, scope);
  const [only] = value;
  const name = only === undefined ? undefined : known(only.atom);
  return name === undefined ? gap('module', 'given') : importNamed(run, name, node.getSourceFile());
}
