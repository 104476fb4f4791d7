import type { ScopeEntry } from '../../capabilities/scopes';
import type { StoredEntry } from '../../capabilities/stored';
import type { DisclosedEntry, DisclosedScope } from '../disclosure';
import { ordered, type Declared, type Lines } from './code-evidence';

/** The scope that Forge asks for whatever is done with storage. */
const STORAGE_SCOPE = 'storage:app';

/** A scope, what it is used for, and where. */
export function discloseScope(scope: ScopeEntry, declared: Declared, lines: Lines): DisclosedScope {
  const operations = declared.operations.filter((operation) => operation.scope === scope.id);
  const isStorage = scope.id === STORAGE_SCOPE;
  const used = [...operations, ...(isStorage ? declared.stored : [])].map((entry) => ({
    capability: entry.id,
    at: [...lines.using(entry)],
  }));
  const walked = isStorage ? [{ capability: 'every-key', at: [...lines.walking] }] : [];
  const { id, reason, without, permitsBeyond } = scope;
  const usedFor = ordered([...used, ...walked], ({ capability }) => capability);
  return { id, reason, without, permitsBeyond, usedFor };
}

/** A stored value with the only shape in which it may be. */
export const discloseStored = (entry: StoredEntry, lines: Lines): DisclosedEntry => ({
  id: entry.id,
  key: entry.key,
  timeLimitDays: entry.timeLimitDays,
  fields: ordered(Object.entries(entry.fields), ([name]) => name).map(
    ([id, { reason, pattern, maxLength }]) => ({ id, reason, shape: pattern, maxLength }),
  ),
  usedAt: [...lines.using(entry)],
});
