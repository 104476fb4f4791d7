import ts from 'typescript';
import { derived } from '../values/sym';
import { unwrapped } from '../syntax/unwrapped';
import type { Alternative, Guards, Scope, Value, Variable } from '../values/value';

/** The name of the condition that a variable has a type. */
const nameOf = ({ cell }: Variable, type: string): string => `${startOf(cell.born)}${type}`;
const startOf = (born: number): string => `typeof ${born} `;

/** What `typeof x === 'number'` tells on both branches; `undefined` for any other condition. */
export function typeAsked(
  node: ts.Expression,
  scope: Scope,
): { readonly name: string; readonly isIt: boolean } | undefined {
  if (!ts.isBinaryExpression(node)) return undefined;
  const isIt = EQUAL.has(node.operatorToken.kind);
  if (!isIt && !UNEQUAL.has(node.operatorToken.kind)) return undefined;
  const [asking, type] = [unwrapped(node.left), unwrapped(node.right)];
  if (!ts.isTypeOfExpression(asking) || !ts.isStringLiteralLike(type)) return undefined;
  const asked = unwrapped(asking.expression);
  const found = ts.isIdentifier(asked) ? scope.find(asked.text) : undefined;
  if (found === undefined || typeof found === 'function') return undefined;
  return { name: nameOf(found, type.text), isIt };
}

const EQUAL = new Set([ts.SyntaxKind.EqualsEqualsEqualsToken, ts.SyntaxKind.EqualsEqualsToken]);
const UNEQUAL = new Set([
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsToken,
]);

/** What a variable can be where its type was checked. */
export function narrowed(value: Value, variable: Variable, path: Guards): Value {
  const start = startOf(variable.cell.born);
  for (const [name, way] of path) {
    const type = way === true && name.startsWith(start) ? name.slice(start.length) : undefined;
    if (type !== undefined) return value.flatMap((each) => ofType(each, type));
  }
  return value;
}

function ofType({ atom, when }: Alternative, type: string): Value {
  const isCount = type === 'number' || type === 'boolean' || type === 'bigint';
  if (atom.kind === 'sym') return [{ atom: isCount ? derived(type, []) : atom, when }];
  if (atom.kind === 'plain') return typeof atom.value === type ? [{ atom, when }] : [];
  if (atom.kind === 'text') return type === 'string' ? [{ atom, when }] : [];
  return (atom.kind === 'thing') === (type === 'object') && !isCount && type !== 'string'
    ? [{ atom, when }]
    : [];
}
