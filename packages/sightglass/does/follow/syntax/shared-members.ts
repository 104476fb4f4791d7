import { join } from '../values/join';
import type { Run } from '../run';
import { gap } from '../values/sym';
import { isKept } from '../values/things';
import { ALWAYS, type Thing, type Value } from '../values/value';

/** Whether another run of the app can set a member. */
export const isShared = (run: Run, thing: Thing, name: string): boolean =>
  run.loading === 0 &&
  (isKept(run, thing) || thing.of !== undefined) &&
  run.learned.shared.has(`${thing.site}.${name}`);

/** The value that another run can have left: whatever the app assigns to the member. */
export function fromOtherRuns(run: Run, { site }: Thing, name: string): Value {
  const set = name.startsWith('#') ? run.learned.stored.get(`member ${site}.${name}`) : undefined;
  return set ?? gap(name, 'shared');
}

/** Records what a run of the app leaves in a member for others. */
export function rememberShared({ learned }: Run, member: string, value: Value): void {
  learned.shared.add(member);
  const name = `member ${member}`;
  const free = value.map(({ atom }) => ({ atom, when: ALWAYS }));
  learned.stored.set(name, join(learned.stored.get(name) ?? [], free));
}
