import type { Call, StorageUse } from '../../reading';
import { merged, type Detecting } from '../detecting';
import { unnamed } from '../words';
import { keyValueUses } from './key-value';
import { otherStoreUses } from './other-stores';
import { propertyUses } from './properties';

/** Every use of a store that keeps what the app puts there. */
export const storageOf = (detecting: Detecting, calls: readonly Call[]): readonly StorageUse[] =>
  merged(
    [...keyValueUses(detecting), ...otherStoreUses(detecting), ...propertyUses(calls)],
    ({ file, line, store, entity, key, action }) =>
      [file, line, store, entity, key === null ? '*' : unnamed(key), action].join(' '),
  );
