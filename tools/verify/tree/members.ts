import ts from 'typescript';

import { runningNodes } from './nodes';

/** One member that the source reads or writes by a name that is known when it is built. */
export interface MemberUse {
  readonly node: ts.Node;
  readonly name: string;
  /** Whether the name is written out, and does not only have a type with that name. */
  readonly isWritten: boolean;
  /** Where the member is declared; empty where no declaration names it, as in an index signature. */
  readonly declarations: readonly ts.Declaration[];
}

/** One member whose name is made at run time. */
export interface ComputedUse {
  readonly node: ts.ElementAccessExpression | ts.BindingElement;
  readonly object: ts.Type;
  readonly key: ts.Expression;
}

/** Every member that a file touches, through `a.b`, `a['b']` or `const { b } = a`. */
export function membersIn(
  checker: ts.TypeChecker,
  file: ts.SourceFile,
): { readonly named: readonly MemberUse[]; readonly computed: readonly ComputedUse[] } {
  const named: MemberUse[] = [];
  const computed: ComputedUse[] = [];
  const touch = (node: ComputedUse['node'], object: ts.Type, key: ts.Expression): void => {
    const names = literalNames(checker, checker.getTypeAtLocation(key));
    if (names === undefined) computed.push({ node, object, key });
    else
      for (const name of names)
        named.push(memberNamed(checker, node, object, name, ts.isStringLiteralLike(key)));
  };
  for (const node of runningNodes(file)) {
    if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.name))
      named.push(memberNamed(checker, node, typeOf(checker, node.expression), node.name.text));
    if (ts.isElementAccessExpression(node))
      touch(node, typeOf(checker, node.expression), node.argumentExpression);
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const object = checker.getTypeAtLocation(node.parent);
      const key = node.propertyName ?? node.name;
      if (ts.isComputedPropertyName(key)) touch(node, object, key.expression);
      else if (node.dotDotDotToken === undefined)
        named.push(memberNamed(checker, node, object, key.getText().replace(/^['"]|['"]$/g, '')));
    }
  }
  return { named, computed };
}

const typeOf = (checker: ts.TypeChecker, expression: ts.Expression): ts.Type =>
  checker.getApparentType(checker.getNonNullableType(checker.getTypeAtLocation(expression)));

/** The names that a key can have, if they are a finite set; a number is one that needs no look. */
function literalNames(checker: ts.TypeChecker, key: ts.Type): readonly string[] | undefined {
  if (key.isUnion()) {
    const all = key.types.map((type) => literalNames(checker, type));
    return all.every((names) => names !== undefined) ? all.flat() : undefined;
  }
  if ((key.flags & ts.TypeFlags.Instantiable) !== 0) {
    const bound = checker.getBaseConstraintOfType(key);
    return bound === undefined || bound === key ? undefined : literalNames(checker, bound);
  }
  if (key.isStringLiteral()) return [key.value];
  return (key.flags & ts.TypeFlags.NumberLike) === 0 ? undefined : [];
}

const memberNamed = (
  checker: ts.TypeChecker,
  node: ts.Node,
  object: ts.Type,
  name: string,
  isWritten = true,
): MemberUse => ({ node, name, isWritten, declarations: declarationsNamed(checker, object, name) });

/** The declarations of a member, in each of the types that the object may have. */
function declarationsNamed(
  checker: ts.TypeChecker,
  object: ts.Type,
  name: string,
): readonly ts.Declaration[] {
  const own = checker.getPropertyOfType(object, name)?.declarations ?? [];
  if (own.length > 0 || !object.isUnionOrIntersection()) return own;
  return object.types.flatMap((type) =>
    declarationsNamed(checker, checker.getApparentType(type), name),
  );
}
