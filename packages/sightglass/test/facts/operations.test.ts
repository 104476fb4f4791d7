import fc from 'fast-check';
import { connectScopes } from '../../facts/connect-scopes';
import {
  operationDates,
  operationsOfConnectScope,
  operationsOfScope,
  publishedOperations,
  reachOfConnectScopes,
  reachOfScopes,
} from '../../facts/operations';
import { scopeNames } from '../../facts/scopes';

// The figures were counted by another program, straight from Atlassian's two descriptions.

it('counts what Jira publishes, and when', () => {
  expect(publishedOperations).toBe(690);
  expect(operationDates).toEqual({ platform: '2025-12', software: '2022' });
});

it.each([
  ['NONE', 24, 4],
  ['READ', 202, 1],
  ['write', 63, 0],
  ['DELETE', 27, 27],
  ['PROJECT_ADMIN', 37, 9],
  ['ADMIN', 173, 35],
  ['admin:connect-jira', 173, 35],
  ['ACT_AS_USER', 4, 1],
  ['ACCESS_EMAIL_ADDRESSES', 2, 0],
])('counts the operations of Connect’s scope %s alone', (scope, operations, deleting) => {
  expect(operationsOfConnectScope(scope)).toEqual({ operations, deleting });
  expect(operationsOfScope(scope)).toEqual({ operations, deleting });
});

it.each([
  ['read:jira-work', 155, 1],
  ['write:jira-work', 73, 24],
  ['Manage:Jira-Configuration', 237, 44],
  ['manage:jira-project', 50, 12],
  ['manage:jira-webhook', 5, 1],
  ['read:jira-user', 26, 0],
  ['read:issue:jira', 21, 1],
  ['write:issue:jira', 22, 4],
  ['delete:issue:jira', 1, 1],
])('counts the operations that ask for %s', (scope, operations, deleting) => {
  expect(operationsOfScope(scope)).toEqual({ operations, deleting });
});

it('says nothing of a scope that no operation names', () => {
  for (const scope of ['', 'storage:app', 'read:page:confluence', 'SPACE_ADMIN', 'INACCESSIBLE'])
    expect(operationsOfScope(scope)).toBeNull();
  for (const scope of ['AGENT', 'read:jira-work', 'admin:connect-confluence'])
    expect(operationsOfConnectScope(scope)).toBeNull();
});

it.each([
  [['read:jira-work'], 146, 0, 0],
  [['write:jira-work'], 72, 24, 23],
  [['read:jira-work', 'WRITE:jira-work'], 219, 24, 23],
  [['manage:jira-configuration'], 237, 44, 42],
  [['manage:jira-webhook'], 0, 0, 0],
  [['manage:jira-webhook', 'read:jira-work'], 151, 1, 1],
  [['read:issue:jira'], 4, 0, 0],
  [['read:issue:jira', 'write:issue:jira', 'delete:issue:jira'], 19, 3, 2],
  [
    [
      'read:jira-work',
      'write:jira-work',
      'manage:jira-project',
      'manage:jira-configuration',
    ].concat(['read:jira-user', 'manage:jira-webhook']),
    537,
    81,
    77,
  ],
  [[], 0, 0, 0],
])('counts what %j open together', (scopes, operations, deleting, deleteRequests) => {
  const counts = { operations, deleting, deleteRequests };
  expect(reachOfScopes(scopes)).toEqual({ published: 690, unscoped: 0, ...counts });
});

it.each([
  [[], 24, 4, 4],
  [['READ'], 226, 5, 5],
  [['write'], 289, 5, 5],
  [['DELETE'], 316, 32, 32],
  [['PROJECT_ADMIN'], 353, 41, 39],
  [['READ', 'WRITE', 'ADMIN'], 526, 76, 72],
  [['admin:connect-confluence'], 24, 4, 4],
])('counts what %j open to a Connect app', (scopes, operations, deleting, deleteRequests) => {
  const counts = { operations, deleting, deleteRequests };
  expect(reachOfConnectScopes(scopes)).toEqual({ published: 690, unscoped: 24, ...counts });
});

it('counts the twins among a Forge app’s scopes, those for Confluence left out', () => {
  expect(reachOfScopes(['admin:connect-jira'])).toEqual(reachOfConnectScopes(['ADMIN']));
  expect(reachOfScopes(['admin:connect-confluence']).operations).toBe(0);
  expect(reachOfScopes(['READ']).operations).toBe(0);
});

it('counts no operation twice that OAuth’s and Connect’s scopes open', () => {
  const both = reachOfScopes(['read:jira-work', 'read:connect-jira']);
  expect(both.operations).toBeLessThan(146 + 226);
  expect(both.operations).toBeGreaterThan(226);
});

const scopes = fc.array(fc.constantFrom(...scopeNames, ...connectScopes), { maxLength: 40 });
const COUNTED = ['operations', 'deleting', 'deleteRequests'] as const;

it.each([
  ['Forge', reachOfScopes],
  ['Connect', reachOfConnectScopes],
] as const)('never opens less to a %s app for one scope more', (_, reachOf) => {
  fc.assert(
    fc.property(scopes, fc.constantFrom(...scopeNames, ...connectScopes), (before, one) => {
      const less = reachOf(before);
      const more = reachOf([...before, one]);
      for (const each of COUNTED) expect(more[each]).toBeGreaterThanOrEqual(less[each]);
      expect(more.operations).toBeLessThanOrEqual(publishedOperations);
      expect(more.deleteRequests).toBeLessThanOrEqual(more.deleting);
    }),
    { numRuns: 200 },
  );
});

it('opens the same, in whatever order and however often the scopes stand', () => {
  fc.assert(
    fc.property(scopes, (some) => {
      expect(reachOfScopes([...some, ...some].reverse())).toEqual(reachOfScopes(some));
    }),
    { numRuns: 100 },
  );
});
