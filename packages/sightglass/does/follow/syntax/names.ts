import type { Scope, Variable } from '../values/value';
import type ts from 'typescript';
import { join, possible } from '../values/join';
import { narrowed } from '../flow/narrowing';
import type { Run } from '../run';
import { gap, sym } from '../values/sym';
import { one, plain, UNDEFINED, type Value } from '../values/value';

/** The value of a name; one that nothing declares belongs to the browser or the runtime. */
export function readName(run: Run, node: ts.Identifier, scope: Scope): Value {
  if (node.text === 'undefined') return UNDEFINED;
  if (node.text === 'NaN' || node.text === 'Infinity') return plain(Number(node.text));
  const found = scope.find(node.text);
  if (found === undefined) return one(sym({ from: 'global', name: node.text }));
  if (typeof found === 'function') return found();
  return narrowed(possible(valueOf(run, found, scope), run.path), found, run.path);
}

/** A variable that another run of the app can set may have any of its values. */
function valueOf(run: Run, variable: Variable, scope: Scope): Value {
  const { current } = variable.cell;
  if (current.length === 0) return gap(nameIn(variable.declaration), 'repeated');
  const isShared = scope.frame !== variable.frame && run.learned.shared.has(variable.declaration);
  return isShared ? join(current, gap(nameIn(variable.declaration), 'shared')) : current;
}

const nameIn = (declaration: ts.Node): string =>
  'name' in declaration && isNamed(declaration.name) ? declaration.name.text : 'data';

const isNamed = (name: unknown): name is ts.Identifier =>
  typeof name === 'object' && name !== null && 'text' in name && typeof name.text === 'string';

/** Sets a variable. Set from a later run of a function, it may or may not have that value. */
export function writeName(run: Run, name: string, scope: Scope, value: Value): void {
  const found = scope.find(name);
  if (found === undefined || typeof found === 'function') return;
  if (scope.frame === found.frame) {
    run.set(found.cell, value);
    return;
  }
  if (found.frame.isModule || isLater(run, found)) run.learned.shared.add(found.declaration);
  run.set(found.cell, isLater(run, found) ? join(found.cell.current, value) : value);
}

/** Whether the variable's frame has ended, so that a callback sets it. */
const isLater = (run: Run, { frame }: Variable): boolean =>
  !frame.isModule && !run.frames.includes(frame);
