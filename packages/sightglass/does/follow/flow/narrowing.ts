import ts from 'typescript';
import { keyOf } from '../values/join';
import { short } from '../values/short';
import { derived } from '../values/sym';
import { isTruthy } from '../values/truthy';
import { unwrapped } from '../syntax/unwrapped';
import type { Alternative, Atom, Guards, Scope, Value, Variable } from '../values/value';

/** What a condition asks about a variable, as the name of a guard, and whether it holds if that does. */
export interface Question {
  readonly name: string;
  readonly isIt: boolean;
}

/** What `k`, `k === ''` or `typeof k === 'string'` asks; `undefined` for any other condition. */
export function questionIn(node: ts.Expression, scope: Scope): Question | undefined {
  if (ts.isIdentifier(node)) return about(node, 'truth', true, scope);
  if (!ts.isBinaryExpression(node)) return undefined;
  const isIt = EQUAL.get(node.operatorToken.kind);
  if (isIt === undefined) return undefined;
  const [asking, to] = [unwrapped(node.left), unwrapped(node.right)];
  if (ts.isTypeOfExpression(asking))
    return ts.isStringLiteralLike(to)
      ? about(unwrapped(asking.expression), `type ${to.text}`, isIt, scope)
      : undefined;
  const literal = STRICT.has(node.operatorToken.kind) ? literalIn(to) : undefined;
  return literal === undefined ? undefined : about(asking, `is ${literal}`, isIt, scope);
}

const EQUAL: ReadonlyMap<ts.SyntaxKind, boolean> = new Map([
  [ts.SyntaxKind.EqualsEqualsEqualsToken, true],
  [ts.SyntaxKind.EqualsEqualsToken, true],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, false],
  [ts.SyntaxKind.ExclamationEqualsToken, false],
]);

/** Loosely, `null` is `undefined` as well. */
const STRICT: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
]);

/** A text or `null` as `keyOf` writes it. */
function literalIn(node: ts.Expression): string | undefined {
  if (ts.isStringLiteralLike(node)) return keyOf({ kind: 'text', parts: [node.text] });
  return node.kind === ts.SyntaxKind.NullKeyword
    ? keyOf({ kind: 'plain', value: null })
    : undefined;
}

function about(
  node: ts.Expression,
  question: string,
  isIt: boolean,
  scope: Scope,
): Question | undefined {
  const found = ts.isIdentifier(node) ? scope.find(node.text) : undefined;
  if (found === undefined || typeof found === 'function') return undefined;
  return { name: `${startOf(found)}${question}`, isIt };
}

/** A guard is about one value of the variable: what is set later was not asked about. */
const startOf = ({ cell: { born, current } }: Variable): string =>
  `of ${born} ${short(current.map(({ atom }) => keyOf(atom)).join('|'), 80)} `;

/** What a variable can be where it was asked about. */
export function narrowed(value: Value, variable: Variable, path: Guards): Value {
  if (![...path.keys()].some((name) => name.startsWith(`of ${variable.cell.born} `))) return value;
  const start = startOf(variable);
  return [...path].reduce(
    (left, [name, way]) =>
      name.startsWith(start) && typeof way === 'boolean'
        ? left.flatMap((each) => remaining(each, name.slice(start.length), way))
        : left,
    value,
  );
}

function remaining({ atom, when }: Alternative, question: string, way: boolean): Value {
  const [asked, ...words] = question.split(' ');
  const to = words.join(' ');
  if (asked === 'type')
    return way ? ofType(atom, to).map((each) => ({ atom: each, when })) : [{ atom, when }];
  const answer = asked === 'truth' ? isTruthy(atom) : isSame(atom, to);
  return answer === undefined || answer === way ? [{ atom, when }] : [];
}

const isSame = (atom: Atom, literal: string): boolean | undefined => {
  const isData =
    atom.kind === 'sym' ||
    (atom.kind === 'text' && atom.parts.some((part) => typeof part !== 'string'));
  return isData ? undefined : keyOf(atom) === literal;
};

function ofType(atom: Atom, type: string): readonly Atom[] {
  const isCount = type === 'number' || type === 'boolean' || type === 'bigint';
  if (atom.kind === 'sym') return [isCount ? derived(type, []) : atom];
  if (atom.kind === 'plain') return typeof atom.value === type ? [atom] : [];
  if (atom.kind === 'text') return type === 'string' ? [atom] : [];
  const isObject = (atom.kind === 'thing') === (type === 'object');
  return isObject && !isCount && type !== 'string' ? [atom] : [];
}
