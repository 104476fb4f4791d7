import { inFunction, probedForge, tinyForge } from './test-app';
import type { Forge } from '../forge';

let forge: Forge;
beforeEach(async () => {
  forge = await tinyForge(
    {
      admin: async ({ call }: { call: { payload: string } }) => {
        const { asUser, assumeTrustedRoute } = await import('@forge/api');
        const response = await asUser().requestJira(assumeTrustedRoute(call.payload));
        return { status: response.status, body: (await response.json()) as unknown };
      },
    },
    { installed: true },
  );
});
afterEach(() => {
  forge.dispose();
});

const ask = async (as: string, query: string): Promise<unknown> => {
  const payload = `/rest/api/3/mypermissions?${query}`;
  const request = { as, module: 'admin-page', functionKey: 'any', payload };
  const answer = await forge.site('acme').invoke(request);
  return answer.outcome === 'ok' ? answer.result : answer.error;
};

const having = (...pairs: readonly [string, boolean][]): object => ({
  status: 200,
  body: {
    permissions: Object.fromEntries(
      pairs.map(([key, havePermission]) => [key, { key, havePermission }]),
    ),
  },
});

test.each([
  ['admin', true, false, true],
  ['lead', false, true, true],
  ['member', false, false, true],
])('%s has the permissions of that role', async (as, jiraAdmin, projectAdmin, canBrowse) => {
  const asked = 'permissions=ADMINISTER,ADMINISTER_PROJECTS,BROWSE_PROJECTS&projectId=10001';
  expect(await ask(as, asked)).toMatchObject(
    having(
      ['ADMINISTER', jiraAdmin],
      ['ADMINISTER_PROJECTS', projectAdmin],
      ['BROWSE_PROJECTS', canBrowse],
    ),
  );
});

test('a permission is described as Jira describes it', async () => {
  expect(await ask('admin', 'permissions=ADMINISTER')).toMatchObject({
    body: { permissions: { ADMINISTER: { id: '0', name: 'Administer Jira', type: 'GLOBAL' } } },
  });
});

test('a project that is not there and one that the person cannot see answer alike', async () => {
  const asked = (as: string, project: string): Promise<unknown> =>
    ask(as, `permissions=ADMINISTER_PROJECTS&${project}`);
  expect(await asked('guest', 'projectId=10001')).toMatchObject({ status: 404 });
  expect(await asked('admin', 'projectId=20001')).toMatchObject({ status: 404 });
  expect(await asked('lead', 'projectKey=ACME')).toMatchObject({ status: 200 });
});

test('unknown or missing permission keys are a bad request', async () => {
  expect(await ask('admin', 'permissions=FLY')).toMatchObject({ status: 400 });
  expect(await ask('admin', '')).toMatchObject({ status: 400 });
});

test('without the granted scope Jira refuses', async () => {
  forge.site('acme').revoke('read:permission:jira');
  expect(await ask('admin', 'permissions=ADMINISTER')).toEqual({
    status: 401,
    body: { code: 401, message: 'Unauthorized; scope does not match' },
  });
});

test('serverInfo needs no scope and follows a rename of the site', async () => {
  const probed = await probedForge();
  const { asApp, route } = await import('@forge/api');
  const baseUrl = (): Promise<unknown> =>
    inFunction(probed, async () => {
      const response = await asApp().requestJira(route`/rest/api/3/serverInfo`);
      return ((await response.json()) as { baseUrl: string }).baseUrl;
    });
  for (const scope of ['storage:app', 'read:permission:jira']) probed.site('acme').revoke(scope);
  expect(await baseUrl()).toBe('https://acme.atlassian.net');
  probed.site('acme').setJira({ baseUrl: 'https://acme-renamed.atlassian.net' });
  expect(await baseUrl()).toBe('https://acme-renamed.atlassian.net');
  probed.dispose();
});

test('a user’s request without a user needs authentication', async () => {
  const probed = await probedForge();
  const { asUser, route } = await import('@forge/api');
  const asked = inFunction(probed, () => asUser().requestJira(route`/rest/api/3/serverInfo`));
  await expect(asked).rejects.toThrow('Authentication Required');
  probed.dispose();
});

test('what is not modelled says so', async () => {
  const probed = await probedForge();
  const { asApp, requestJira, route } = await import('@forge/api');
  const answer = await inFunction(probed, () => asApp().requestJira(route`/rest/api/3/users`));
  expect(answer.status).toBe(501);
  expect(await answer.text()).toContain(
    'not modelled by the local Forge: Jira operation GET /rest/api/3/users',
  );
  for (const request of [
    () => requestJira(route`/rest/api/3/serverInfo`),
    () => asApp().requestConfluence(route`/wiki/api/v2/spaces`),
  ])
    await expect(inFunction(probed, request)).rejects.toThrow('not modelled by the local Forge');
  probed.dispose();
});

test('every call is told with its principal and its status', async () => {
  await ask('lead', 'permissions=ADMINISTER');
  expect(forge.calls()).toMatchObject([
    {
      site: 'acme',
      function: 'admin',
      type: 'jira',
      op: 'mypermissions',
      method: 'GET',
      path: '/rest/api/3/mypermissions?permissions=ADMINISTER',
      as: 'user',
      status: 200,
    },
  ]);
});
