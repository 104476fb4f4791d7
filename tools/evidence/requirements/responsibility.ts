import { fact, rule, test } from '../../../src/statement/evidence';
import { document, type Source } from '../requirement';

const PAGES = 'test/src/doors/pages.test.ts';

export const responsibility: Source = {
  title: 'Shared responsibility model of Forge',
  address: 'https://developer.atlassian.com/platform/forge/shared-responsibility-model/',
  edition: 'undated',
  readOn: '2026-11-28',
  requirements: [
    {
      id: 'shared/authorization',
      asks: 'What is done for a person is done in that person’s name, or Jira is asked first.',
      of: 'app',
      basis: [
        rule('operations'),
        test(PAGES, 'Jira is asked about the person again for each call'),
      ],
    },
    {
      id: 'shared/frameworks',
      asks: 'The frameworks in the app’s pages are up to date.',
      of: 'app',
      basis: [document('renovate.json'), document('package-lock.json')],
      notShown:
        'What is newest changes from day to day; `npm run audit` asks about known weaknesses.',
    },
    {
      id: 'shared/secrets',
      asks: 'No key stands in the source, and keys are changed regularly.',
      of: 'app',
      basis: [rule('imports'), rule('manifest-shape')],
    },
    {
      id: 'shared/dependencies',
      asks: 'Libraries are looked through for weaknesses regularly.',
      of: 'developer',
      basis: [document('CONTRIBUTING.md'), document('tools/audit/exceptions.json')],
    },
    {
      id: 'shared/threats',
      asks: 'What could go wrong is thought through.',
      of: 'developer',
      basis: [document('docs/argument.md'), document('docs/decisions/0005-interleavings.md')],
    },
    {
      id: 'shared/static-analysis',
      asks: 'The code is searched for patterns that are not safe.',
      of: 'app',
      basis: [rule('subset'), rule('doors')],
    },
    {
      id: 'shared/tenants',
      asks: 'Nothing of one call or site is kept in memory for another.',
      of: 'app',
      basis: [
        rule('subset'),
        test(
          'test/src/entry/authorization/two-sites.test.ts',
          'lets nothing cross between %s here and %s there, in any order',
        ),
      ],
    },
    {
      id: 'shared/residency',
      asks: 'What is in scope of data residency is told in the listing.',
      of: 'developer',
      basis: [rule('disclosure-current'), fact('residency'), document('listing/data-residency.md')],
    },
    {
      id: 'shared/logs',
      asks: 'No personal data, tokens or content are logged.',
      of: 'app',
      basis: [
        rule('doors'),
        test('test/src/doors/log.test.ts', 'writes no text where a code belongs'),
        test(
          'test/src/entry/lifecycle/installed.test.ts',
          'logs a name, counts and milliseconds, and nothing that tells the site or a person',
        ),
      ],
    },
    {
      id: 'shared/incidents',
      asks: 'There is a plan for incidents, and Atlassian is told of them.',
      of: 'developer',
      basis: [document('SECURITY.md')],
      notShown: 'The plan of whoever publishes the app is theirs, and is not in this repository.',
    },
    {
      id: 'shared/disaster',
      asks: 'There is a plan for going on after a disaster.',
      of: 'developer',
      basis: [fact('backups')],
      notShown: 'The app keeps nothing that cannot be read anew from Jira; no plan is written.',
    },
    {
      id: 'shared/platform',
      asks: 'Runtime, network, encryption at rest, isolation of sites, defence against floods.',
      of: 'Atlassian',
      basis: [fact('encryption')],
      notShown: 'It is Atlassian’s part; nothing here runs on Atlassian’s machines.',
    },
  ],
};
