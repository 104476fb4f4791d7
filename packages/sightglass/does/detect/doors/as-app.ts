import { originsOf, symsIn } from '../../follow/values/syms-in';
import type { SeenCall } from '../../follow/observation';
import type { Value } from '../../follow/values/value';
import type { Door } from '../../reading';
import { endName, isFrom, namesOf } from '../chains';
import { callsIn, placeOf, sideAndFrom, type Detecting } from '../detecting';
import { actorOf } from '../calls/product-calls';
import { checkedRuns, runOf } from './checks';

/** Definitions that act as the app on what a page names, and never ask whether the person may. */
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

/** Definitions that change what the app keeps by what a page hands over, and never ask. */
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

/** Whether a call changes a store of Forge's. */
export const isChange = ({ callee }: SeenCall): boolean =>
  CHANGES.has(endName(callee) ?? '') &&
  (isFrom(callee, '@forge/kvs', '@forge/storage') ||
    (isFrom(callee, '@forge/api') && namesOf(callee)[0] === 'storage'));

export const isOfPayload = (value: Value): boolean =>
  symsIn(value)
    .flatMap((data) => originsOf(data))
    .some(({ root }) => root.from === 'handed' && root.name === 'payload');
