import ts from 'typescript';

import { runningNodes } from './nodes';

/** Every identifier of a file that stands for a variable, a function, a class or an import. */
export const referencesIn = (file: ts.SourceFile): readonly ts.Identifier[] =>
  runningNodes(file).filter((node): node is ts.Identifier => ts.isIdentifier(node) && refers(node));

function refers(name: ts.Identifier): boolean {
  const { parent } = name;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === name;
  if (ts.isBindingElement(parent)) return parent.initializer === name;
  if (ts.isExportSpecifier(parent)) return (parent.propertyName ?? parent.name) === name;
  if (ts.isJsxOpeningLikeElement(parent) || ts.isJsxClosingElement(parent))
    return !isIntrinsic(name.text);
  if (isNamed(parent)) return parent.name !== name;
  return !ts.isJsxAttribute(parent) && !ts.isMetaProperty(parent) && !isLabel(parent, name);
}

/** Everything whose name is not a reference but names what it declares. */
const isNamed = (node: ts.Node): node is ts.NamedDeclaration =>
  ts.isPropertyAssignment(node) ||
  ts.isVariableDeclaration(node) ||
  ts.isParameter(node) ||
  ts.isFunctionLike(node) ||
  ts.isClassLike(node) ||
  ts.isPropertyDeclaration(node) ||
  ts.isEnumDeclaration(node) ||
  ts.isEnumMember(node) ||
  ts.isModuleDeclaration(node) ||
  ts.isNamespaceExport(node);

const isLabel = (node: ts.Node, name: ts.Identifier): boolean =>
  (ts.isLabeledStatement(node) || ts.isBreakOrContinueStatement(node)) && node.label === name;

/** Whether a JSX tag names an element of the page rather than a component. */
export const isIntrinsic = (tag: string): boolean => /^[a-z]/.test(tag);

/** What a reference stands for, followed through imports to where it is declared. */
export function declarationsOf(
  checker: ts.TypeChecker,
  name: ts.Identifier,
): readonly ts.Declaration[] {
  const symbol = symbolOf(checker, name);
  if (symbol === undefined) return [];
  const isImport = (symbol.flags & ts.SymbolFlags.Alias) !== 0;
  return (isImport ? checker.getAliasedSymbol(symbol) : symbol).declarations ?? [];
}

/** The symbol of a reference: of an import, that of the import itself. */
export function symbolOf(checker: ts.TypeChecker, name: ts.Identifier): ts.Symbol | undefined {
  const { parent } = name;
  if (ts.isShorthandPropertyAssignment(parent) && parent.name === name)
    return checker.getShorthandAssignmentValueSymbol(parent);
  if (ts.isExportSpecifier(parent)) return checker.getExportSpecifierLocalTargetSymbol(parent);
  return checker.getSymbolAtLocation(name);
}

/** Whether a file takes anything in from a package, by its name or by a path in it. */
export const importsFrom = (file: ts.SourceFile, name: string): boolean =>
  file.statements.some(
    (statement) =>
      (ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)) &&
      statement.moduleSpecifier !== undefined &&
      ts.isStringLiteral(statement.moduleSpecifier) &&
      `${statement.moduleSpecifier.text}/`.startsWith(`${name}/`),
  );
