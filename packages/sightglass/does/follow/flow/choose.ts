import { join, possible, under } from '../values/join';
import type { Run } from '../run';
import type { Guards, Value } from '../values/value';

/** The value of each possible branch, with that branch's conditions. */
export function choose(
  run: Run,
  ways: readonly { readonly guards: Guards; readonly go: () => Value }[],
): Value {
  let result: Value = [];
  run.fork(
    ways.map(({ guards, go }) => ({
      guards,
      go: () => {
        result = join(result, under(possible(go(), run.path), guards));
        return 'normal';
      },
    })),
  );
  return result;
}
