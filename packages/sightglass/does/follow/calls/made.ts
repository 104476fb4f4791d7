import { frozen } from '../values/frozen';
import { join } from '../values/join';
import type { Run } from '../run';
import { ALWAYS, type Args, type Class, type Value } from '../values/value';

/** Remembers what the app makes an instance of a class with. */
export function rememberMade(run: Run, its: Class, { list, more }: Args): void {
  const { made } = run.learned;
  const before = made.get(its.node);
  const at = (index: number): Value => free(list[index] ?? more);
  const length = Math.max(list.length, before?.list.length ?? 0);
  made.set(its.node, {
    list: Array.from({ length }, (_, index) => join(before?.list[index] ?? [], at(index))),
    more: join(before?.more ?? [], free(more)),
  });
}

/** What an instance is made with that comes from where the app cannot be followed, but is of a class of it. */
export const madeWith = (run: Run, its: Class): Args | undefined => run.learned.made.get(its.node);

const free = (value: Value): Value => frozen(value).map(({ atom }) => ({ atom, when: ALWAYS }));
