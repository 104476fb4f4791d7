import ts from 'typescript';

/** An expression without the parentheses and type notes around it. */
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
