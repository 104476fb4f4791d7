import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Forge } from './forge';
import type { Manifest } from './manifest';
import { serve, type Serving } from './serve';
import { tinyForge, tinyManifest } from './test-app';

let forge: Forge;
let serving: Serving;
let folder: string;

const manifest = (): Manifest => ({
  ...tinyManifest,
  translations: {
    resources: [{ key: 'en-US', path: join(folder, 'en-US.json') }],
    fallback: { default: 'en-US' },
  },
});

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'forge-pages-'));
  await writeFile(join(folder, 'index.html'), '<!doctype html><head><title>x</title></head>');
  await writeFile(join(folder, 'app.js'), 'run();');
  await writeFile(join(folder, 'bridge.js'), 'bridge();');
  await writeFile(join(folder, 'en-US.json'), '{"menu":{"admin":"Admin <page>"}}');
  await symlink('/etc/hostname', join(folder, 'link.txt'));
});
afterAll(() => rm(folder, { recursive: true }));

beforeEach(async () => {
  const admin = ({ call }: { call: { functionKey: string } }): unknown => {
    if (call.functionKey === 'fail') throw new TypeError('broken');
    return { called: call.functionKey };
  };
  forge = await tinyForge({ admin } as never, { installed: true, manifest: manifest() });
  serving = await serve(forge, { port: 0, pagesDir: folder, clientDir: folder });
});
afterEach(async () => {
  await serving.close();
  forge.dispose();
});

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
  readonly body: unknown;
}

/** Sends a request as it is: `fetch` would tidy up paths and hide the Host header. */
const send = (
  method: string,
  path: string,
  body?: unknown,
  headers: Readonly<Record<string, string>> = {},
  host = '127.0.0.1',
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const options = { method, path, headers, host, port: serving.port };
    const sent = request(options, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () => {
        const isJson = response.headers['content-type']?.includes('json') === true;
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text,
          body: isJson ? (JSON.parse(text) as unknown) : undefined,
        });
      });
    });
    sent.on('error', reject);
    sent.end(typeof body === 'string' || body === undefined ? body : JSON.stringify(body));
  });

const refusal = (code: string): object => ({
  error: { code, message: expect.any(String) as string },
});

test('tells the sites, their people and what is installed', async () => {
  const { status, body } = await send('GET', '/_forge/sites');
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
  const step = (name: string): Promise<Answer> => send('POST', `/_forge/sites/acme/${name}`);
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
    send('POST', '/_forge/sites/acme/invoke', { as: 'admin', module: 'admin-page', functionKey });
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
  const planted = await send('PUT', '/_forge/sites/acme/storage/old%3Akey', { value: { a: 1 } });
  expect(planted.status).toBe(200);
  const time = expect.stringMatching(/^\d{4}-.*Z$/) as string;
  expect((await send('GET', '/_forge/sites/acme/storage')).body).toEqual({
    keys: [{ key: 'old:key', value: { a: 1 }, createdAt: time, updatedAt: time, expiresAt: null }],
    secrets: [],
    softDeleted: null,
  });
  expect((await send('GET', '/_forge/sites/globex/storage')).body).toMatchObject({ keys: [] });
});

test('sets faults, moves time, and tells calls and logs', async () => {
  expect((await send('PUT', '/_forge/faults', { kvs: { status: 500 } })).status).toBe(200);
  expect((await send('PUT', '/_forge/faults', { kvs: { staus: 500 } })).body).toEqual(
    refusal('INVALID_FAULTS'),
  );
  const { body } = await send('PUT', '/_forge/clock', { advanceMs: 604_800_000 });
  expect(body).toMatchObject({ sites: [{ site: 'acme' }, { site: 'globex' }] });
  expect((await send('GET', '/_forge/calls')).body).toEqual({ calls: [] });
  expect((await send('GET', '/_forge/logs')).body).toEqual({ logs: [] });
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
  ['PUT', '/_forge/clock', { advanceMs: '1' }, 400, 'BAD_SHAPE'],
  ['GET', '/_forge/%E0%A4%A', undefined, 400, 'BAD_PATH'],
  ['GET', '/frame/acme/admin-page/nothing.js', undefined, 404, 'UNKNOWN_FILE'],
  ['GET', '/frame/acme/nope/', undefined, 404, 'UNKNOWN_MODULE'],
])('%s %s is refused', async (method, path, body, status, code) => {
  const answer = await send(method, path, body);
  expect(answer).toMatchObject({ status, body: refusal(code) });
});

test('only its own names and origins are served', async () => {
  const { port } = serving;
  const get = async (headers: Readonly<Record<string, string>>): Promise<number> =>
    (await send('GET', '/_forge/sites', undefined, headers)).status;
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
  expect((await send('GET', path)).status).toBe(404);
});

test('the frame’s page comes under Forge’s own policy with the bridge in front', async () => {
  const { headers, text } = await send('GET', '/frame/acme/admin-page/');
  const policy = String(headers['content-security-policy']);
  expect(policy).toContain("script-src 'self' https://forge.cdn.prod.atlassian-dev.net");
  expect(policy).not.toContain('unsafe');
  expect(policy).toContain(`frame-ancestors http://localhost:${serving.port};`);
  expect(text).toContain(
    `<head><script src="/_client/bridge.js" data-shell="http://localhost:${serving.port}">`,
  );
  const asset = await send('GET', '/frame/acme/admin-page/app.js');
  expect(asset).toMatchObject({ status: 200, text: 'run();' });
  expect(asset.headers['content-type']).toMatch(/^text\/javascript/);
});

test('the frame finds its languages where Forge puts them', async () => {
  const at = (file: string): Promise<Answer> =>
    send('GET', `/frame/acme/admin-page/__LOCALES__/${file}`);
  expect((await at('i18n-info.json')).body).toEqual({
    config: { locales: ['en-US'], fallback: { default: 'en-US' } },
  });
  expect((await at('en-US.json')).body).toEqual({ menu: { admin: 'Admin <page>' } });
  expect((await at('de-DE.json')).status).toBe(404);
});

test('the shell shows the app from another origin, and has no scripts of its own inline', async () => {
  const { port } = serving;
  const page = (host: string, path: string): Promise<Answer> =>
    send('GET', path, undefined, { host: `${host}:${port}` });
  const local = await page('localhost', '/sites/acme/admin?as=member');
  expect(local.text).toContain(`data-src="http://127.0.0.1:${port}/frame/acme/admin-page/"`);
  expect(local.text).not.toMatch(/<script(?![^>]*\ssrc=)/);
  expect(local.headers['content-security-policy']).toContain(`frame-src http://127.0.0.1:${port}`);
  const numeric = await page('127.0.0.1', '/sites/acme/projects/ACME/settings/deep/er?as=lead');
  expect(numeric.text).toContain(`data-src="http://localhost:${port}/frame/acme/project-page/"`);
  expect((await page('[::1]', '/?site=globex')).headers['location']).toBe(
    `http://localhost:${port}/?site=globex`,
  );
});

test.each(['/sites/acme/admin?as=nobody', '/sites/nope/admin', '/sites/acme/projects/X/settings'])(
  '%s is not found, told as a page',
  async (path) => {
    const { status, headers } = await send('GET', path);
    expect(status).toBe(404);
    expect(headers['content-type']).toMatch(/^text\/html/);
  },
);

test('answers under localhost on IPv6, too, and refuses a port that is taken', async () => {
  const answer = await send('GET', '/_forge/sites', undefined, {}, '::1').catch(() => undefined);
  if (answer !== undefined) expect(answer.status).toBe(200);
  const again = serve(forge, { port: serving.port, pagesDir: folder, clientDir: folder });
  await expect(again).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
