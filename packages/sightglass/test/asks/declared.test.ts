import { inspect } from '../../asks/inspect';

const APP = 'app:\n  id: a\n';
const namesIn = (text: string): string[] =>
  inspect(text).scopes.flatMap(({ name, impliedBy }) => (impliedBy === null ? [name] : []));

it.each([
  ['right below permissions', 'permissions:\n  - read:jira-work\n'],
  ['in a list of permissions', 'permissions:\n  - scopes:\n      - read:jira-work\n'],
  ['beside permissions', 'permissions:\nscopes:\n  - read:jira-work\n'],
  ['below the app', '  permissions:\n    scopes:\n      - read:jira-work\n'],
  ['below a heading', 'permissions:\n  scopes:\n    classic:\n      - read:jira-work\n'],
  ['under a name', 'permissions:\n  scopes:\n    - name: read:jira-work\n'],
  ['with a blank within', 'permissions:\n  scopes:\n    - read: jira-work\n'],
  ['with a mark behind', 'permissions:\n  scopes:\n    - read:jira-work;\n'],
])('reads a scope that stands %s', (_, text) => {
  expect(namesIn(`${APP}${text}`)).toEqual(['read:jira-work']);
});

it('reads the scopes of a descriptor that stand among its modules', () => {
  expect(
    namesIn('{"key":"a","baseUrl":"https://a.example","modules":{"scopes":["READ"]}}'),
  ).toEqual(['READ']);
});

it.each([
  ['below the app', '  permissions:\n    external:\n      fetch:\n        backend: ["*"]\n'],
  ['beside permissions', 'external:\n  fetch:\n    backend: ["*"]\n'],
  ['in lists', 'permissions:\n  - external:\n      - fetch:\n          - backend: ["*"]\n'],
])('reads an address that stands %s', (_, text) => {
  const { declared } = inspect(`${APP}${text}`);
  expect(declared.egress).toMatchObject([{ kind: 'fetch.backend', address: '*' }]);
});

it('reads modules that stand in a list', () => {
  const { declared } = inspect(`${APP}modules:\n  - jira:issuePanel:\n      - key: p\n`);
  expect(declared.modules).toMatchObject([{ type: 'jira:issuePanel', key: 'p', line: 5 }]);
});

it('reads modules that stand in one list with their types', () => {
  const text = `${APP}modules:\n  - key: p\n    type: jira:issuePanel\n  - key: other\n`;
  expect(inspect(text).declared.modules).toMatchObject([
    { type: 'jira:issuePanel', key: 'p', line: 4 },
    { type: 'other', key: 'other', line: 6 },
  ]);
});

it('reads a runtime that stands without its name', () => {
  const ids = inspect('app:\n  id: a\n  runtime: nodejs18.x\n').findings.map(({ id }) => id);
  expect(ids).toContain('retired.runtime');
});

it('tells the servers of regions, and a server that an address names but nothing lists', () => {
  const regional =
    '{"key":"a","baseUrl":"https://a.example","regionBaseUrls":{"EU":"https://e.example"}}';
  expect(inspect(regional).findings.find(({ id }) => id === 'connect.server')?.values).toEqual({
    addresses: ['https://a.example', 'https://e.example'],
  });
  const named = `${APP}permissions:\n  external:\n    fetch:\n      backend:\n        - remote: r\n`;
  expect(inspect(named).findings.find(({ id }) => id === 'remote.unlisted')?.lines).toEqual([7]);
});
