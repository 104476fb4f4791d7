import { allServed } from '../../../../src/capabilities/served';
import { installedApp } from '../../../rigs/app';

const OF_SITE = ['ADMINISTER'];
const OF_PROJECT = ['ADMINISTER', 'ADMINISTER_PROJECTS', 'BROWSE_PROJECTS'];
/** Where each page is called, and what Jira is asked there; written independently of the app. */
const pages = {
  'admin-page': { place: { module: 'privacy' }, asked: OF_SITE },
  'project-panel': { place: { module: 'project-privacy', project: 'ACME' }, asked: OF_PROJECT },
  'personal-page': { place: { module: 'personal-privacy' }, asked: OF_SITE },
};

/** What may stand for a permission and says neither yes nor no. */
const murmurs: readonly unknown[] = [
  undefined,
  null,
  {},
  true,
  ...['true', 'false', '', 1, 0, null, [true], {}].map((havePermission) => ({ havePermission })),
];

const cases = allServed.flatMap(({ page, name }) =>
  pages[page].asked.map((permission) => [page, name, permission] as const),
);

it.each(cases)(
  '%s does not answer %s where Jira murmurs about %s alone',
  async (page, functionKey, permission) => {
    const app = await installedApp('acme');
    const site = app.site('acme');
    const before = JSON.stringify(site.storage());
    for (const others of [true, false])
      for (const murmur of murmurs) {
        const said = OF_PROJECT.map((name) => [name, { havePermission: others }] as const);
        const permissions = Object.fromEntries<unknown>([...said, [permission, murmur]]);
        const body = JSON.stringify({ permissions });
        app.faults({ jira: { op: 'mypermissions', status: 200, body } });
        const answer = await site.invoke({ as: 'admin', ...pages[page].place, functionKey });
        const result = { ok: false, error: { code: 'PERMISSION_UNKNOWN' } };
        expect([body, answer]).toMatchObject([body, { outcome: 'ok', result }]);
      }
    expect(JSON.stringify(site.storage())).toBe(before);
    app.dispose();
  },
);
