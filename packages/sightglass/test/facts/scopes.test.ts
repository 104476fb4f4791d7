import { OBJECT_KINDS, scopeFacts, scopeNames, type ScopeFacts } from '../../facts/scopes';
import { knownScopes } from './installed-manifest';

it('knows every scope of the installed @forge/manifest', () => {
  expect(knownScopes.filter((name) => scopeFacts(name)?.name !== name)).toEqual([]);
});

/** https://developer.atlassian.com/platform/forge/manifest-reference/scopes-product-bitbucket/ (2026-08-21) */
const ONLY_DOCUMENTED = /^\w+:(?:issue|snippet|webhook|ssh-key|gpg-key|user):bitbucket$/;

it('knows no scope that neither the installed @forge/manifest nor a page of Atlassian’s has', () => {
  const others = scopeNames.filter((name) => !knownScopes.includes(name));
  expect(others.filter((name) => !ONLY_DOCUMENTED.test(name))).toEqual([]);
  expect(others).toHaveLength(16);
});

it('names every scope once', () => {
  expect(scopeNames).toHaveLength(668);
  expect(new Set(scopeNames).size).toBe(scopeNames.length);
});

it('knows a scope in any letter case, and nothing like one', () => {
  expect(scopeFacts('READ:Jira-Work')).toEqual(scopeFacts('read:jira-work'));
  for (const name of ['', 'read', ':', 'read:jira-work ', 'read:nothing:jira', 'constructor'])
    expect([name, scopeFacts(name)?.name ?? null]).toEqual([name, name === 'read' ? 'READ' : null]);
});

const facts = ([verb, object, product, kind]: readonly [string, string, string, string]) => ({
  verb,
  object,
  product,
  kind,
});

it.each([
  ['read:jira-work', ['read', 'jira-work', 'jira', 'content']],
  ['manage:jira-configuration', ['manage', 'jira-configuration', 'jira', 'settings']],
  ['storage:app', ['storage', 'app', 'forge', 'own']],
  ['read:me', ['read', 'me', 'atlassian', 'people']],
  ['delete:issue:jira', ['delete', 'issue', 'jira', 'content']],
  ['read:email-address:jira', ['read', 'email-address', 'jira', 'people']],
  ['write:workflow:jira', ['write', 'workflow', 'jira', 'settings']],
  ['read:priority:jira', ['read', 'priority', 'jira', 'reference']],
  ['write:app-data:jira', ['write', 'app-data', 'jira', 'own']],
  ['view:team:teams', ['read', 'team', 'teams', 'people']],
  [
    'readonly:content.attachment:confluence',
    ['read', 'content.attachment', 'confluence', 'content'],
  ],
  ['read:graph:issue:jira', ['read', 'issue', 'graph.jira', 'content']],
  ['read:graph:jira', ['read', 'graph', 'jira', 'content']],
  [
    'write:customer:entitlement:jira-service-management',
    ['write', 'customer.entitlement', 'jira-service-management', 'people'],
  ],
  ['read:app-user-token', ['access', 'app-user-token', 'forge', 'content']],
  ['act-as-user:connect-jira', ['act-as', 'connect.ACT_AS_USER', 'jira', 'people']],
  ['admin:connect-confluence', ['admin', 'connect.ADMIN', 'confluence', 'settings']],
  ['PROJECT_ADMIN', ['admin', 'connect.PROJECT_ADMIN', 'site', 'settings']],
] as const)('tells what %s allows', (name, expected) => {
  expect(scopeFacts(name)).toEqual({ name, ...facts(expected) });
});

it('uses a closed list of verbs, and of kinds', () => {
  const all = scopeNames.map(scopeFacts).filter((each): each is ScopeFacts => each !== null);
  expect([...new Set(all.map(({ verb }) => verb))].sort()).toEqual([
    ...['access', 'act-as', 'admin', 'delete', 'import', 'manage', 'moderate', 'read', 'redact'],
    ...['report', 'search', 'send', 'storage', 'validate', 'write'],
  ]);
  expect([...new Set(all.map(({ kind }) => kind))].sort()).toEqual([...OBJECT_KINDS].sort());
});
