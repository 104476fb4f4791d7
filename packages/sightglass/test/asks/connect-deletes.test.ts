import { inspect } from '../../asks/inspect';

/** A Connect app for a product, with scopes. */
const connect = (part: string, ...scopes: string[]): string =>
  JSON.stringify({
    key: 'fernwood',
    baseUrl: 'https://fernwood.example',
    authentication: { type: 'jwt' },
    scopes,
    modules: { [part]: [{ key: 'page', url: '/page', name: { value: 'Page' } }] },
  });

const CONFLUENCE = 'contentBylineItems';

it.each([['READ', 'WRITE'], ['READ', 'WRITE', 'ADMIN'], ['READ']])(
  'counts for each scope what all of them come to, with what needs no scope: %s',
  (...asked) => {
    const { scopes, reach } = inspect(connect('jiraIssueGlances', ...asked));
    const sum = (of: 'operations' | 'deleting'): number =>
      scopes.reduce((total, { operations }) => total + (operations?.[of] ?? 0), 0);
    expect([sum('operations'), sum('deleting')]).toEqual([reach?.operations, reach?.deleting]);
  },
);

it('tells that WRITE deletes where the product’s descriptions say so', () => {
  const told = inspect(connect(CONFLUENCE, 'READ', 'WRITE')).findings;
  expect(told.map(({ id }) => id)).toContain('scopes.deletes-some');
});

it.each([['DELETE'], ['ADMIN']])('says nothing of it beside %s, which says so itself', (scope) => {
  const told = inspect(connect(CONFLUENCE, 'READ', 'WRITE', scope)).findings;
  expect(told.map(({ id }) => id)).not.toContain('scopes.deletes-some');
});
