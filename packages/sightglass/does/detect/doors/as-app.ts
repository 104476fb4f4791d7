import { endName } from '../../follow/values/sym';
import { originsOf, symsIn } from '../../follow/values/syms-in';
import type { SeenCall } from '../../follow/observation';
import type { Value } from '../../follow/values/value';
import type { Door } from '../../reading';
import { isFrom, namesOf } from '../chains';
import { callsIn, placeOf, sideAndFrom, type Detecting } from '../what-detectors-see';
import { actorOf } from '../calls/product-calls';
import { checkedRuns, runOf } from './checks';

/**
 * Resolver definitions that act as the app on things a page names, without checking the person's
 * permissions.
 */
export function asAppDoors(detecting: Detecting): readonly Door[] {
  const checked = checkedRuns(detecting);
  return callsIn(detecting).flatMap((seen): Door[] => {
    const { definition } = seen.entry;
    const isRequest =
      (endName(seen.callee) ?? '').startsWith('request') && isFrom(seen.callee, '@forge/api');
    if (definition === undefined || !isRequest || actorOf(seen.callee) !== 'app') return [];
    if (checked.has(runOf(seen)) || !seen.args.list.some(isOfPayload)) return [];
    return [
      {
        kind: 'door',
        ...placeOf(seen.node),
        ...sideAndFrom(seen),
        door: 'as-app',
        name: definition,
        certainty: 'certain',
        doubt: null,
      },
    ];
  });
}

/** Resolver definitions that change stored values from a page's payload, without a check. */
export function storageDoors(detecting: Detecting): readonly Door[] {
  const checked = checkedRuns(detecting);
  return callsIn(detecting).flatMap((seen): Door[] => {
    const { definition } = seen.entry;
    if (definition === undefined || !isChange(seen) || checked.has(runOf(seen))) return [];
    if (!seen.args.list.some(isOfPayload)) return [];
    return [
      {
        kind: 'door',
        ...placeOf(seen.node),
        ...sideAndFrom(seen),
        door: 'storage',
        name: definition,
        certainty: 'likely',
        doubt: 'by-name',
      },
    ];
  });
}

const CHANGES = new Set(['set', 'setSecret', 'delete', 'deleteSecret', 'batchSet', 'batchDelete']);

/** Whether a call changes one of Forge's stores. */
export const isChange = ({ callee }: SeenCall): boolean =>
  CHANGES.has(endName(callee) ?? '') &&
  (isFrom(callee, '@forge/kvs', '@forge/storage') ||
    (isFrom(callee, '@forge/api') && namesOf(callee)[0] === 'storage'));

/** Whether a value contains data from the page's payload. */
export const isOfPayload = (value: Value): boolean =>
  symsIn(value)
    .flatMap((data) => originsOf(data))
    .some(({ root }) => root.from === 'handed' && root.name === 'payload');
