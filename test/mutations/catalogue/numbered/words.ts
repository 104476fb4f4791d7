/** Edits by which sentences, facts, proofs or rules say something false. */
import type { Mutation } from '../../mutation';
import { tests } from '../../tests';
import { edit } from './numbered';

const STATEMENT = 'static/privacy/locales/en-US/statement.json';
const PAGE = 'static/privacy/locales/en-US/page.json';
const FACTS = 'src/statement/platform-facts.ts';

export const wordEdits: readonly Mutation[] = [
  edit('54', 'seal', 'an English statement that says the contrary', {
    file: STATEMENT,
    from: 'The app makes none.',
    to: 'The app keeps a copy of all that was erased.',
  }),
  edit('55', 'seal', 'a wrong number of days in words on the page', {
    file: PAGE,
    from: 'Leftovers are deleted',
    to: 'Leftovers are deleted, at most one week later',
  }),
  edit('56', 'seal', 'a number in words, in the statement', {
    file: STATEMENT,
    from: 'hours more to remove it.',
    to: 'hours more to remove it, or a fortnight, or forty days.',
  }),
  edit(
    '58',
    { test: 'test/src/statement/topics.test.ts' },
    'a documented sentence of the statement marked as enforced',
    {
      file: 'src/statement/topics/keeping.ts',
      from: "documented('copy'",
      to: "enforced('copy'",
    },
  ),
  edit('59', 'seal', 'a proof that is skipped', {
    file: tests.renew,
    from: "it('never creates a record'",
    to: "it.skip('never creates a record'",
  }),
  edit('60', 'seal', 'a proof that jest no longer runs', {
    file: 'jest.config.mjs',
    from: "'<rootDir>/test/e2e/'",
    to: "'<rootDir>/test/e2e/', 'who-may'",
  }),
  edit('61', 'seal', '28 days that become 7 in the table of facts', {
    file: FACTS,
    from: 'softDeleteDays = {\n  value: 28',
    to: 'softDeleteDays = {\n  value: 7',
  }),
  edit('62', 'seal', 'a fact that rests on another page, read years ago', {
    file: FACTS,
    from: "source: forge('limits-kvs-ce/'),\n  readOn: '2026",
    to: "source: forge('versions/'),\n  readOn: '2020",
  }),
  edit('63', 'seal', 'a rule taken out of the list, its import left', {
    file: 'tools/verify/rules/index.ts',
    from: '  doors,\n',
    to: '',
  }),
  edit(
    '66',
    'manifest-shape',
    'another app’s id, and a title that lies',
    {
      file: 'manifest.yml',
      from: '      title:\n        i18n: menu.projectPrivacy',
      to: '      title: Certified by Atlassian',
    },
    { file: 'manifest.yml', from: 'app/5a9e1d3c', to: 'app/00000000' },
  ),
  edit('68', 'seal', 'other operations that delete than Atlassian publishes', {
    file: 'packages/sightglass/facts/operations.json',
    from: '"read:email-address:jira": [2, 0, 0, 2]',
    to: '"read:email-address:jira": [2, 2, 2, 2]',
  }),
  edit('81', { test: 'test/static/locales/languages.test.ts' }, 'markup in a French sentence', {
    file: 'static/privacy/locales/fr-FR/statement.json',
    from: 'L’application n’en fait aucune.',
    to: '<img src=https://collect.example.net/x.png> L’application n’en fait aucune.',
  }),
  edit('108', 'seal', 'a number in words in the fixed texts', {
    file: PAGE,
    from: 'Removed at the latest',
    to: 'Removed after one day at the latest',
  }),
];
