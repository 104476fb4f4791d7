import { byName } from 'sightglass-for-jira/json/own';

import { taken } from '../../capabilities/handed';
import { scopes } from '../../capabilities/scopes';
import { record } from '../../capabilities/stored';
import type { Difference, ScopeView, StoredFieldView } from '../../contract';
import type { RecordField } from '../../capabilities/stored';
import { current } from '../../statement/current';
import type { Invocation } from '../../platform/invocation';

/** Every scope that any of the four views knows, and what each of them says. */
export function viewScopes(invocation: Invocation): ScopeView[] {
  const granted = grantedScopes(invocation);
  const used = invocation.usedScopes();
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

const grantedScopes = (invocation: Invocation): ReadonlySet<string> | null => {
  const granted = invocation.take(taken.grants);
  return granted === undefined ? null : new Set(granted);
};

/** Forge lists granted addresses by what they are for, at several depths; any text in there is one. */
const grantedAddresses = (invocation: Invocation): readonly string[] =>
  invocation.take(taken.grantedAddresses).slice(0, MAX_NAMED);

/** Addresses named at most. */
const MAX_NAMED = 20;

const FIELDS: readonly RecordField[] = ['clientKey', 'baseUrl', 'productType'];

/** The stored fields and why each is kept; never their values. */
export const viewFields = (): StoredFieldView[] =>
  FIELDS.map((id) => ({ id, reason: byName(record.fields, id).reason }));
