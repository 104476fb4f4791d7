import type { Call, StorageUse } from '../../reading';
import { merged, type Detecting } from '../what-detectors-see';
import { unnamed } from '../atom-text';
import { keyValueUses } from './key-value';
import { otherStoreUses } from './other-stores';
import { propertyUses } from './properties';

/** Every use of a store for the app's data. */
export function storageOf(detecting: Detecting, calls: readonly Call[]): readonly StorageUse[] {
  const all = [...keyValueUses(detecting), ...otherStoreUses(detecting), ...propertyUses(calls)];
  const atUninstall = new Set(all.filter(({ isAtUninstall }) => isAtUninstall).map(nameOf));
  return merged(all, nameOf).map((use) => ({
    ...use,
    isAtUninstall: atUninstall.has(nameOf(use)),
  }));
}

const nameOf = ({ file, line, store, entity, key, action }: StorageUse): string =>
  [file, line, store, entity, key === null ? '*' : unnamed(key), action].join(' ');
