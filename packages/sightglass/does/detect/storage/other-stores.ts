import { argument, known } from '../../follow/values/value';
import { endName, packageOf, pathOf } from '../../follow/values/sym';
import type { StorageAction, StorageUse } from '../../reading';
import { isFrom } from '../chains';
import { callsIn, type Detecting } from '../what-detectors-see';
import { textOf, written } from '../atom-text';
import { sqlUse, tableUse } from './sql';
import { useOf } from './use';
import type { SeenCall } from '../../follow/observation';

/** Uses of Forge SQL and of the object store. */
export const otherStoreUses = (detecting: Detecting): readonly StorageUse[] =>
  callsIn(detecting).flatMap((seen) => [...sqlUse(seen), ...tableUse(seen), ...objectUse(seen)]);

const OBJECT_ACTIONS: ReadonlyMap<string, StorageAction> = new Map([
  ['get', 'read'],
  ['download', 'read'],
  ['createDownloadUrl', 'read'],
  ['getMetadata', 'read'],
  ['put', 'write'],
  ['upload', 'write'],
  ['createUploadUrl', 'write'],
  ['delete', 'delete'],
]);

function objectUse(seen: SeenCall): readonly StorageUse[] {
  const isStore =
    isFrom(seen.callee, '@forge/object-store') || pathOf(seen.callee).includes('objectStore.');
  const action = OBJECT_ACTIONS.get(endName(seen.callee) ?? '');
  if (!isStore || action === undefined || packageOf(seen.callee)?.startsWith('@forge/') !== true)
    return [];
  return argument(seen.args, 0).map(({ atom }) =>
    useOf(
      seen,
      'object-store',
      written(textOf(atom) ?? ['{key}']),
      action,
      known(atom) !== undefined,
    ),
  );
}
