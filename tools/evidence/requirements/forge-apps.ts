import { inManifest, notInManifest, rule, test } from '../../../src/statement/evidence';
import { partsOf, type Source } from '../requirement';

const WHO_MAY = 'test/src/entry/authorization/who-may-do-what.test.ts';
const LOG = 'test/src/doors/log.test.ts';

const { app } = partsOf('forge');

/**
 * The table for Forge apps. Points with a number are known from public notes that quote them; the
 * others are the heads of what 2026 added, by Atlassian's announcement of 20 February 2026
 * (https://developer.atlassian.com/platform/forge/changelog/#CHANGE-3041).
 */
export const forgeApps: Source = {
  title: 'Security requirements for Forge apps',
  address: 'https://developer.atlassian.com/platform/marketplace/security-requirements/',
  edition: '2026-02-19',
  readOn: '2026-11-28',
  requirements: [
    app('1-in-the-persons-name', 'What is done for a person is done in that person’s name.', [
      rule('operations'),
      test(
        'test/src/doors/what-leaves.test.ts',
        'in a whole life of the app nothing leaves but declared requests, in the declared name',
      ),
    ]),
    app('2-asked-first', 'Before it acts in its own name, the app asks what the person may.', [
      test(WHO_MAY, '%s opens to nobody but those whom that lets in'),
      test('test/src/doors/pages.test.ts', 'before the guard, not even a default of a parameter'),
    ]),
    app('6-logs', 'No personal data, credentials or content get into logs.', [
      rule('doors'),
      test(LOG, 'writes no text where a code belongs'),
      test(LOG, 'writes the same line whoever installs'),
    ]),
    app('7-tenants', 'Nothing of one site reaches another while the app runs.', [
      rule('subset'),
      test(
        'test/src/entry/authorization/two-sites.test.ts',
        'lets nothing cross between %s here and %s there, in any order',
      ),
    ]),
    app(
      '13-inputs-of-actions',
      'Actions of agents take what they are given for untrusted, and ask whether the person may.',
      [
        notInManifest('modules.action'),
        notInManifest('modules.rovo:agent'),
        notInManifest('modules.rovo:skill'),
        notInManifest('modules.rovo:mcp'),
        rule('manifest-shape'),
      ],
    ),
    app('14-verbs-of-actions', 'Actions of agents name truly whether they read or change.', [
      notInManifest('modules.action'),
      rule('manifest-shape'),
    ]),
    app('models', 'What a model reads or answers is held to the same rules as any other data.', [
      notInManifest('modules.llm'),
      notInManifest('modules.rovo:agentConnector'),
      rule('imports'),
      rule('manifest-shape'),
    ]),
    app(
      'oauth-clients',
      'Where people sign in to another service, Forge’s own providers do it, as confidential clients.',
      [notInManifest('providers'), rule('imports'), rule('manifest-shape')],
    ),
    app('child-processes', 'No code is run by starting another process.', [
      rule('imports'),
      rule('subset'),
    ]),
    app('sql', 'Questions to a database are made of fixed text and separate values.', [
      notInManifest('modules.sql'),
      rule('imports'),
      rule('manifest-shape'),
    ]),
    app('content-policy', 'The content policy is not loosened: no inline code, none from text.', [
      notInManifest('permissions.content'),
      rule('subset'),
      test('test/static/start/content-policy.test.ts', 'with nothing taken from another address'),
    ]),
    app('runtime', 'No release of Node that is past its end is used.', [
      inManifest('app.runtime.name'),
      rule('manifest-shape'),
    ]),
  ],
};
