import ts from 'typescript';

import type { Project } from '../project';
import type { Rule } from '../rule';
import { isReference } from '../tree/call-free';
import { brief, found } from '../tree/nodes';
import { valuesIn } from '../tree/values';

/** What has no type can be anything, so it may do nothing but become `unknown`. */
export const noAny: Rule = {
  id: 'no-any',
  looksAt: 'every value that the code that ships computes',
  examine: (project) => {
    const values = project
      .sources()
      .flatMap((source) => valuesIn(source.file).map((node) => ({ source, node })));
    const findings = values
      .filter(({ node }) => isUntyped(project, node))
      .map(({ source, node }) => found(source, node, `${brief(node)} has no type (any).`));
    const blind = values
      .filter(({ node }) => isBlindCall(project, node))
      .map(({ source, node }) => found(source, node, `Nothing shows what ${brief(node)} calls.`));
    return { examined: values.length, findings: [...findings, ...blind] };
  },
};

/** A call of what is only known to be some function. */
function isBlindCall(project: Project, node: ts.Expression): boolean {
  if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return false;
  const { kind } = node.expression;
  if (kind === ts.SyntaxKind.ImportKeyword || kind === ts.SyntaxKind.SuperKeyword) return false;
  const checker = project.checker();
  const type = checker.getNonNullableType(checker.getTypeAtLocation(node.expression));
  const parts = type.isUnion() ? type.types : [type];
  return parts.some((part) => {
    const known = checker.getApparentType(part);
    return known.getCallSignatures().length + known.getConstructSignatures().length === 0;
  });
}

/** What is cast is looked at where casts are; what a statement leaves is used by nothing. */
const isLookedAtElsewhere = ({ parent }: ts.Expression): boolean =>
  ts.isAsExpression(parent) ||
  ts.isTypeAssertionExpression(parent) ||
  ts.isExpressionStatement(parent);

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
  if (isOnlyAsked(node) || isLookedAtElsewhere(node)) return false;
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
