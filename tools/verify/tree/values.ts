import ts from 'typescript';

import { runningNodes } from './nodes';

/**
 * Every expression of a file that gives a value: not the names of members, of elements or of what is
 * declared. Of those the compiler must not be asked for a type: it would take them for variables.
 */
export const valuesIn = (file: ts.SourceFile): readonly ts.Expression[] =>
  runningNodes(file).filter((node): node is ts.Expression => isValue(node));

function isValue(node: ts.Node): boolean {
  if (!ts.isExpression(node) || ts.isPrivateIdentifier(node) || ts.isOmittedExpression(node))
    return false;
  if (node.kind === ts.SyntaxKind.ImportKeyword || ts.isJsxAttributes(node)) return false;
  const { parent } = node;
  if (ts.isJsxOpeningLikeElement(parent) || ts.isJsxClosingElement(parent)) return false;
  if (ts.isJsxAttribute(parent) || ts.isJsxOpeningElement(node)) return false;
  if (ts.isPropertyAccessExpression(parent) && isInTag(parent)) return false;
  return !ts.isIdentifier(node) || !isName(node);
}

/** The parts of `<A.B>`. */
const isInTag = (node: ts.PropertyAccessExpression): boolean =>
  ts.isJsxOpeningLikeElement(node.parent) || ts.isJsxClosingElement(node.parent);

const isName = (node: ts.Identifier): boolean =>
  ('name' in node.parent && node.parent.name === node) ||
  ('propertyName' in node.parent && node.parent.propertyName === node) ||
  ts.isMetaProperty(node.parent) ||
  ts.isLabeledStatement(node.parent) ||
  ts.isBreakOrContinueStatement(node.parent);
