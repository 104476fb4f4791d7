import type { Scope } from '../values/value';
import ts from 'typescript';
import { yields, unary, binary } from './operators';
import { evaluateCall, evaluateNew } from '../calls/calls';
import { choose } from '../flow/choose';
import { functionValue, selfOf } from '../calls/functions';
import { evaluateJsx } from './jsx';
import { arrayLiteral, objectLiteral, taggedTemplate, templateText } from './literals';
import { readName } from './names';
import type { Run } from '../run';
import { gap, sym } from '../values/sym';
import { one, plain, text, UNDEFINED, type Value } from '../values/value';

/** The possible values of an expression. Its side effects are carried out. */
export function evaluate(run: Run, node: ts.Expression, scope: Scope): Value {
  run.budget.steps += 1;
  if (run.isSpent) return gap('data', 'many');
  return literal(node) ?? composed(run, node, scope);
}

function literal(node: ts.Expression): Value | undefined {
  switch (node.kind) {
    case ts.SyntaxKind.TrueKeyword:
      return plain(true);
    case ts.SyntaxKind.FalseKeyword:
      return plain(false);
    case ts.SyntaxKind.NullKeyword:
      return plain(null);
    default:
      if (ts.isStringLiteralLike(node)) return text(node.text);
      if (ts.isNumericLiteral(node)) return plain(Number(node.text));
      if (ts.isBigIntLiteral(node)) return plain(0n);
      if (ts.isRegularExpressionLiteral(node)) return one(sym({ from: 'global', name: 'RegExp' }));
      if (ts.isOmittedExpression(node)) return UNDEFINED;
      return undefined;
  }
}

function composed(run: Run, node: ts.Expression, scope: Scope): Value {
  if (ts.isIdentifier(node)) return readName(run, node, scope);
  if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node))
    return run.acts.readMember(node, scope);
  if (ts.isCallExpression(node)) return evaluateCall(run, node, scope);
  if (ts.isNewExpression(node)) return evaluateNew(run, node, scope);
  if (ts.isTemplateExpression(node)) return templateText(run, node, scope);
  if (ts.isTaggedTemplateExpression(node)) return taggedTemplate(run, node, scope);
  if (ts.isObjectLiteralExpression(node)) return objectLiteral(run, node, scope);
  if (ts.isArrayLiteralExpression(node)) return arrayLiteral(run, node, scope);
  if (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) return functionValue(node, scope);
  if (ts.isClassExpression(node)) return run.acts.classValue(node, scope);
  if (ts.isConditionalExpression(node)) return conditional(run, node, scope);
  if (ts.isBinaryExpression(node)) return binary(run, node, scope);
  if (ts.isJsxElement(node) || ts.isJsxSelfClosingElement(node) || ts.isJsxFragment(node))
    return evaluateJsx(run, node, scope);
  return wrapped(run, node, scope);
}

function conditional(run: Run, node: ts.ConditionalExpression, scope: Scope): Value {
  const { canHold, canFail, then, otherwise } = run.acts.condition(node.condition, scope);
  return choose(run, [
    ...(canHold ? [{ guards: then, go: () => evaluate(run, node.whenTrue, scope) }] : []),
    ...(canFail ? [{ guards: otherwise, go: () => evaluate(run, node.whenFalse, scope) }] : []),
  ]);
}

/** Expressions around another one. A promise is treated as its result. */
function wrapped(run: Run, node: ts.Expression, scope: Scope): Value {
  if (
    ts.isParenthesizedExpression(node) ||
    ts.isAsExpression(node) ||
    ts.isSatisfiesExpression(node) ||
    ts.isTypeAssertionExpression(node) ||
    ts.isNonNullExpression(node) ||
    ts.isAwaitExpression(node) ||
    ts.isPartiallyEmittedExpression(node) ||
    ts.isExpressionWithTypeArguments(node) ||
    ts.isSpreadElement(node)
  )
    return evaluate(run, node.expression, scope);
  if (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node))
    return unary(run, node, scope);
  if (ts.isTypeOfExpression(node) || ts.isVoidExpression(node) || ts.isDeleteExpression(node))
    return aside(run, node, scope);
  if (ts.isYieldExpression(node)) {
    const yielded = node.expression && evaluate(run, node.expression, scope);
    if (yielded !== undefined) yields(scope.frame, yielded);
    return gap('given', 'given');
  }
  if (node.kind === ts.SyntaxKind.ThisKeyword) return selfOf(scope);
  if (node.kind === ts.SyntaxKind.SuperKeyword) return selfOf(scope);
  if (ts.isMetaProperty(node)) return one(sym({ from: 'global', name: 'import.meta' }));
  if (ts.isJsxExpression(node))
    return node.expression === undefined ? UNDEFINED : evaluate(run, node.expression, scope);
  return gap('data', 'syntax');
}

function aside(
  run: Run,
  node: ts.TypeOfExpression | ts.VoidExpression | ts.DeleteExpression,
  scope: Scope,
): Value {
  const value = evaluate(run, node.expression, scope);
  if (ts.isVoidExpression(node)) return UNDEFINED;
  if (ts.isDeleteExpression(node)) return plain(true);
  const [only] = value;
  if (value.length !== 1 || only === undefined) return gap('type', 'given');
  const { atom } = only;
  if (atom.kind === 'text') return text('string');
  if (atom.kind === 'plain') return text(atom.value === null ? 'object' : typeof atom.value);
  if (atom.kind === 'thing') return text('object');
  if (atom.kind === 'sym') return gap('type', 'given');
  return text('function');
}
