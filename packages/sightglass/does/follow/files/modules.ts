import type { Module } from '../values/value';
import { scopeIn } from '../scope';
import type { Frame, Scope } from '../values/value';
import ts from 'typescript';
import { imported, memberOf, wholeOf } from './exports';
import { linkImports, valueNames } from './imports';
import { runWaiting } from '../calls/escape';
import type { Run } from '../run';
import { gap } from '../values/sym';
import { makeObject, makeThing } from '../values/things';
import { ALWAYS, known, nextId, one, type Value } from '../values/value';

/** Loads a file once: runs its top level. */
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
  const module: Module = { file, scope: scopeIn(frame), exports: new Map(), stars: [] };
  run.modules.set(file, module);
  const { path } = run;
  run.contained(file, () => {
    runTop(run, module, frame);
  });
  run.path = path;
  return module;
}

/** Runs a file's top level. */
function runTop(run: Run, module: Module, frame: Frame): void {
  const { file } = module;
  run.path = ALWAYS;
  run.loading += 1;
  run.frames.push(frame);
  const mark = run.waiting.length;
  declareCommonJs(run, module);
  linkImports(run, module, valueNames(file));
  run.acts.hoist(file.statements, module.scope);
  linkExports(run, module);
  run.acts.statements(file.statements, module.scope);
  runWaiting(run, mark);
  run.frames.pop();
  run.loading -= 1;
}

/**
 * Declares `module` and `exports` in every file, as bundlers allow both kinds of export together.
 */
function declareCommonJs(run: Run, { file, scope }: Module): void {
  const exports = one(makeThing(run, file, 'object'));
  scope.declare('exports', file, exports);
  scope.declare('module', file, makeObject(run, file, [['exports', exports]]));
}

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

/** The names that a binding declares. */
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

/** The result of `import('…')`. */
export const importNamed = (run: Run, specifier: string, from: ts.SourceFile): Value =>
  wholeOf(run, imported(run, specifier, from)());

/** The result of `require('…')`, unless the app declares `require` itself. */
export function requireNamed(run: Run, node: ts.CallExpression, scope: Scope): Value | undefined {
  if (!ts.isIdentifier(node.expression) || node.expression.text !== 'require') return undefined;
  if (scope.find('require') !== undefined) return undefined;
  const [first] = node.arguments;
  const value = first === undefined ? [] : run.acts.evaluate(first, scope);
  const [only] = value;
  const name = only === undefined ? undefined : known(only.atom);
  return name === undefined ? gap('module', 'given') : importNamed(run, name, node.getSourceFile());
}
