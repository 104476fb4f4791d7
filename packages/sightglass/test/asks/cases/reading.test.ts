import { inspect } from '../../../asks/inspect';
import type { Finding } from '../../../asks/finding';
import { verdictOf } from '../../../asks/verdict';
import { words } from '../../output/texts-and-manifest';
import { asking, having, manifest, sending } from '../sentences/fixture';
import { CASES } from './cases';

const idsOf = (findings: readonly Finding[]): string[] => findings.map(({ id }) => id);

it.each(CASES)('$what', ({ text, said, unsaid = [] }) => {
  const ids = idsOf(inspect(text).findings);
  expect(ids).toEqual(expect.arrayContaining([...said]));
  expect(unsaid.filter((id) => ids.includes(id))).toEqual([]);
});

const told = (text: string): string[] => inspect(text).findings.map(words.finding);

it('says no sentence twice', () => {
  const sentences = told(
    sending(
      'fetch:\n  client: ["https://x.atlassian.net"]\n  backend: ["https://y.atlassian.net"]',
    ),
  );
  expect(new Set(sentences).size).toBe(sentences.length);
  expect(sentences).toEqual(
    expect.arrayContaining([
      'Its pages can call Atlassian’s own addresses, with rights that this file does not show: https://x.atlassian.net.',
      'Its functions can call Atlassian’s own addresses, with rights that this file does not show: https://y.atlassian.net.',
    ]),
  );
});

it('gives one figure for one thing', () => {
  const { scopes, reach } = inspect(asking('read:jira-work'));
  expect(scopes.map(({ operations }) => operations)).toEqual([
    { operations: reach?.operations, deleting: reach?.deleting, people: reach?.people },
  ]);
});

it('counts three pages as three places', () => {
  expect(told(having('jira:adminPage:\n  - key: a\n  - key: b\n  - key: c'))).toContain(
    'It appears in 3 places: a page in Jira’s administration.',
  );
});

it('says what an app does, not how many things', () => {
  const text = manifest(
    'permissions:\n  scopes: [manage:jira-configuration, delete:issue:jira]\n  external:\n    fetch:\n      backend: [api.acme-analytics.com]',
  );
  expect(verdictOf(inspect(text), words)).toBe(
    'It administers Jira, deletes, and can send what it reads to api.acme-analytics.com.',
  );
});

it('says of a part that nothing can be concluded, and of a torn file that it was read in part', () => {
  expect(verdictOf(inspect('app:\n  id: a\n'), words)).toMatch(
    /^This is only a part of a manifest/,
  );
  const long = `${asking('read:issue:jira')}\n${'#\n'.repeat(600_000)}`;
  expect(verdictOf(inspect(long), words)).toMatch(/^It was read only in part\./);
});

it.each([
  [having('jira:globalBackgroundScript:\n  - key: a'), 1],
  [sending('fetch:\n  client: ["https://x.atlassian.net"]'), 2],
] as const)('says in a calm verdict what is worth knowing (%#)', (text, least) => {
  const inspection = inspect(text);
  const notable = inspection.findings.filter(({ gravity }) => gravity === 'notable');
  const verdict = verdictOf(inspection, words);
  expect(verdict).toMatch(/^Nothing found is serious\. Worth knowing: /);
  expect(notable.length).toBeGreaterThanOrEqual(least);
  for (const finding of notable.slice(0, 3)) expect(verdict).toContain(words.finding(finding));
});
