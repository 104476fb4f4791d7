import type { Forge } from '../forge';
import { Builds } from '../http/builds';
import { serve } from '../http/serve';
import { send, servedApp, type Answer } from './served-app';

const app = servedApp();
let forge: Forge;
beforeEach(() => {
  ({ forge } = app.now());
});

const refusal = (code: string): object => ({
  error: { code, message: expect.any(String) as string },
});

test('tells the sites, their people and what is installed', async () => {
  const { status, body } = await send(app, 'GET', '/_forge/sites');
  expect(status).toBe(200);
  expect(body).toMatchObject({
    sites: [
      {
        site: 'acme',
        baseUrl: 'https://acme.atlassian.net',
        installed: true,
        installationId: forge.site('acme').installation?.id,
        appVersion: '1.0.0',
        scopes: {
          declared: ['storage:app', 'read:permission:jira'],
          granted: ['storage:app', 'read:permission:jira'],
        },
        projects: [{ key: 'ACME', id: '10001', name: 'Acme Rockets' }],
        people: [
          { person: 'admin', jiraAdmin: true, projectAdmin: false, canBrowse: true },
          { person: 'lead', jiraAdmin: false, projectAdmin: true, canBrowse: true },
          { person: 'member', jiraAdmin: false, projectAdmin: false, canBrowse: true },
          { person: 'guest', jiraAdmin: false, projectAdmin: false, canBrowse: false },
        ],
      },
      { site: 'globex' },
    ],
  });
});

test('runs the lifecycle of a site', async () => {
  const step = (name: string): Promise<Answer> => send(app, 'POST', `/_forge/sites/acme/${name}`);
  expect((await step('upgrade')).body).toMatchObject({
    invocations: [{ function: 'upgraded', outcome: 'ok', calls: 0 }],
    storage: { before: 0, after: 0 },
  });
  expect((await step('renew')).body).toMatchObject({ invocations: [{ function: 'weekly' }] });
  expect((await step('install')).body).toEqual(refusal('ALREADY_INSTALLED'));
  expect((await step('uninstall')).body).toMatchObject({ invocations: [{ function: 'goodbye' }] });
  expect(await step('uninstall')).toMatchObject({ status: 409, body: refusal('NOT_INSTALLED') });
  expect((await step('install')).status).toBe(200);
  expect((await step('relink')).status).toBe(200);
});

test('invokes a definition and tells its result or its failure, without a stack', async () => {
  const invoke = (functionKey: string): Promise<Answer> =>
    send(app, 'POST', '/_forge/sites/acme/invoke', {
      as: 'admin',
      module: 'admin-page',
      functionKey,
    });
  expect((await invoke('constructor')).body).toEqual({
    outcome: 'ok',
    result: { called: 'constructor' },
  });
  expect(await invoke('fail')).toMatchObject({
    status: 200,
    body: { outcome: 'error', error: { type: 'TypeError', message: 'broken' } },
  });
  expect((await invoke('fail')).text).not.toContain('stack');
});

test('plants a value and shows the platform’s view of it', async () => {
  const planted = await send(app, 'PUT', '/_forge/sites/acme/storage/old%3Akey', {
    value: { a: 1 },
  });
  expect(planted.status).toBe(200);
  const time = expect.stringMatching(/^\d{4}-.*Z$/) as string;
  expect((await send(app, 'GET', '/_forge/sites/acme/storage')).body).toEqual({
    keys: [{ key: 'old:key', value: { a: 1 }, createdAt: time, updatedAt: time, expiresAt: null }],
    secrets: [],
    softDeleted: null,
  });
  expect((await send(app, 'GET', '/_forge/sites/globex/storage')).body).toMatchObject({ keys: [] });
});

test('sets faults, moves time, and tells calls and logs', async () => {
  expect((await send(app, 'PUT', '/_forge/faults', { kvs: { status: 500 } })).status).toBe(200);
  expect((await send(app, 'PUT', '/_forge/faults', { kvs: { staus: 500 } })).body).toEqual(
    refusal('INVALID_FAULTS'),
  );
  const { body } = await send(app, 'PUT', '/_forge/clock', { advanceMs: 604_800_000 });
  expect(body).toMatchObject({ sites: [{ site: 'acme' }, { site: 'globex' }] });
  expect((await send(app, 'GET', '/_forge/calls')).body).toEqual({ calls: [] });
  expect((await send(app, 'GET', '/_forge/logs')).body).toEqual({ logs: [] });
});

test('begins anew on a reset, with nothing left of what was', async () => {
  const before = forge.site('acme').installation?.id;
  await send(app, 'PUT', '/_forge/sites/acme/storage/old', { value: 1 });
  await send(app, 'POST', '/_forge/sites/globex/uninstall');
  await send(app, 'PUT', '/_forge/clock', { advanceMs: 604_800_000 });
  await send(app, 'PUT', '/_forge/faults', { kvs: { status: 500 } });
  expect((await send(app, 'POST', '/_forge/reset')).status).toBe(200);
  expect(forge.site('acme').storage()).toEqual({ keys: [], secrets: [], softDeleted: null });
  expect(forge.site('acme').installation?.id).not.toBe(before);
  expect(forge.site('globex').installation).toBeDefined();
  expect(forge.invocations().map(({ function: name }) => name)).toEqual(['installed', 'installed']);
  const { body } = await send(app, 'PUT', '/_forge/clock', { advanceMs: 0 });
  expect(Date.parse((body as { now: string }).now)).toBeLessThan(Date.now() + 86_400_000);
});

test('runs newly deployed code over the storage that is there', async () => {
  await send(app, 'PUT', '/_forge/sites/acme/storage/kept', { value: 1 });
  forge.deploy({ admin: () => 'new' });
  const call = { as: 'admin', module: 'admin-page', functionKey: 'any' };
  expect((await send(app, 'POST', '/_forge/sites/acme/invoke', call)).body).toEqual({
    outcome: 'ok',
    result: 'new',
  });
  expect(forge.site('acme').storage().keys).toMatchObject([{ key: 'kept' }]);
});

test.each([
  ['GET', '/_forge/nothing', undefined, 404, 'UNKNOWN_PATH'],
  ['GET', '/_forge/sites/initech/storage', undefined, 404, 'UNKNOWN_SITE'],
  ['GET', '/_forge/sites/acme/install', undefined, 405, 'METHOD_NOT_ALLOWED'],
  ['POST', '/_forge/sites/acme/invoke', '{', 400, 'BAD_JSON'],
  ['POST', '/_forge/sites/acme/invoke', {}, 400, 'BAD_SHAPE'],
  ['POST', '/_forge/sites/acme/invoke', 'x'.repeat(1_100_000), 413, 'BODY_TOO_LARGE'],
  ['PUT', '/_forge/sites/acme/storage/a%2Fb', { value: 1 }, 400, 'INVALID_KEY'],
  ['PUT', '/_forge/sites/acme/storage/k', { valu: 1 }, 400, 'BAD_SHAPE'],
  ['PUT', '/_forge/clock', { advanceMs: -1 }, 400, 'INVALID_TIME'],
  ['PUT', '/_forge/clock', { advanceMs: 1e18 }, 400, 'INVALID_TIME'],
  ['PUT', '/_forge/clock', { advanceMs: '1' }, 400, 'BAD_SHAPE'],
  ['GET', '/_forge/%E0%A4%A', undefined, 400, 'BAD_PATH'],
  ['GET', '/frame/acme/admin-page/nothing.js', undefined, 404, 'UNKNOWN_FILE'],
  ['GET', '/frame/acme/nope/', undefined, 404, 'UNKNOWN_MODULE'],
])('%s %s is refused', async (method, path, body, status, code) => {
  const answer = await send(app, method, path, body);
  expect(answer).toMatchObject({ status, body: refusal(code) });
});

test('only its own names and origins are served', async () => {
  const { port } = app.now().serving;
  const get = async (headers: Readonly<Record<string, string>>): Promise<number> =>
    (await send(app, 'GET', '/_forge/sites', undefined, headers)).status;
  for (const name of ['localhost', '127.0.0.1', '[::1]']) {
    expect(await get({ host: `${name}:${port}` })).toBe(200);
    expect(await get({ origin: `http://${name}:${port}` })).toBe(200);
  }
  for (const host of ['evil.example', 'localhost', `localhost:${port + 1}`, `evil.example:${port}`])
    expect(await get({ host })).toBe(403);
  for (const origin of ['null', 'https://evil.example', `http://localhost:${port + 1}`])
    expect(await get({ origin })).toBe(403);
  const referer = `http://localhost:${port}/frame/acme/admin-page/`;
  expect(await get({ referer })).toBe(403);
});

test.each([
  '/frame/acme/admin-page/../../../package.json',
  '/frame/acme/admin-page/%2e%2e/%2e%2e/package.json',
  '/frame/acme/admin-page/..%2f..%2fpackage.json',
  '/frame/acme/admin-page/link.txt',
  '/_client/..%2f..%2fpackage.json',
])('%s leads nowhere', async (path) => {
  expect((await send(app, 'GET', path)).status).toBe(404);
});

test('a page that asks for a newer build than it shows is answered when there is one', async () => {
  const builds = new Builds();
  const serving = await serve(forge, { port: 0, pagesDir: '.', clientDir: '.', builds });
  const served = { now: () => ({ forge, serving }) };
  expect((await send(served, 'GET', '/_shell/builds')).body).toEqual({ build: 0 });
  const asked = send(served, 'GET', '/_shell/builds?known=0');
  expect((await send(served, 'GET', '/_shell/builds?known=7')).body).toEqual({ build: 0 });
  builds.announce();
  expect((await asked).body).toEqual({ build: 1 });
  await serving.close();
  expect((await send(app, 'GET', '/_shell/builds')).status).toBe(404);
});

test('answers under localhost on IPv6, too, and refuses a port that is taken', async () => {
  const answer = await send(app, 'GET', '/_forge/sites', undefined, {}, '::1').catch(
    () => undefined,
  );
  // A machine may have no IPv6.
  expect([undefined, 200]).toContain(answer?.status);
  const { port } = app.now().serving;
  const again = serve(forge, { port, pagesDir: '.', clientDir: '.' });
  await expect(again).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
