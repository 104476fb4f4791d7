import type { Module } from '../values/value';
import ts from 'typescript';
import { imported, memberOf, wholeOf } from './exports';
import type { Run } from '../run';

/** Links the names that a file imports, and loads the imported modules. */
export function linkImports(run: Run, module: Module, used: ReadonlySet<string>): void {
  for (const node of module.file.statements) {
    if (ts.isImportEqualsDeclaration(node)) linkEquals(run, module, node);
    if (!ts.isImportDeclaration(node) || !ts.isStringLiteral(node.moduleSpecifier)) continue;
    const { importClause, moduleSpecifier } = node;
    const names = importClause === undefined ? [] : namesIn(importClause);
    if (
      importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword ||
      isElided(module.file, importClause, names, used)
    )
      continue;
    const from = imported(run, moduleSpecifier.text, module.file);
    for (const [local, name] of names)
      module.scope.link(local, () =>
        name === undefined ? wholeOf(run, from()) : memberOf(run, from(), name, module.file),
      );
  }
}

/** The compiler drops an import whose names are only used as types. */
function isElided(
  file: ts.SourceFile,
  clause: ts.ImportClause | undefined,
  names: readonly (readonly [string, string | undefined])[],
  used: ReadonlySet<string>,
): boolean {
  const isTyped =
    file.fileName.endsWith('.ts') ||
    file.fileName.endsWith('.tsx') ||
    file.fileName.endsWith('.mts');
  return isTyped && clause !== undefined && !names.some(([local]) => used.has(local));
}

/**
 * The local names of an import, each with its exported name; `undefined` for a namespace import.
 */
function namesIn(clause: ts.ImportClause): readonly (readonly [string, string | undefined])[] {
  const { name, namedBindings } = clause;
  const main = name === undefined ? [] : [[name.text, 'default'] as const];
  if (namedBindings === undefined) return main;
  if (ts.isNamespaceImport(namedBindings)) return [...main, [namedBindings.name.text, undefined]];
  return [
    ...main,
    ...namedBindings.elements
      .filter(({ isTypeOnly }) => !isTypeOnly)
      .map((each) => [each.name.text, (each.propertyName ?? each.name).text] as const),
  ];
}

/** `import x = require('…')`. */
function linkEquals(run: Run, module: Module, node: ts.ImportEqualsDeclaration): void {
  const { moduleReference, name } = node;
  if (!ts.isExternalModuleReference(moduleReference)) return;
  const { expression } = moduleReference;
  if (!ts.isStringLiteral(expression)) return;
  const from = imported(run, expression.text, module.file);
  module.scope.link(name.text, () => wholeOf(run, from()));
}

const cache = new WeakMap<ts.SourceFile, ReadonlySet<string>>();

/** Every name that a file uses other than as a type. */
export function valueNames(file: ts.SourceFile): ReadonlySet<string> {
  const before = cache.get(file);
  if (before !== undefined) return before;
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (isErased(node)) return;
    if (ts.isIdentifier(node)) names.add(node.text);
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(file, visit);
  cache.set(file, names);
  return names;
}

const isErased = (node: ts.Node): boolean =>
  (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)) ||
  ts.isInterfaceDeclaration(node) ||
  ts.isTypeAliasDeclaration(node) ||
  ts.isTypeParameterDeclaration(node) ||
  ts.isImportDeclaration(node);
