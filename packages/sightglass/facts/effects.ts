import { connectScopeOf } from './connect-scopes';
import { isCounted } from './operations';
import { scopeFacts } from './scopes';

/** Whether a scope lets an app do something, as far as Atlassian documents it. */
export type Effect = 'yes' | 'no' | 'unknown';

/**
 * Scopes that delete or remove according to Atlassian's pages, though not by name:
 * https://developer.atlassian.com/platform/forge/manifest-reference/scopes-product-compass/ and the
 * pages for Confluence, Jira Software and Jira Service Management, as of 2026-08-21.
 */
const DELETE_BY_PAGE = new Set([
  'write:component:compass',
  'write:incident:jira-service-management',
  ...ofProduct(
    'jira-software',
    'source-code feature-flag deployment build remote-link sprint epic',
  ),
  ...ofProduct(
    'confluence',
    'template label content.property watcher group space.property user.property',
  ),
]);

function ofProduct(product: string, objects: string): string[] {
  return objects.split(' ').map((object) => `write:${object}:${product}`);
}

/** Verbs that only look at a thing or pass it on. */
const HARMLESS = new Set(['read', 'search', 'validate', 'report', 'storage', 'access', 'send']);
/** Verbs that include deleting and reading. */
const ALL_POWERFUL = new Set(['admin', 'manage', 'moderate']);
const DELETING = new Set(['delete', 'redact']);

/**
 * Whether a scope alone lets an app delete: by its name, by its page, or, where its operations are
 * counted, by `deleting`. `unknown` where nothing is published.
 */
export function deletes(scope: string, deleting: number): Effect {
  const verb = scopeFacts(scope)?.verb;
  if (verb === undefined) return 'unknown';
  if (deleting > 0 || saysItDeletes(scope)) return 'yes';
  const connect = connectScopeOf(scope);
  if (connect !== null)
    return ['NONE', 'READ', 'WRITE', 'ACCESS_EMAIL_ADDRESSES'].includes(connect.scope)
      ? 'no'
      : 'yes';
  return HARMLESS.has(verb) || isCounted(scope) ? 'no' : 'unknown';
}

/** Whether a scope's name or its page says that it deletes. */
export const saysItDeletes = (scope: string): boolean => {
  const verb = scopeFacts(scope)?.verb ?? '';
  return DELETING.has(verb) || ALL_POWERFUL.has(verb) || DELETE_BY_PAGE.has(scope.toLowerCase());
};

/**
 * Whether a scope lets an app change or remove anything, including data that apps store. A name
 * that only speaks of reading does not.
 */
export function changes(scope: string): Effect {
  const facts = scopeFacts(scope);
  if (facts === null) return 'unknown';
  const connect = connectScopeOf(scope);
  if (connect !== null)
    return ['NONE', 'READ', 'ACCESS_EMAIL_ADDRESSES'].includes(connect.scope) ? 'no' : 'yes';
  return HARMLESS.has(facts.verb) && facts.verb !== 'send' ? 'no' : 'yes';
}

/**
 * Whether a scope shows what people wrote or who they are. Whoever changes something sees some of
 * it.
 */
export function reads(scope: string, people: number): Effect {
  const facts = scopeFacts(scope);
  if (facts === null) return 'unknown';
  if (people > 0 || ALL_POWERFUL.has(facts.verb)) return 'yes';
  const connect = connectScopeOf(scope);
  if (connect !== null) return connect.scope === 'NONE' ? 'no' : 'yes';
  return ['content', 'people'].includes(facts.kind) && facts.verb !== 'report' ? 'yes' : 'no';
}
