import ts from 'typescript';

import type { Source } from '../program';
import type { Finding } from '../rule';

const cache = new WeakMap<ts.SourceFile, readonly ts.Node[]>();

/**
 * Every node of a file that takes part in the running program: not types, which leave nothing behind,
 * and not imports, which have a rule of their own.
 */
export function runningNodes(file: ts.SourceFile): readonly ts.Node[] {
  const known = cache.get(file);
  if (known !== undefined) return known;
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    if (isErased(node)) return;
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(file, visit);
  cache.set(file, nodes);
  return nodes;
}

const isErased = (node: ts.Node): boolean =>
  (ts.isTypeNode(node) && !isSuperclass(node)) ||
  ts.isTypeParameterDeclaration(node) ||
  ts.isInterfaceDeclaration(node) ||
  ts.isTypeAliasDeclaration(node) ||
  ts.isImportDeclaration(node) ||
  (ts.isExportDeclaration(node) && (node.isTypeOnly || node.moduleSpecifier !== undefined));

const isSuperclass = (node: ts.Node): boolean =>
  ts.isExpressionWithTypeArguments(node) &&
  ts.isHeritageClause(node.parent) &&
  node.parent.token === ts.SyntaxKind.ExtendsKeyword;

/** The line on which a node begins. */
export const lineOf = (node: ts.Node): number => {
  const file = node.getSourceFile();
  return file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
};

/** A finding at a node. */
export const found = (source: Source, node: ts.Node, message: string): Finding => ({
  file: source.path,
  line: lineOf(node),
  message,
});

/** The text of a node on one line, short enough for a message. */
export function brief(node: ts.Node): string {
  const text = node.getText().replace(/\s+/g, ' ');
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
