import type { Value } from '../../../language/value';

const DOCS = 'https://developer.atlassian.com/platform/forge';
const VERSIONS = `${DOCS}/versions/`;
const REMOTES = `${DOCS}/manifest-reference/remotes/`;
const WEB_TRIGGERS = `${DOCS}/manifest-reference/modules/web-trigger/`;
const IN_SCOPE = `${DOCS}/in-scope-end-user-data/`;
const ENDPOINTS = `${DOCS}/manifest-reference/endpoint/`;
const PERMISSIONS = `${DOCS}/manifest-reference/permissions/`;
const CONNECT_UPDATES = 'https://developer.atlassian.com/platform/adopting-forge-from-connect/';
const MARKETPLACE =
  'https://developer.atlassian.com/platform/marketplace/upgrading-and-versioning-cloud-apps/';

/**
 * The rules by which Atlassian asks an admin before a site gets a version, each with the page that
 * states it.
 */
export const REASONS = {
  'scope-added': VERSIONS,
  'scope-removed': VERSIONS,
  impersonation: PERMISSIONS,
  'option-added': VERSIONS,
  'sandbox-added': PERMISSIONS,
  'egress-added': VERSIONS,
  'category-changed': VERSIONS,
  'category-removed': VERSIONS,
  'personal-first': IN_SCOPE,
  'personal-assumed': IN_SCOPE,
  configurable: VERSIONS,
  'web-trigger-added': VERSIONS,
  'web-trigger-another': WEB_TRIGGERS,
  'web-trigger-dynamic': VERSIONS,
  licensing: VERSIONS,
  'provider-added': VERSIONS,
  'provider-removed': VERSIONS,
  'provider-client': VERSIONS,
  'remote-added': REMOTES,
  'remote-url': REMOTES,
  'remote-url-removed': REMOTES,
  'remote-operation': REMOTES,
  'remote-personal': REMOTES,
  'remote-configurable': REMOTES,
  'endpoint-changed': ENDPOINTS,
  'endpoint-added': ENDPOINTS,
  'connect-scope-added': MARKETPLACE,
  'connect-licensing': MARKETPLACE,
  'to-connect': MARKETPLACE,
  'only-scopes': VERSIONS,
  'other-app': VERSIONS,
  'connect-key-missing': CONNECT_UPDATES,
  'sql-added': `${DOCS}/storage-reference/sql/`,
  'object-store-added': `${DOCS}/storage-reference/object-store/`,
  'llm-added': `${DOCS}/manifest-reference/modules/llm/`,
  'containers-added': `${DOCS}/containers-reference/`,
  'remote-auth': REMOTES,
  'connect-elevated': CONNECT_UPDATES,
  'connect-equivalent': CONNECT_UPDATES,
  'connect-egress': CONNECT_UPDATES,
  'not-known': VERSIONS,
  partial: VERSIONS,
  unrecognised: VERSIONS,
} as const;
export type ReasonId = keyof typeof REASONS;

/** Why an admin is asked; its text is `approval.<id>`. */
export interface Reason {
  readonly id: ReasonId;
  /** False where Atlassian's pages leave open whether an admin is asked for this. */
  readonly isCertain: boolean;
  readonly values: Readonly<Record<string, Value>>;
  /** Lines of the earlier file, and of the later one. */
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** Anything with a line number. */
interface Placed {
  readonly line: number;
}

interface Places {
  readonly before?: readonly Placed[];
  readonly after?: readonly Placed[];
}

const reason =
  (isCertain: boolean) =>
  (id: ReasonId, values: Reason['values'], { before = [], after = [] }: Places = {}): Reason => ({
    id,
    isCertain,
    values,
    before: linesOf(before),
    after: linesOf(after),
  });

/** Makes a reason that Atlassian's pages state. */
export const asked = reason(true);

/** Makes a reason that Atlassian's pages leave open or contradict each other on. */
export const open = reason(false);

const linesOf = (placed: readonly Placed[]): number[] =>
  [...new Set(placed.map(({ line }) => line))].sort((a, b) => a - b);
