import { dataFrom, partsOf } from '../values/texts';
import type { Frame, Scope } from '../values/value';
import ts from 'typescript';
import { choose } from '../flow/choose';
import { combine, join, keyOf } from '../values/join';
import { writeMember } from './members';
import { writeName } from './names';
import { assignPattern } from './patterns';
import type { Run } from '../run';
import { derived, sym } from '../values/sym';
import { conditionOf, IS, IS_NOT, sameness } from '../flow/truth';
import { isTruthy } from '../values/truthy';
import { unwrapped } from './unwrapped';
import { type Atom, known, one, plain, textAtom, UNKNOWN_FLAG, type Value } from '../values/value';

/** Adds a value to what a generator yields. */
export function yields(frame: Frame, value: Value): void {
  frame.returns = join(frame.returns, value);
}

/** The value of a unary expression. */
export function unary(
  run: Run,
  node: ts.PrefixUnaryExpression | ts.PostfixUnaryExpression,
  scope: Scope,
): Value {
  const value = run.acts.evaluate(node.operand, scope);
  if (node.operator === ts.SyntaxKind.ExclamationToken) {
    const { canHold, canFail } = conditionOf(run, node, value);
    return canHold && canFail ? UNKNOWN_FLAG : plain(canFail);
  }
  if (
    node.operator === ts.SyntaxKind.PlusPlusToken ||
    node.operator === ts.SyntaxKind.MinusMinusToken
  ) {
    writeTo(run, node.operand, scope, one(derived('count', [])));
    return one(derived('count', []));
  }
  const [only] = value;
  if (value.length === 1 && only?.atom.kind === 'plain' && typeof only.atom.value === 'number')
    return plain(node.operator === ts.SyntaxKind.MinusToken ? -only.atom.value : only.atom.value);
  return dataFrom([value], 'number');
}

/** The value of a binary expression, or the effect of an assignment. */
export function binary(run: Run, node: ts.BinaryExpression, scope: Scope): Value {
  const kind = node.operatorToken.kind;
  if (kind === ts.SyntaxKind.CommaToken) {
    run.acts.evaluate(node.left, scope);
    return run.acts.evaluate(node.right, scope);
  }
  if (kind === ts.SyntaxKind.EqualsToken) {
    const value = run.acts.evaluate(node.right, scope);
    writeTo(run, node.left, scope, value);
    return value;
  }
  if (isEither(kind)) return either(run, node, kind, scope);
  const compound = COMPOUND.get(kind);
  const left = run.acts.evaluate(node.left, scope);
  if (compound !== undefined && isEither(compound)) {
    const value = either(run, node, compound, scope);
    writeTo(run, node.left, scope, value);
    return value;
  }
  const result = operate(compound ?? kind, left, run.acts.evaluate(node.right, scope));
  if (compound !== undefined) writeTo(run, node.left, scope, result);
  return result;
}

const COMPOUND: ReadonlyMap<ts.SyntaxKind, ts.SyntaxKind> = new Map([
  [ts.SyntaxKind.PlusEqualsToken, ts.SyntaxKind.PlusToken],
  [ts.SyntaxKind.MinusEqualsToken, ts.SyntaxKind.MinusToken],
  [ts.SyntaxKind.AsteriskEqualsToken, ts.SyntaxKind.AsteriskToken],
  [ts.SyntaxKind.SlashEqualsToken, ts.SyntaxKind.SlashToken],
  [ts.SyntaxKind.BarEqualsToken, ts.SyntaxKind.BarToken],
  [ts.SyntaxKind.AmpersandEqualsToken, ts.SyntaxKind.AmpersandToken],
  [ts.SyntaxKind.BarBarEqualsToken, ts.SyntaxKind.BarBarToken],
  [ts.SyntaxKind.AmpersandAmpersandEqualsToken, ts.SyntaxKind.AmpersandAmpersandToken],
  [ts.SyntaxKind.QuestionQuestionEqualsToken, ts.SyntaxKind.QuestionQuestionToken],
]);

type Either =
  | ts.SyntaxKind.BarBarToken
  | ts.SyntaxKind.AmpersandAmpersandToken
  | ts.SyntaxKind.QuestionQuestionToken;

const isEither = (kind: ts.SyntaxKind): kind is Either =>
  kind === ts.SyntaxKind.BarBarToken ||
  kind === ts.SyntaxKind.AmpersandAmpersandToken ||
  kind === ts.SyntaxKind.QuestionQuestionToken;

/** `a || b`, `a && b`, `a ?? b`: each side where it can be the result. */
function either(run: Run, node: ts.BinaryExpression, kind: Either, scope: Scope): Value {
  if (kind === ts.SyntaxKind.QuestionQuestionToken) return nullish(run, node, scope);
  const asked = run.acts.condition(node.left, scope);
  const { value, canHold, canFail, then, otherwise } = asked;
  const stops = kind === ts.SyntaxKind.BarBarToken;
  const canStop = stops ? canHold : canFail;
  const canGoOn = stops ? canFail : canHold;
  const stopping = value.filter(({ atom }) => isTruthy(atom) !== !stops);
  return choose(run, [
    ...(canStop ? [{ guards: stops ? then : otherwise, go: () => stopping }] : []),
    ...(canGoOn
      ? [{ guards: stops ? otherwise : then, go: () => run.acts.evaluate(node.right, scope) }]
      : []),
  ]);
}

function nullish(run: Run, node: ts.BinaryExpression, scope: Scope): Value {
  const left = run.acts.evaluate(node.left, scope);
  const there = left.filter(({ atom }) => !isNothing(atom));
  const canMiss = left.length === 0 || left.some(({ atom }) => isNothing(atom) || isOpen(atom));
  if (!canMiss) return left;
  const { then, otherwise } = conditionOf(run, node, left);
  return choose(run, [
    ...(there.length > 0 ? [{ guards: then, go: () => there }] : []),
    { guards: otherwise, go: () => run.acts.evaluate(node.right, scope) },
  ]);
}

/** Whether it is `null` or `undefined`. */
const isNothing = (atom: Atom): boolean => atom.kind === 'plain' && atom.value == null;

/** Whether something may be missing when the app runs. */
const isOpen = (atom: Atom): boolean => atom.kind === 'sym' && atom.root.from !== 'derived';

function operate(kind: ts.SyntaxKind, left: Value, right: Value): Value {
  switch (kind) {
    case ts.SyntaxKind.PlusToken:
      return plus(left, right);
    case ts.SyntaxKind.EqualsEqualsEqualsToken:
      return equality(left, right, true);
    case ts.SyntaxKind.EqualsEqualsToken:
      return equality(left, right, true, true);
    case ts.SyntaxKind.ExclamationEqualsEqualsToken:
      return equality(left, right, false);
    case ts.SyntaxKind.ExclamationEqualsToken:
      return equality(left, right, false, true);
    default:
      return operateOnNumbers(kind, left, right);
  }
}

function plus(left: Value, right: Value): Value {
  return combine([left, right], ([a, b]) => {
    if (a === undefined || b === undefined) return [];
    const numbers = [a, b].map((atom) => (atom.kind === 'plain' ? atom.value : undefined));
    const [first, second] = numbers;
    if (typeof first === 'number' && typeof second === 'number') return plain(first + second);
    return one(textAtom([...partsOf(a), ...partsOf(b)]));
  });
}

/** Compares where both sides are known; data otherwise. Loosely, `null` and `undefined` are the same. */
function equality(left: Value, right: Value, wanted: boolean, isLoose = false): Value {
  return combine([left, right], ([a, b]) => {
    if (a === undefined || b === undefined) return [];
    const isKnown = [a, b].every((atom) => atom.kind === 'plain' || known(atom) !== undefined);
    const areSame = keyOf(a) === keyOf(b) || (isLoose && isNothing(a) && isNothing(b));
    if (isKnown) return plain(areSame === wanted);
    if (isFixed(a) && isFixed(b) && a.kind !== b.kind) return plain(!wanted);
    return one(sym({ from: 'derived', name: `${wanted ? IS : IS_NOT}${sameness(a, b)}`, of: [] }));
  });
}

const isFixed = ({ kind }: Atom): boolean => kind !== 'sym' && kind !== 'text';

function operateOnNumbers(kind: ts.SyntaxKind, left: Value, right: Value): Value {
  const [a, b] = [left, right].map(onlyNumber);
  if (a === undefined || b === undefined) return dataFrom([left, right], 'result');
  switch (kind) {
    case ts.SyntaxKind.GreaterThanToken:
      return plain(a > b);
    case ts.SyntaxKind.GreaterThanEqualsToken:
      return plain(a >= b);
    case ts.SyntaxKind.LessThanToken:
      return plain(a < b);
    case ts.SyntaxKind.LessThanEqualsToken:
      return plain(a <= b);
    case ts.SyntaxKind.MinusToken:
      return plain(a - b);
    case ts.SyntaxKind.AsteriskToken:
      return plain(a * b);
    case ts.SyntaxKind.SlashToken:
      return plain(a / b);
    default:
      return dataFrom([left, right], 'result');
  }
}

function onlyNumber(value: Value): number | undefined {
  const [only] = value;
  if (value.length !== 1 || only?.atom.kind !== 'plain') return undefined;
  return typeof only.atom.value === 'number' ? only.atom.value : undefined;
}

/** Assigns to the left side of an assignment. */
export function writeTo(run: Run, target: ts.Expression, scope: Scope, value: Value): void {
  const inner = unwrapped(target);
  if (ts.isIdentifier(inner)) writeName(run, inner.text, scope, value);
  else if (ts.isPropertyAccessExpression(inner) || ts.isElementAccessExpression(inner))
    writeMember(run, inner, scope, value);
  else if (ts.isArrayLiteralExpression(inner) || ts.isObjectLiteralExpression(inner))
    assignPattern(run, inner, scope, value);
}
