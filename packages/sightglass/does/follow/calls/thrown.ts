import ts from 'typescript';
import { possible } from '../values/join';
import type { Run } from '../run';
import { known, type Value } from '../values/value';
import { nameOfFunction } from './invoke';

/** Notes that a call throws if the one function that it can call does on every way. */
export function noteThrown(run: Run, node: ts.Node, callee: Value): void {
  const [only, other] = possible(callee, run.path);
  if (only?.atom.kind === 'func' && other === undefined) note(run, node);
}

/** The same for a method of the one object that it can be called on. */
export function noteThrownBy(run: Run, node: ts.Node, object: Value, names: Value): void {
  const [only, other] = possible(object, run.path);
  const [name, another] = names;
  if (only?.atom.kind !== 'thing' || only.atom.shape !== 'object' || other !== undefined) return;
  const { last } = run.throws;
  if (name === undefined || another !== undefined || last === undefined) return;
  if (nameOfFunction(last.by) === known(name.atom)) note(run, node);
}

/** An `async` function throws where its result is awaited. */
function note(run: Run, node: ts.Node): void {
  const { last } = run.throws;
  if (last?.call !== node) return;
  const isAsync = ts.getCombinedModifierFlags(last.by) & ts.ModifierFlags.Async;
  if (isAsync === 0 || isAwaited(node)) run.throws.isSure = true;
}

function isAwaited(node: ts.Node): boolean {
  let { parent } = node;
  while (ts.isParenthesizedExpression(parent) || ts.isAsExpression(parent)) ({ parent } = parent);
  return ts.isAwaitExpression(parent);
}
