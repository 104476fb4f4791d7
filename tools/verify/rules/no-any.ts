import ts from 'typescript';

import type { Project } from '../project';
import type { Rule } from '../rule';
import { isReference } from '../tree/call-free';
import { brief, found, runningNodes } from '../tree/nodes';

/** What has no type can be anything, so it may do nothing but become `unknown`. */
export const noAny: Rule = {
  id: 'no-any',
  looksAt: 'every value that the code that ships computes',
  examine: (project) => {
    const values = project.sources().flatMap((source) =>
      runningNodes(source.file)
        .filter((node): node is ts.Expression => isValue(node))
        .map((node) => ({ source, node })),
    );
    const findings = values
      .filter(({ node }) => isUntyped(project, node))
      .map(({ source, node }) => found(source, node, `${brief(node)} has no type (any).`));
    return { examined: values.length, findings };
  },
};

/** Expressions that give a value: not names of members, of JSX elements or of what is declared. */
function isValue(node: ts.Node): boolean {
  if (!ts.isExpression(node) || ts.isPrivateIdentifier(node)) return false;
  if (node.kind === ts.SyntaxKind.ImportKeyword) return false;
  const { parent } = node;
  if (ts.isJsxOpeningLikeElement(parent) || ts.isJsxClosingElement(parent)) return false;
  if (ts.isJsxAttribute(parent) || ts.isOmittedExpression(node)) return false;
  // What is cast is looked at where casts are; what a statement leaves is used by nothing.
  if (ts.isAsExpression(parent) || ts.isTypeAssertionExpression(parent)) return false;
  if (ts.isExpressionStatement(parent)) return false;
  return !ts.isIdentifier(node) || !isName(node);
}

const isName = (node: ts.Identifier): boolean =>
  ('name' in node.parent && node.parent.name === node) ||
  ('propertyName' in node.parent && node.parent.propertyName === node) ||
  ts.isMetaProperty(node.parent) ||
  ts.isLabeledStatement(node.parent) ||
  ts.isBreakOrContinueStatement(node.parent);

/** Asking what a value is, comparing it and writing it as text reach nothing of it. */
function isOnlyAsked(node: ts.Expression): boolean {
  const { parent } = node;
  if (ts.isTypeOfExpression(parent)) return true;
  if (ts.isBinaryExpression(parent)) return COMPARISONS.has(parent.operatorToken.kind);
  return ts.isCallExpression(parent) && TELLERS.has(parent.expression.getText());
}

const COMPARISONS: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
]);

/** Functions of the language that make a value into a text, a number or a yes or no. */
const TELLERS = new Set(['Array.isArray', 'Boolean', 'JSON.stringify', 'Number', 'String']);

function isUntyped(project: Project, node: ts.Expression): boolean {
  const checker = project.checker();
  if (isOnlyAsked(node)) return false;
  const type = checker.getTypeAtLocation(node);
  if (!holdsAny(checker, type)) return false;
  const wanted = checker.getContextualType(node);
  return wanted === undefined ? isAny(type) : !takesAny(checker, type, wanted);
}

const isAny = (type: ts.Type): boolean => (type.flags & ts.TypeFlags.Any) !== 0;

/** Whether a type is `any`, or a list, a promise or the like of `any`. */
const holdsAny = (checker: ts.TypeChecker, type: ts.Type): boolean =>
  isAny(type) ||
  (type.isUnion() && type.types.some((part) => holdsAny(checker, part))) ||
  argumentsOf(checker, type).some(isAny);

/** Whether whatever is `any` in a type is `unknown` in the one that is wanted. */
function takesAny(checker: ts.TypeChecker, type: ts.Type, wanted: ts.Type): boolean {
  if ((wanted.flags & ts.TypeFlags.Unknown) !== 0) return true;
  if (isAny(type)) return false;
  const wantedParts = argumentsOf(checker, wanted);
  return argumentsOf(checker, type).every((part, index) => {
    const wantedPart = wantedParts[index];
    return !isAny(part) || (wantedPart !== undefined && takesAny(checker, part, wantedPart));
  });
}

const argumentsOf = (checker: ts.TypeChecker, type: ts.Type): readonly ts.Type[] =>
  isReference(type) ? checker.getTypeArguments(type) : [];
