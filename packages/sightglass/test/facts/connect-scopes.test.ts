import { connectScopeOf, connectScopes, connectTwins, impliedBy } from '../../facts/connect-scopes';
import { knownScopes } from './installed-manifest';

it('knows every twin that the installed @forge/manifest has, and no other', () => {
  const twins = knownScopes.filter((name) => /:connect-(?:jira|confluence)$/.test(name));
  expect([...connectTwins].sort()).toEqual(twins.sort());
});

it('tells which scope of Connect a twin stands for, and where', () => {
  expect(connectScopeOf('admin:connect-jira')).toEqual({ scope: 'ADMIN', product: 'jira' });
  expect(connectScopeOf('Space-Admin:Connect-Confluence')).toEqual({
    scope: 'SPACE_ADMIN',
    product: 'confluence',
  });
});

it.each(connectScopes)('knows %s in small letters and in capitals, without a product', (scope) => {
  expect(connectScopeOf(scope)).toEqual({ scope, product: null });
  expect(connectScopeOf(scope.toLowerCase())).toEqual({ scope, product: null });
});

it.each([
  ['', 'INACCESSIBLE', 'toString', 'read:jira-work'],
  ['space-admin:connect-jira', 'project-admin:connect-confluence', 'none:connect-jira'],
])('takes nothing else for a scope of Connect', (...names) => {
  for (const name of names) {
    expect(connectScopeOf(name)).toBeNull();
    expect(impliedBy(name)).toEqual([]);
  }
});

it.each([
  ['none', []],
  ['read', ['NONE']],
  ['delete', ['WRITE', 'READ', 'NONE']],
  ['space_admin', ['DELETE', 'WRITE', 'READ', 'NONE']],
  ['ADMIN', ['PROJECT_ADMIN', 'DELETE', 'WRITE', 'READ', 'NONE']],
  ['admin:connect-confluence', ['SPACE_ADMIN', 'DELETE', 'WRITE', 'READ', 'NONE']],
  ['ACT_AS_USER', []],
  ['ACCESS_EMAIL_ADDRESSES', []],
])('tells what %s brings along', (name, brought) => {
  expect(impliedBy(name)).toEqual(brought);
});
