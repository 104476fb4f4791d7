import { scopeIn } from '../scope';
import type { Scope } from '../values/value';
import ts from 'typescript';
import { joinAll } from '../values/join';
import type { Ending } from '../acts';
import type { Run } from '../run';
import { derived, entryName, member } from '../values/sym';
import { anyOf, itemsOf } from '../values/things';
import { one, text, type Value } from '../values/value';

export type Loop =
  | ts.ForStatement
  | ts.ForOfStatement
  | ts.ForInStatement
  | ts.WhileStatement
  | ts.DoStatement;

/** Whether a statement is a loop. */
export const isLoop = (node: ts.Node): node is Loop => ts.isIterationStatement(node, false);

/** Longer lists are not followed item by item. */
const MOST_ITEMS = 40;

/**
 * Follows a loop: item by item over a short known list, else until further turns show nothing new.
 */
export function loopStatement(run: Run, node: Loop, scope: Scope): Ending {
  const inner = scopeIn(scope.frame, scope);
  if (ts.isForOfStatement(node) || ts.isForInStatement(node)) {
    forEach(run, node, run.acts.evaluate(node.expression, scope), inner);
    return 'normal';
  }
  if (ts.isForStatement(node) && node.initializer !== undefined) {
    if (ts.isVariableDeclarationList(node.initializer))
      run.acts.declareAll(node.initializer, inner);
    else run.acts.evaluate(node.initializer, inner);
  }
  let mayBe = true;
  run.loop(() => {
    const asked = ts.isForStatement(node) ? node.condition : node.expression;
    if (asked !== undefined && !ts.isDoStatement(node))
      mayBe = run.acts.condition(asked, inner).canHold;
    if (mayBe) body(run, node.statement, inner);
    if (ts.isForStatement(node) && node.incrementor !== undefined)
      run.acts.evaluate(node.incrementor, inner);
    if (asked !== undefined && ts.isDoStatement(node)) run.acts.evaluate(asked, inner);
  });
  return 'normal';
}

const body = (run: Run, node: ts.Statement, scope: Scope): Ending =>
  ts.isBlock(node) ? run.acts.block(node.statements, scope) : run.acts.statement(node, scope);

function forEach(
  run: Run,
  node: ts.ForOfStatement | ts.ForInStatement,
  over: Value,
  scope: Scope,
): void {
  const [only] = over;
  const list = over.length === 1 && only?.atom.kind === 'thing' ? only.atom : undefined;
  if (list?.shape === 'list' && ts.isForOfStatement(node)) {
    const { items, isAll } = itemsOf(list);
    if (isAll && items.length <= MOST_ITEMS) {
      for (const item of items) once(run, node, item, scope, true);
      return;
    }
  }
  const item = joinAll(over.map(({ atom }) => anyItem(atom, ts.isForInStatement(node))));
  if (item.length === 0) return;
  once(run, node, item, scope, false);
}

function anyItem(atom: Value[number]['atom'], isKey: boolean): Value {
  if (atom.kind === 'sym') return isKey ? one(entryName([atom])) : one(member(atom, '[]'));
  if (atom.kind === 'text') return one(derived('character', []));
  if (atom.kind !== 'thing') return [];
  if (!isKey) return anyOf(atom);
  return joinAll([
    ...[...atom.contents.current.entries.keys()].map((key) => text(key)),
    one(entryName([])),
  ]);
}

/** One turn of a loop. A turn of an unknown number may happen or not, and repeat. */
function once(
  run: Run,
  node: ts.ForOfStatement | ts.ForInStatement,
  item: Value,
  scope: Scope,
  isOnly: boolean,
): void {
  const turn = (): void => {
    const inner = scopeIn(scope.frame, scope);
    const { initializer } = node;
    if (ts.isVariableDeclarationList(initializer)) {
      const [declaration] = initializer.declarations;
      if (declaration !== undefined) run.acts.bind(declaration, item, inner);
    } else run.acts.writeTo(initializer, inner, item);
    body(run, node.statement, inner);
  };
  if (isOnly) run.breakable(turn);
  else run.loop(turn);
}
