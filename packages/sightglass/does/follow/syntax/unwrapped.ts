import ts from 'typescript';

/** An expression without parentheses and type annotations around it. */
export function unwrapped(node: ts.Expression): ts.Expression {
  let its = node;
  while (
    ts.isParenthesizedExpression(its) ||
    ts.isAsExpression(its) ||
    ts.isSatisfiesExpression(its) ||
    ts.isNonNullExpression(its) ||
    ts.isTypeAssertionExpression(its)
  )
    its = its.expression;
  return its;
}
