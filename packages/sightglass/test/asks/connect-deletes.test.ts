import { inspect } from '../../asks/inspect';
import { report } from '../../output/report';
import { words } from '../output/texts-and-manifest';

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

it.each(['READ', 'READ WRITE', 'READ WRITE ADMIN'])(
  'counts for each scope of %s what all of them come to, but for what needs no scope',
  (asked) => {
    const { scopes, reach } = inspect(connect('jiraIssueGlances', ...asked.split(' ')));
    const sum = scopes.reduce((total, { operations }) => total + (operations?.operations ?? 0), 0);
    expect(sum + (reach?.unscoped ?? 0)).toBe(reach?.operations);
    const deleting = scopes.reduce(
      (total, { operations }) => total + (operations?.deleting ?? 0),
      0,
    );
    expect(deleting + (reach?.unscopedDeleting ?? 0)).toBe(reach?.deleting);
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

it('has a table whose figures add up to what is told of all scopes', () => {
  const inspection = inspect(connect('jiraIssueGlances', 'READ', 'WRITE', 'ADMIN'));
  const tables = report(inspection, words, null).flatMap((block) =>
    block.kind === 'table' ? [block.rows] : [],
  );
  const rows = tables.at(-1) ?? [];
  const sum = (column: number): number =>
    rows.reduce((total, row) => total + Number(row[column]), 0);
  expect([sum(2), sum(3)]).toEqual([inspection.reach?.operations, inspection.reach?.deleting]);
  expect(rows.at(-1)?.[4]).toContain('needs no scope');
});
