import { own } from '../json/own';

/**
 * A Connect scope; `product` is null for Connect's own name, which is the same in every product.
 */
export interface ConnectScope {
  readonly scope: string;
  readonly product: 'jira' | 'confluence' | null;
}

/**
 * The scopes that each scope implies:
 * https://developer.atlassian.com/cloud/jira/platform/scopes-for-connect-apps/ and
 * https://developer.atlassian.com/cloud/confluence/scopes-for-connect-apps/. `AGENT` is on neither
 * page, but descriptors for service desks may still name it.
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

/** The scopes that have Forge twins: `project-admin:connect-jira` and so on. */
const OF_BOTH = ['READ', 'WRITE', 'DELETE', 'ADMIN', 'ACT_AS_USER', 'ACCESS_EMAIL_ADDRESSES'];
const TWINS = new Map<string, ConnectScope>([
  ...twinsIn('jira', [...OF_BOTH, 'PROJECT_ADMIN']),
  ...twinsIn('confluence', [...OF_BOTH, 'SPACE_ADMIN']),
]);

/** Every scope that a Connect descriptor may name, in upper case. */
export const connectScopes: readonly string[] = Object.keys(BRINGS);

/** The names by which a Forge app asks for Connect scopes. */
export const connectTwins: readonly string[] = [...TWINS.keys()];

/** The Connect scope with this name, Connect's own or its Forge twin; letter case is ignored. */
export function connectScopeOf(name: string): ConnectScope | null {
  const scope = name.toUpperCase();
  if (Object.hasOwn(BRINGS, scope)) return { scope, product: null };
  return TWINS.get(name.toLowerCase()) ?? null;
}

/** The scopes that a Connect scope implies; Connect's own names are taken as a Jira app's. */
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
