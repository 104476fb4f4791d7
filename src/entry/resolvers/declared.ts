import { taken } from '../../capabilities/handed';
import { operations } from '../../capabilities/operations';
import { scopes, storageScope } from '../../capabilities/scopes';
import { record } from '../../capabilities/stored';
import type { Difference, ScopeView, StoredFieldView } from '../../contract';
import type { RecordField } from '../../capabilities/stored';
import { current } from '../../statement/current';
import type { Invocation } from '../../platform/handed-in';

/** Every scope that any of the four views knows, and what each of them says. */
export function viewScopes(invocation: Invocation): ScopeView[] {
  const granted = grantedScopes(invocation);
  const used = usedScopes(invocation);
  const disclosed = new Set(current.scopes.map(({ id }) => id));
  const reasons = new Map<string, string>(scopes.map(({ id, reason }) => [id, reason]));
  const all = new Set([...reasons.keys(), ...disclosed, ...(granted ?? [])]);
  return [...all].map((id) => ({
    id,
    reason: reasons.get(id) ?? '',
    declared: reasons.has(id),
    granted: granted === null ? null : granted.has(id),
    used: used.has(id),
    disclosed: disclosed.has(id),
  }));
}

/** How the four views disagree, and which addresses the site lets the app reach though it needs none. */
export const viewDifferences = (
  invocation: Invocation,
  views: readonly ScopeView[],
): Difference[] => [
  ...views.flatMap(differenceOf),
  ...grantedAddresses(invocation).map((id) => ({ kind: 'address-granted', id }) as const),
];

function differenceOf({ id, declared, granted, disclosed }: ScopeView): Difference[] {
  if (declared && !disclosed) return [{ kind: 'declared-but-not-disclosed', id }];
  if (disclosed && !declared) return [{ kind: 'disclosed-but-not-declared', id }];
  if (granted === null) return [{ kind: 'grants-unknown', id }];
  if (declared === granted) return [];
  return [{ kind: declared ? 'not-granted' : 'granted-but-not-declared', id }];
}

/** The scopes that the calls noted so far stood on. */
function usedScopes({ receipt }: Invocation): ReadonlySet<string | null> {
  const { jira, storage } = receipt.calls();
  return new Set([
    ...jira.map((call) => operations.find(({ id }) => id === call.id)?.scope ?? null),
    storage.length > 0 ? storageScope.id : null,
  ]);
}

function grantedScopes(invocation: Invocation): ReadonlySet<string> | null {
  const granted = invocation.take(taken.grants);
  return Array.isArray(granted) && granted.every((scope) => typeof scope === 'string')
    ? new Set(granted)
    : null;
}

/** Forge lists granted addresses by what they are for, at several depths; any text in there is one. */
function grantedAddresses(invocation: Invocation): string[] {
  return textsIn(invocation.take(taken.grantedAddresses)).slice(0, MAX_NAMED);
}

/** Addresses named at most. */
const MAX_NAMED = 20;

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

const FIELDS: readonly RecordField[] = ['clientKey', 'baseUrl', 'productType'];

/** The stored fields and why each is kept; never their values. */
export const viewFields = (): StoredFieldView[] =>
  FIELDS.map((id) => ({ id, reason: record.fields[id].reason }));
