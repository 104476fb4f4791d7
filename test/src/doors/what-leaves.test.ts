import { operations } from '../../../src/capabilities/operations';
import { offered } from '../entry/authorization/offered';
import { startApp } from '../../rigs/app';
import { atOnce } from '../../rigs/virtual-app';

it('in a whole life of the app nothing leaves but declared requests, in the declared name', async () => {
  const app = await startApp();
  const site = app.site('acme');
  await site.install();
  for (const functionKey of offered['admin-page'])
    await site.invoke({ as: 'admin', module: 'privacy', functionKey });
  for (const functionKey of offered['project-panel'])
    await site.invoke({ as: 'lead', module: 'project-privacy', project: 'ACME', functionKey });
  for (const functionKey of offered['personal-page'])
    await site.invoke({ as: 'member', module: 'personal-privacy', functionKey });
  await site.upgrade();
  await site.renew();
  await atOnce(() => site.uninstall());
  const sent = new Set(
    app
      .calls()
      .filter(({ type }) => type === 'jira')
      .map(({ method, path, as }) => `${method} ${path.replace(/\?.*/, '')} ${as ?? ''}`),
  );
  expect([...sent].sort()).toEqual(
    operations.map(({ method, path, as }) => `${method} ${path} ${as}`).sort(),
  );
  const ids = site.profile.projects.map(({ id }) => id).join('|');
  const query = new RegExp(`^\\?permissions=(?:[A-Z_]|%2C)+(?:&projectId=(?:${ids}))?$`);
  const searches = app
    .calls()
    .flatMap(({ type, path }) => (type === 'jira' ? (/\?.*/.exec(path) ?? []) : []));
  expect(searches.length).toBeGreaterThan(0);
  expect(searches.filter((search) => !query.test(search))).toEqual([]);
  app.dispose();
});

it('an account id, or any other number, is not sent where the id of a project belongs', async () => {
  const { permissionCheck } = await import('../../../src/capabilities/operations');
  const { callJira } = await import('../../../src/platform/jira');
  const { serve } = await import('../../../src/platform/resolver');
  const { entered } = await import('../../../src/platform/handed-in');
  const app = await startApp({
    load: async () => {
      const panel = serve<object>('project-panel', {
        panel: (invocation: Parameters<typeof callJira>[0]) =>
          callJira(invocation, permissionCheck, {
            permissions: 'ADMINISTER',
            projectId: '712020123456',
          }),
        statement: () => Promise.resolve({}),
      });
      return { ...(await import('../../../src/index')), projectPanel: entered('resolver', panel) };
    },
  });
  const site = app.site('acme');
  await site.install();
  const place = { as: 'lead', module: 'project-privacy', project: 'ACME' };
  expect(await site.invoke({ ...place, functionKey: 'panel' })).toMatchObject({
    result: { ok: false, error: { code: 'UNDECLARED' } },
  });
  expect(app.calls().filter(({ path }) => path.includes('712020123456'))).toEqual([]);
  app.dispose();
});
