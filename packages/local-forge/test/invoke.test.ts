import type { Forge } from '../forge';
import { inFunction, probedForge, tinyForge, type TinyApp } from './test-app';

let forge: Forge;
const start = async (app: TinyApp): Promise<void> => {
  forge = await tinyForge(app, { installed: true, timeouts: { resolver: 200 } });
};
afterEach(() => {
  forge.dispose();
});

const asAdmin = { as: 'admin', module: 'admin-page', functionKey: 'any' };
const echo: TinyApp[string] = (event: never, context: never) => ({ event, context });

test('a resolver is handed what Forge hands in', async () => {
  await start({ admin: echo });
  const site = forge.site('acme');
  const answer = await site.invoke({ ...asAdmin, payload: { a: 1 } });
  const { accountId } = site.profile.people[0] ?? {};
  const installContext = `ari:cloud:jira::site/${site.profile.cloudId}`;
  expect(answer).toMatchObject({
    outcome: 'ok',
    result: {
      event: {
        call: { functionKey: 'any', payload: { a: 1 } },
        context: {
          cloudId: site.profile.cloudId,
          moduleKey: 'admin-page',
          siteUrl: 'https://acme.atlassian.net',
          accountId,
          extension: { type: 'jira:adminPage' },
        },
      },
      context: { principal: { accountId }, installContext },
    },
  });
});

test('a project page is told its project, and cannot be invoked without one', async () => {
  await start({ project: echo });
  const request = { as: 'lead', module: 'project-page', functionKey: 'any' };
  expect(await forge.site('globex').invoke({ ...request, project: 'GLOB' })).toMatchObject({
    result: { event: { context: { extension: { project: { id: '20001', key: 'GLOB' } } } } },
  });
  await expect(forge.site('globex').invoke({ ...request, project: 'ACME' })).rejects.toMatchObject({
    status: 404,
    code: 'UNKNOWN_PROJECT',
  });
});

test('getAppContext tells the installation, the granted scopes and the time that is left', async () => {
  const probed = await probedForge();
  const { getAppContext } = await import('@forge/api');
  probed.site('acme').revoke('storage:app');
  const app = await inFunction(probed, () => {
    const context = getAppContext();
    return Promise.resolve({
      left: context.invocationRemainingTimeInMillis(),
      told: JSON.parse(JSON.stringify(context)) as object,
      contexts: context.installation?.contexts.map(({ cloudId }) => cloudId),
    });
  });
  const id = probed.site('acme').installation?.id ?? '';
  expect(app.told).toMatchObject({
    installationAri: `ari:cloud:ecosystem::installation/${id}`,
    installation: { ari: `ari:cloud:ecosystem::installation/${id}` },
    permissions: { scopes: ['read:permission:jira'] },
    appVersion: '1.0.0',
  });
  expect(app.contexts).toEqual([probed.site('acme').profile.cloudId]);
  expect(app.left).toBeGreaterThan(20_000);
  probed.dispose();
  await start({});
});

test('arguments and results cross as JSON', async () => {
  const payload = { list: [1], gone: undefined };
  await start({
    admin: ({ call }: { call: { payload: { list: number[] } } }) => {
      call.payload.list.push(2);
      return { when: new Date(0), none: undefined };
    },
  });
  const answer = await forge.site('acme').invoke({ ...asAdmin, payload });
  expect(answer).toMatchObject({ result: { when: '1970-01-01T00:00:00.000Z' } });
  expect(payload).toEqual({ list: [1], gone: undefined });
});

test('the name of a definition reaches the app untouched, whatever it is', async () => {
  await start({ admin: ({ call }: { call: unknown }) => call });
  for (const functionKey of ['constructor', '__proto__', ''])
    expect(await forge.site('acme').invoke({ ...asAdmin, functionKey })).toMatchObject({
      result: { functionKey },
    });
});

test('an unknown module, person or site is not found', async () => {
  await start({});
  const site = forge.site('acme');
  await expect(site.invoke({ ...asAdmin, module: 'nope' })).rejects.toMatchObject({ status: 404 });
  await expect(site.invoke({ ...asAdmin, as: 'nobody' })).rejects.toMatchObject({ status: 404 });
  expect(() => forge.site('initech')).toThrow('no site');
});

test('a function that throws or takes too long fails the invoke', async () => {
  await start({
    admin: () => {
      throw new TypeError('broken');
    },
    project: () => new Promise(() => undefined),
  });
  expect(await forge.site('acme').invoke(asAdmin)).toMatchObject({
    outcome: 'error',
    error: { type: 'TypeError', message: 'broken' },
  });
  const request = { as: 'lead', module: 'project-page', project: 'ACME', functionKey: 'any' };
  expect(await forge.site('acme').invoke(request)).toMatchObject({
    outcome: 'error',
    error: { type: 'FUNCTION_TIME_OUT' },
  });
});

test('interleaved invocations of two sites do not mix', async () => {
  let arrived = 0;
  let letGo: () => void = () => undefined;
  const together = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await start({
    admin: async () => {
      const [{ kvs }, { getAppContext }] = await Promise.all([
        import('@forge/kvs'),
        import('@forge/api'),
      ]);
      const before = getAppContext().installationAri.installationId;
      await kvs.set('mine', before);
      arrived += 1;
      if (arrived === 2) letGo();
      await together;
      return {
        before,
        after: getAppContext().installationAri.installationId,
        stored: await kvs.get('mine'),
      };
    },
  });
  const sites = forge.sites();
  const answers = await Promise.all(sites.map((site) => site.invoke(asAdmin)));
  for (const [index, site] of sites.entries()) {
    const id = site.installation?.id;
    expect(answers[index]).toMatchObject({ result: { before: id, after: id, stored: id } });
  }
});

test('what the app writes to its console is kept with its level, and not printed', async () => {
  await start({
    admin: () => {
      globalThis.console.log('hello %s', 'there');
      globalThis.console.error('oh');
    },
  });
  await forge.site('acme').invoke(asAdmin);
  const at = expect.any(String) as string;
  expect(forge.logs()).toEqual([
    { site: 'acme', function: 'admin', level: 'info', message: 'hello there', at },
    { site: 'acme', function: 'admin', level: 'error', message: 'oh', at },
  ]);
});

test('the app cannot reach anything outside the platform', async () => {
  const probed = await probedForge();
  const { fetch: forgeFetch } = await import('@forge/api');
  for (const request of [
    () => fetch('https://example.com/'),
    () => forgeFetch('https://example.com/'),
  ])
    await expect(inFunction(probed, () => Promise.resolve(request()))).rejects.toMatchObject({
      name: 'REQUEST_EGRESS_ALLOWLIST_ERR',
    });
  probed.dispose();
  await start({});
});

test('disposing takes the globals away again', async () => {
  const before = globalThis.fetch;
  await start({});
  expect(globalThis.fetch).not.toBe(before);
  forge.dispose();
  expect(globalThis.fetch).toBe(before);
  expect('__forge_fetch__' in globalThis).toBe(false);
});

test('a page cannot send more than 500 KB', async () => {
  await start({ admin: echo });
  const payload = 'x'.repeat(500 * 1024);
  await expect(forge.site('acme').invoke({ ...asAdmin, payload })).rejects.toMatchObject({
    status: 413,
    code: 'PAYLOAD_TOO_LARGE',
  });
});
