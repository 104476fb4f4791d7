import type { Condition } from '../acts';
import type { Scope } from '../values/value';
import ts from 'typescript';
import { both, keyOf, possible } from '../values/join';
import { questionIn, type Question } from './narrowing';
import type { Run } from '../run';
import { short } from '../values/short';
import { isTruthy } from '../values/truthy';
import { unwrapped } from '../syntax/unwrapped';
import { ALWAYS, type Alternative, type Atom, type Guards, type Value } from '../values/value';

/** The prefix of the name of an equality test. */
export const IS = 'is:';
export const IS_NOT = 'not:';

/** Names of compared things are cut to this length. */
const LONGEST = 120;

/** The name of the test whether two things are equal. */
export const sameness = (a: Atom, b: Atom): string =>
  `${short(keyOf(a), LONGEST)}=${short(keyOf(b), LONGEST)}`;

/** The name of the condition that data equals a known value. */
export const equals = (data: Atom, known_: Atom): string =>
  `derived:${IS}${sameness(data, known_)}()`;

/** Evaluates a condition and tells which branches are possible. */
export function condition(run: Run, node: ts.Expression, scope: Scope): Condition {
  const inner = unwrapped(node);
  if (ts.isPrefixUnaryExpression(inner) && inner.operator === ts.SyntaxKind.ExclamationToken)
    return negated(condition(run, inner.operand, scope));
  if (ts.isBinaryExpression(inner)) {
    const kind = inner.operatorToken.kind;
    if (kind === ts.SyntaxKind.AmpersandAmpersandToken) return conjunction(run, inner, scope);
    if (kind === ts.SyntaxKind.BarBarToken) return disjunction(run, inner, scope);
  }
  const asked = conditionOf(run, inner, run.acts.evaluate(node, scope));
  const question = questionIn(inner, scope);
  return question === undefined ? asked : withQuestion(asked, question);
}

/** Adds what a question tells about its variable on each branch. */
function withQuestion(asked: Condition, { name, isIt }: Question): Condition {
  return {
    ...asked,
    then: both(asked.then, new Map([[name, isIt]])) ?? asked.then,
    otherwise: both(asked.otherwise, new Map([[name, !isIt]])) ?? asked.otherwise,
  };
}

/** An evaluated value as a condition. */
export function conditionOf(run: Run, node: ts.Node, value: Value): Condition {
  const possibleNow = possible(value, run.path);
  const ways = possibleNow.map((alternative) => ({
    alternative,
    truth: isTruthy(alternative.atom),
  }));
  const asked = conditionKey(run, node, possibleNow);
  const isNegative = asked.startsWith(`derived:${IS_NOT}`);
  const key = isNegative ? asked.replace(IS_NOT, IS) : asked;
  const holding = ways.filter(({ truth }) => truth !== false).map(({ alternative }) => alternative);
  const failing = ways.filter(({ truth }) => truth !== true).map(({ alternative }) => alternative);
  return {
    value,
    canHold: holding.length > 0,
    canFail: failing.length > 0,
    then: both(new Map([[key, !isNegative]]), commonTo(holding)) ?? ALWAYS,
    otherwise: both(new Map([[key, isNegative]]), commonTo(failing)) ?? ALWAYS,
  };
}

/** The conditions that all remaining alternatives share. */
function commonTo(alternatives: readonly Alternative[]): Guards {
  const [first, ...others] = alternatives;
  if (first === undefined) return ALWAYS;
  const kept = [...first.when].filter(([name, way]) =>
    others.every(({ when }) => when.get(name) === way),
  );
  return new Map(kept);
}

/** Testing the same data twice gives the same answer; any other test is independent each time. */
function conditionKey(run: Run, node: ts.Node, value: Value): string {
  const [only] = value;
  if (value.length === 1 && only?.atom.kind === 'sym') return keyOf(only.atom);
  return `${node.getSourceFile().fileName}:${node.pos}@${run.frame.id}`;
}

const negated = ({ value, canHold, canFail, then, otherwise }: Condition): Condition => ({
  value,
  canHold: canFail,
  canFail: canHold,
  then: otherwise,
  otherwise: then,
});

function conjunction(run: Run, node: ts.BinaryExpression, scope: Scope): Condition {
  const left = condition(run, node.left, scope);
  if (!left.canHold) return left;
  let right = left;
  run.fork([
    { guards: left.then, go: () => ((right = condition(run, node.right, scope)), 'normal') },
    { guards: left.otherwise, go: () => 'normal' },
  ]);
  const own = `${node.getSourceFile().fileName}:${node.pos}&&@${run.frame.id}`;
  const all = both(left.then, right.then);
  return {
    value: [...left.value, ...right.value],
    canHold: right.canHold && all !== undefined,
    canFail: left.canFail || right.canFail,
    then: both(all ?? ALWAYS, new Map([[own, true]])) ?? ALWAYS,
    otherwise: left.canFail
      ? right.canFail
        ? new Map([[own, false]])
        : left.otherwise
      : right.otherwise,
  };
}

function disjunction(run: Run, node: ts.BinaryExpression, scope: Scope): Condition {
  const left = condition(run, node.left, scope);
  if (!left.canFail) return left;
  let right = left;
  run.fork([
    { guards: left.otherwise, go: () => ((right = condition(run, node.right, scope)), 'normal') },
    { guards: left.then, go: () => 'normal' },
  ]);
  const own = `${node.getSourceFile().fileName}:${node.pos}||@${run.frame.id}`;
  const none = both(left.otherwise, right.otherwise);
  return {
    value: [...left.value, ...right.value],
    canHold: left.canHold || right.canHold,
    canFail: right.canFail && none !== undefined,
    then: left.canHold ? (right.canHold ? new Map([[own, true]]) : left.then) : right.then,
    otherwise: both(none ?? ALWAYS, new Map([[own, false]])) ?? ALWAYS,
  };
}
