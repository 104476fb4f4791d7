import { taken } from '../capabilities/handed';
import { scopes } from '../capabilities/scopes';
import { record } from '../capabilities/stored';
import type { RecordField, ScopeView, StoredFieldView } from '../contract';
import type { Invocation } from '../platform/invocation';

/** Every declared scope, and whether this site has granted it. */
export function viewScopes(invocation: Invocation): ScopeView[] {
  const granted = invocation.take(taken.grants);
  return scopes.map(({ id, reason }) => ({
    id,
    reason,
    granted: Array.isArray(granted) ? granted.includes(id) : null,
  }));
}

const FIELDS: readonly RecordField[] = ['clientKey', 'baseUrl', 'productType'];

/** The stored fields and why each is kept; never their values. */
export const viewFields = (): StoredFieldView[] =>
  FIELDS.map((id) => ({ id, reason: record.fields[id].reason }));
