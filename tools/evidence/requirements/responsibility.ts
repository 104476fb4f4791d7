import { fact, notInManifest, rule, test } from '../../../src/statement/evidence';
import { audited, document, partsOf, type Source } from '../requirement';

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
    app('scopes', 'No scope is asked for that is not needed.', [
      rule('scopes'),
      rule('declared-and-used'),
    ]),
    app('input', 'What comes in is checked, and what goes out is shown as text.', [
      rule('subset'),
      test('test/e2e/hostile.spec.ts', 'a hostile name of a key is shown as the text that it is'),
    ]),
    app('roles', 'People in different roles at one site see different data.', [
      test(
        'test/src/entry/authorization/who-may-do-what.test.ts',
        '%s opens to nobody but those whom that lets in',
      ),
      test(
        'test/src/entry/resolvers/who-may.test.ts',
        'never hands the panel a stored value, nor reads storage for it',
      ),
    ]),
    app('retention', 'How long data is kept, and how it is deleted, is set and kept to.', [
      test(
        'test/src/entry/lifecycle/installed.test.ts',
        'gives the record a time limit of 90 days',
      ),
      test(
        'test/src/entry/lifecycle/pre-uninstall.test.ts',
        'leaves nothing of acme and does not touch globex',
      ),
    ]),
    app('frameworks', 'The frameworks in the app’s pages have the latest mended weaknesses.', [
      document('renovate.json'),
      document('package-lock.json'),
      audited,
    ]),
    app(
      'secrets',
      'No key stands in the source, and keys are changed every 90 days: it has none.',
      [
        notInManifest('providers'),
        rule('imports'),
        rule('manifest-shape'),
        rule('declared-and-used'),
      ],
    ),
    app('outside', 'Every outside address is declared, one by one, and none without TLS.', [
      notInManifest('permissions.external'),
      notInManifest('remotes'),
      rule('manifest-shape'),
    ]),
    developer('dependencies', 'Libraries are looked through for weaknesses regularly.', [
      document('CONTRIBUTING.md'),
      document('tools/audit/exceptions.json'),
      audited,
    ]),
    developer('threats', 'What could go wrong is thought through.', [
      document('docs/argument.md'),
      document('docs/decisions/0005-interleavings.md'),
    ]),
    app('static-analysis', 'The code is searched for patterns that are not safe.', [
      rule('subset'),
      rule('doors'),
    ]),
    app('tenants', 'Nothing of one call or site is kept in memory or in files for another.', [
      rule('subset'),
      rule('imports'),
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
      'The steps are written; that whoever publishes the app takes them cannot be shown before there is an incident.',
    ),
    developer(
      'weaknesses',
      'Weaknesses are mended in time, and can be reported.',
      [document('SECURITY.md')],
      'A promise of times is no proof that they are kept.',
    ),
    developer('disaster', 'There is a plan for going on after a disaster.', [
      fact('backups'),
      document('SECURITY.md'),
      test(
        'test/src/entry/resolvers/admin-page.test.ts',
        'erases all, shows nothing stored, and records again when asked',
      ),
    ]),
    atlassian(
      'platform',
      'Runtime, network, encryption at rest, isolation of sites, defence against floods.',
      [fact('encryption')],
      'It is Atlassian’s part; nothing here runs on Atlassian’s machines.',
    ),
  ],
};
