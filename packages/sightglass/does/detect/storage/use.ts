import type { SeenCall } from '../../follow/observation';
import { packageOf } from '../../follow/values/sym';
import { argument } from '../../follow/values/value';
import type { StorageAction, StorageUse, StoreName } from '../../reading';
import { isAtUninstall, placeOf, sideAndFrom } from '../what-detectors-see';
import { peopleIn } from './people';

/** A use of a store whose keys are known by name. */
export const useOf = (
  seen: SeenCall,
  store: StoreName,
  key: string,
  action: StorageAction,
  isKnown: boolean,
): StorageUse => ({
  kind: 'storage',
  ...placeOf(seen.node),
  ...sideAndFrom(seen),
  store,
  package: packageOf(seen.callee) ?? '',
  entity: null,
  key,
  action,
  people: action === 'write' ? peopleIn(argument(seen.args, 1)) : [],
  hasTimeLimit: false,
  isAtUninstall: isAtUninstall(seen),
  certainty: key.startsWith('{') ? 'undecidable' : 'certain',
  doubt: key.startsWith('{') && !isKnown ? 'data-key' : null,
});
