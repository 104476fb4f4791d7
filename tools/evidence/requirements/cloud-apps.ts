import { fact, notInManifest, rule, test } from '../../../src/statement/evidence';
import { audited, document, partsOf, type Source } from '../requirement';

const PAGES = 'test/src/doors/pages.test.ts';

const { app } = partsOf('cloud');

/**
 * The table for all cloud apps. Its first three points are in stored copies of the page; the others
 * are known from a table that another marketplace took over from it, so they have names of ours.
 */
export const cloudApps: Source = {
  title: 'Security requirements for all cloud apps',
  address: 'https://developer.atlassian.com/platform/marketplace/security-requirements/',
  edition: '2026-02-19',
  readOn: '2026-11-28',
  requirements: [
    app('1-every-request', 'Each request to the app is authenticated and authorized.', [
      test(PAGES, 'of the admin page to anybody but a Jira admin, by what is declared'),
      test(PAGES, 'Jira is asked about the person again for each call'),
      test(
        'test/src/doors/any-name.test.ts',
        '%s answers no name but those that are declared for it',
      ),
      rule('operations'),
      notInManifest('modules.webtrigger'),
    ]),
    app(
      '2-data-at-rest',
      'What is stored of customers is encrypted, and read by those only who may.',
      [
        fact('encryption'),
        test(
          'test/src/entry/authorization/who-may-do-what.test.ts',
          '%s opens to nobody but those whom that lets in',
        ),
        rule('declared-and-used'),
      ],
      'The encryption is Atlassian’s own; it is documented and cannot be seen from here.',
    ),
    app(
      '3-data-in-transit',
      'All traffic runs over TLS 1.2 or newer, with HSTS for a year.',
      [rule('imports'), notInManifest('permissions.external'), notInManifest('remotes')],
      'The app has no server of its own. Traffic to its pages and functions is Atlassian’s.',
    ),
    app(
      'secrets',
      'Keys and tokens are kept where nobody reads them: not in source, addresses or logs.',
      [
        notInManifest('providers'),
        notInManifest('app.storage'),
        rule('declared-and-used'),
        test('test/src/doors/log.test.ts', 'writes no text where a code belongs'),
      ],
    ),
    app('domains', 'Domains that host the app are kept and set up safely.', [
      notInManifest('remotes'),
      notInManifest('permissions.external'),
      rule('manifest-shape'),
    ]),
    app('headers', 'Security headers and the protection of cookies are on.', [
      notInManifest('permissions.content'),
      rule('subset'),
      test('test/static/start/content-policy.test.ts', 'with no script or style inside the page'),
    ]),
    app('untrusted-input', 'All that comes from outside is checked, and shown as text.', [
      rule('subset'),
      test('test/e2e/hostile.spec.ts', 'a hostile name of a key is shown as the text that it is'),
      test(
        'test/static/start/content-policy.test.ts',
        'with no style attribute and no raw markup in any component',
      ),
    ]),
    app('libraries', 'No library with a known grave weakness ships, and what ships is known.', [
      rule('licences'),
      rule('builds'),
      rule('shipped-files'),
      test('test/tools/verify/seals.test.ts', 'must pin the content of each package'),
      test(
        'test/tools/audit/registry.test.ts',
        'fails, with one line, where the registry knows an advisory about what ships',
      ),
      document('package-lock.json'),
      audited,
    ]),
    app(
      'credentials',
      'The app neither asks for nor keeps passwords or tokens of Atlassian accounts.',
      [rule('declared-and-used'), rule('subset')],
    ),
    app(
      'least-privilege',
      'No scope is asked for, and no data read, that the app can do without.',
      [rule('scopes'), rule('declared-and-used'), document('src/disclosure/disclosure.json')],
    ),
  ],
};
