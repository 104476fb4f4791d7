import type ts from 'typescript';
import { join } from '../values/join';
import type { Run } from '../run';
import { called } from '../values/sym';
import { one, type Args, type Sym, type Value } from '../values/value';

/**
 * A function wrapped by a library (`debounce(f)`, `memoize(f)`) is taken to be called with the
 * wrapper's arguments.
 */
export function wrappedFunctions(
  run: Run,
  callee: Sym,
  args: Args,
  node: ts.Node,
): Value | undefined {
  const last = callee.links.at(-1);
  if (last === undefined || !('call' in last)) return undefined;
  const functions = last.call.list.flatMap((value) =>
    value.filter(({ atom }) => atom.kind === 'func'),
  );
  if (functions.length === 0) return undefined;
  return join(run.acts.callValue(functions, args, node, []), one(called(callee, args, node)));
}
