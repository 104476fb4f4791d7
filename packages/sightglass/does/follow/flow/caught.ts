import type ts from 'typescript';
import type { Run } from '../run';
import { sym } from '../values/sym';
import { given, one, type Value } from '../values/value';

/** Runs a callback with an error thrown anywhere before; it may also not run. */
export function caught(run: Run, callback: Value, node: ts.Node): Value {
  let result: Value = [];
  const error = one(sym({ from: 'caught', name: 'error' }));
  run.fork([
    {
      guards: new Map([[`${node.getSourceFile().fileName}:${node.pos} fails`, true]]),
      go: () => {
        result = run.acts.callValue(callback, given(error), node, []);
        return 'normal';
      },
    },
    {
      guards: new Map([[`${node.getSourceFile().fileName}:${node.pos} fails`, false]]),
      go: () => 'normal',
    },
  ]);
  return result;
}
