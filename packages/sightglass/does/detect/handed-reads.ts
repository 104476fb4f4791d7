import ts from 'typescript';
import type { SeenRead } from '../follow/observation';
import { unwrapped } from '../follow/syntax/unwrapped';
import { sym } from '../follow/values/sym';

/**
 * The reads that use what they read. Not those on the way to a member, not those that only give a name to
 * what members are read of later, and not those that tell a hook when to run again.
 */
export function readsThatUse(
  reads: readonly SeenRead[],
  uses: ReadonlyMap<ts.Node, unknown>,
): readonly SeenRead[] {
  const goneInto = new Set(
    reads.map(({ sym: { root, links } }) => sym(root, links.slice(0, -1)).key),
  );
  return reads.filter(({ node, sym: { key } }) => {
    const around = aroundOf(node);
    const onlyNames = isNamed(around, node) && goneInto.has(key) && !uses.has(node);
    return !isGoneInto(around, node) && !isDependency(around) && !onlyNames;
  });
}

/** What stands around an expression, its parentheses and type notes aside. */
function aroundOf(node: ts.Node): ts.Node {
  let its = node.parent;
  while (ts.isExpression(its) && unwrapped(its) === node) its = its.parent;
  return its;
}

const isThe = (part: ts.Expression | undefined, node: ts.Node): boolean =>
  part !== undefined && unwrapped(part) === node;

/** Whether members of it are read at once: then these are what is used. */
function isGoneInto(around: ts.Node, node: ts.Node): boolean {
  if (ts.isVariableDeclaration(around))
    return (
      ts.isObjectBindingPattern(around.name) &&
      isThe(around.initializer, node) &&
      around.name.elements.every(({ dotDotDotToken }) => dotDotDotToken === undefined)
    );
  const isAccess = ts.isPropertyAccessExpression(around) || ts.isElementAccessExpression(around);
  if (!isAccess || !isThe(around.expression, node)) return false;
  return !(ts.isCallExpression(around.parent) && around.parent.expression === around);
}

const isNamed = (around: ts.Node, node: ts.Node): boolean =>
  ts.isVariableDeclaration(around) &&
  ts.isIdentifier(around.name) &&
  isThe(around.initializer, node);

/** Whether it stands in the list at the end of what a hook is given: `useEffect(…, [context.accountId])`. */
function isDependency(around: ts.Node): boolean {
  const { parent } = around;
  if (!ts.isArrayLiteralExpression(around) || !ts.isCallExpression(parent)) return false;
  const [first] = parent.arguments;
  const { expression } = parent;
  const name = ts.isPropertyAccessExpression(expression) ? expression.name : expression;
  return first !== around && ts.isFunctionLike(first) && ts.isIdentifier(name) && isHook(name.text);
}

const isHook = (name: string): boolean =>
  name.startsWith('use') &&
  name.charAt(3) !== '' &&
  name.charAt(3) === name.charAt(3).toUpperCase();
