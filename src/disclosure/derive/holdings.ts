import type { ScopeEntry } from '../../capabilities/scopes';
import type { StoredEntry } from '../../capabilities/stored';
import type { DisclosedEntry, DisclosedScope } from '../disclosure';
import { ordered, type Capabilities } from './code-evidence';

/** The scope that Forge asks for whatever is done with storage. */
const STORAGE_SCOPE = 'storage:app';

/** Stands for the walk over all keys, whatever is stored there. */
export const EVERY_KEY = 'every-key';

/** A scope, and what it is used for. */
export function discloseScope(scope: ScopeEntry, declared: Capabilities): DisclosedScope {
  const operations = declared.operations.filter((operation) => operation.scope === scope.id);
  const stored = scope.id === STORAGE_SCOPE ? [...declared.stored, { id: EVERY_KEY }] : [];
  const { id, reason, without, permitsBeyond } = scope;
  const usedFor = [...operations, ...stored].map((entry) => entry.id).sort();
  return { id, reason, without, permitsBeyond, usedFor };
}

/** A stored value with the only shape in which it may be. */
export const discloseStored = (entry: StoredEntry): DisclosedEntry => ({
  id: entry.id,
  key: entry.key,
  timeLimitDays: entry.timeLimitDays,
  fields: ordered(Object.entries(entry.fields), ([name]) => name).map(
    ([id, { reason, pattern, maxLength }]) => ({ id, reason, shape: pattern, maxLength }),
  ),
});
