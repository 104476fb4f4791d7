import { fact, rule, test } from '../../../src/statement/evidence';
import { document, partsOf, type Source } from '../requirement';

const PAGES = 'test/src/doors/pages.test.ts';

const { app, developer, atlassian } = partsOf('shared');

export const responsibility: Source = {
  title: 'Shared responsibility model of Forge',
  address: 'https://developer.atlassian.com/platform/forge/shared-responsibility-model/',
  edition: 'undated',
  readOn: '2026-11-28',
  requirements: [
    app(
      'authorization',
      'What is done for a person is done in that person’s name, or Jira is asked first.',
      [rule('operations'), test(PAGES, 'Jira is asked about the person again for each call')],
    ),
    app(
      'frameworks',
      'The frameworks in the app’s pages are up to date.',
      [document('renovate.json'), document('package-lock.json')],
      'What is newest changes from day to day; `npm run audit` asks about known weaknesses.',
    ),
    app('secrets', 'No key stands in the source, and keys are changed regularly.', [
      rule('imports'),
      rule('manifest-shape'),
    ]),
    developer('dependencies', 'Libraries are looked through for weaknesses regularly.', [
      document('CONTRIBUTING.md'),
      document('tools/audit/exceptions.json'),
    ]),
    developer('threats', 'What could go wrong is thought through.', [
      document('docs/argument.md'),
      document('docs/decisions/0005-interleavings.md'),
    ]),
    app('static-analysis', 'The code is searched for patterns that are not safe.', [
      rule('subset'),
      rule('doors'),
    ]),
    app('tenants', 'Nothing of one call or site is kept in memory for another.', [
      rule('subset'),
      test(
        'test/src/entry/authorization/two-sites.test.ts',
        'lets nothing cross between %s here and %s there, in any order',
      ),
    ]),
    developer('residency', 'What is in scope of data residency is told in the listing.', [
      rule('disclosure-current'),
      fact('residency'),
      document('listing/data-residency.md'),
    ]),
    app('logs', 'No personal data, tokens or content are logged.', [
      rule('doors'),
      test('test/src/doors/log.test.ts', 'writes no text where a code belongs'),
      test(
        'test/src/entry/lifecycle/installed.test.ts',
        'logs a name, counts and milliseconds, and nothing that tells the site or a person',
      ),
    ]),
    developer(
      'incidents',
      'There is a plan for incidents, and Atlassian is told of them.',
      [document('SECURITY.md')],
      'The plan of whoever publishes the app is theirs, and is not in this repository.',
    ),
    developer(
      'disaster',
      'There is a plan for going on after a disaster.',
      [fact('backups')],
      'The app keeps nothing that cannot be read anew from Jira; no plan is written.',
    ),
    atlassian(
      'platform',
      'Runtime, network, encryption at rest, isolation of sites, defence against floods.',
      [fact('encryption')],
      'It is Atlassian’s part; nothing here runs on Atlassian’s machines.',
    ),
  ],
};
