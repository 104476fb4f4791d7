import { own } from '../json/own';

/** A scope of Connect: `product` is null for its own name, which says nothing of where it holds. */
export interface ConnectScope {
  readonly scope: string;
  readonly product: 'jira' | 'confluence' | null;
}

/**
 * What each brings along: https://developer.atlassian.com/cloud/jira/platform/scopes-for-connect-apps/
 * and https://developer.atlassian.com/cloud/confluence/scopes-for-connect-apps/. `AGENT` stands in
 * neither; descriptors for service desks may still name it.
 */
const BRINGS: Readonly<Record<string, readonly string[]>> = {
  NONE: [],
  READ: ['NONE'],
  WRITE: ['READ', 'NONE'],
  DELETE: ['WRITE', 'READ', 'NONE'],
  PROJECT_ADMIN: ['DELETE', 'WRITE', 'READ', 'NONE'],
  SPACE_ADMIN: ['DELETE', 'WRITE', 'READ', 'NONE'],
  ADMIN: ['PROJECT_ADMIN', 'DELETE', 'WRITE', 'READ', 'NONE'],
  ACT_AS_USER: [],
  ACCESS_EMAIL_ADDRESSES: [],
  AGENT: [],
};

/** Forge's twins of them: `project-admin:connect-jira` and so on. */
const OF_BOTH = ['READ', 'WRITE', 'DELETE', 'ADMIN', 'ACT_AS_USER', 'ACCESS_EMAIL_ADDRESSES'];
const TWINS = new Map<string, ConnectScope>([
  ...twinsIn('jira', [...OF_BOTH, 'PROJECT_ADMIN']),
  ...twinsIn('confluence', [...OF_BOTH, 'SPACE_ADMIN']),
]);

/** Every scope that a Connect descriptor may name, in capitals. */
export const connectScopes: readonly string[] = Object.keys(BRINGS);

/** The names under which a Forge app asks for a scope of Connect. */
export const connectTwins: readonly string[] = [...TWINS.keys()];

/** The Connect scope that a name stands for, Connect's own or Forge's twin of it; letter case does not matter. */
export function connectScopeOf(name: string): ConnectScope | null {
  const scope = name.toUpperCase();
  if (Object.hasOwn(BRINGS, scope)) return { scope, product: null };
  return TWINS.get(name.toLowerCase()) ?? null;
}

/** The scopes of Connect that one brings along; Connect's own names are taken as those of a Jira app. */
export function impliedBy(name: string): readonly string[] {
  const known = connectScopeOf(name);
  if (known === null) return [];
  const brings = own(BRINGS, known.scope) ?? [];
  if (known.product !== 'confluence') return brings;
  return brings.map((scope) => (scope === 'PROJECT_ADMIN' ? 'SPACE_ADMIN' : scope));
}

function twinsIn(
  product: 'jira' | 'confluence',
  scopes: readonly string[],
): (readonly [string, ConnectScope])[] {
  return scopes.map((scope) => {
    const verb = scope.toLowerCase().replaceAll('_', '-');
    return [`${verb}:connect-${product}`, { scope, product }];
  });
}
