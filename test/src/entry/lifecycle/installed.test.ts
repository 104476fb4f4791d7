import type { Forge } from 'local-forge/forge';
import { logged, startApp, storedRecord, someNumber } from '../../../rigs/app';
import { atOnce } from '../../../rigs/virtual-app';

let app: Forge;
beforeEach(async () => {
  app = await startApp();
});
afterEach(() => {
  app.dispose();
});

const INSTALLATION = '0f1e2d3c-4b5a-4c6d-8e7f-0a1b2c3d4e5f';
const JIRA = 'ari:cloud:jira::site/6f1c2a9e-0b52-4a57-9c0e-3d2b7c1a8f10';

it('stores exactly the client key, the base URL and the product type', async () => {
  const acme = app.site('acme');
  await acme.install();
  expect(storedRecord(acme)).toEqual({
    clientKey: acme.installation?.id,
    baseUrl: 'https://acme.atlassian.net',
    productType: 'jira',
  });
});

it('gives the record a time limit of 90 days', async () => {
  const acme = app.site('acme');
  await acme.install();
  const [stored] = acme.storage().keys;
  const days =
    (Date.parse(String(stored?.expiresAt)) - Date.parse(String(stored?.createdAt))) / 864e5;
  expect(days).toBeCloseTo(90, 1);
});

it('changes nothing when the same event comes twice', async () => {
  const acme = app.site('acme');
  await acme.install();
  const before = acme.storage();
  await app.advance(1_000);
  await acme.run('installed', { id: acme.installation?.id }, { installContext: JIRA });
  expect(acme.storage()).toEqual(before);
  expect(logged(app).at(-1)).toMatchObject({ event: 'installed', written: 0 });
});

it('asks Forge to call again while Jira refuses the app, and stores the record once it may', async () => {
  app.faults({ jira: { op: 'serverInfo', status: 403, times: 2 } });
  const acme = app.site('acme');
  const { invocations } = await acme.install();
  expect(invocations.map(({ outcome }) => outcome)).toEqual(['retry', 'retry', 'ok']);
  expect(storedRecord(acme)).toMatchObject({ baseUrl: 'https://acme.atlassian.net' });
});

it.each([401, 403])('gives up after four retries of %i, with nothing stored', async (status) => {
  app.faults({ jira: { op: 'serverInfo', status } });
  const { invocations } = await app.site('acme').install();
  expect(invocations.map((invocation) => [invocation.outcome, invocation.retryAfterS])).toEqual([
    ['retry', 10],
    ['retry', 60],
    ['retry', 300],
    ['retry', 900],
    ['ok', undefined],
  ]);
  expect(app.site('acme').storage().keys).toEqual([]);
  expect(logged(app).at(-1)).toMatchObject({ event: 'install-failed', code: 'JIRA_NOT_READY' });
});

it.each([
  ['500', { status: 500 }, 'JIRA_UNAVAILABLE'],
  ['nothing that is an answer', { status: 200, body: '{}' }, 'JIRA_ANSWER_INVALID'],
])(
  'asks Forge to call again when Jira answers %s, since that may pass',
  async (_, answer, code) => {
    app.faults({ jira: { op: 'serverInfo', ...answer, times: 1 } });
    const acme = app.site('acme');
    const { invocations } = await acme.install();
    expect(invocations.map(({ outcome }) => outcome)).toEqual(['retry', 'ok']);
    expect(logged(app)).toMatchObject([
      { event: 'install-retried', code, attempt: 0, retryAfterSeconds: 10 },
      { attempt: 1 },
    ]);
    expect(storedRecord(acme)).toBeDefined();
  },
);

it('does not ask again for what would fail again', async () => {
  const acme = app.site('acme');
  acme.setJira({ baseUrl: 'http://acme.atlassian.net' });
  const { invocations } = await acme.install();
  expect(invocations.map(({ outcome }) => outcome)).toEqual(['ok']);
});

it.each([
  [255, true],
  [256, false],
])('stores a base URL of %i characters: %s', async (length, fits) => {
  const acme = app.site('acme');
  const baseUrl = `https://${'a.'.repeat(200).slice(0, length - 11)}com`;
  expect(baseUrl).toHaveLength(length);
  acme.setJira({ baseUrl });
  await acme.install();
  expect(storedRecord(acme)?.baseUrl).toBe(fits ? baseUrl : undefined);
  const refused = { event: 'install-failed', code: 'BASE_URL_INVALID' };
  expect(logged(app).at(-1)).toMatchObject(fits ? { event: 'installed', written: 1 } : refused);
});

it('never stores half a record when storage fails', async () => {
  app.faults({ kvs: { op: 'set', status: 500, times: 5 } });
  const acme = app.site('acme');
  const { invocations } = await atOnce(() => acme.install());
  expect(invocations.map(({ outcome }) => outcome)).toEqual(['retry', 'ok']);
  expect(Object.keys(storedRecord(acme) ?? {})).toHaveLength(3);
});

const cloudOf = (product: string): string =>
  `ari:cloud:${product}::site/6f1c2a9e-0b52-4a57-9c0e-3d2b7c1a8f10`;

it.each([
  ['a missing id', {}, JIRA, 'INSTALLATION_UNKNOWN'],
  ['an empty id', { id: '' }, JIRA, 'INSTALLATION_UNKNOWN'],
  ['a number for an id', { id: 7 }, JIRA, 'INSTALLATION_UNKNOWN'],
  ['an id with something behind it', { id: `${INSTALLATION} ` }, JIRA, 'INSTALLATION_UNKNOWN'],
  ['an object for an id', { id: { toString: 1 } }, JIRA, 'INSTALLATION_UNKNOWN'],
  ['no event at all', null, JIRA, 'INSTALLATION_UNKNOWN'],
  ['a text for an event', 'installed', JIRA, 'INSTALLATION_UNKNOWN'],
  ['a Confluence site', { id: INSTALLATION }, cloudOf('confluence'), 'PRODUCT_UNKNOWN'],
  [
    'a product that only begins like Jira',
    { id: INSTALLATION },
    cloudOf('jira-x'),
    'PRODUCT_UNKNOWN',
  ],
  ['no product', { id: INSTALLATION }, undefined, 'PRODUCT_UNKNOWN'],
  ['a number for a product', { id: INSTALLATION }, 12, 'PRODUCT_UNKNOWN'],
])('refuses %s by name and stores nothing', async (_, event, installContext, code) => {
  const acme = app.site('acme');
  await acme.install();
  await atOnce(() => acme.run('pre-uninstall', {}, { installContext: JIRA }));
  await acme.run('installed', event, { installContext });
  expect(logged(app).at(-1)).toMatchObject({ event: 'install-failed', code });
  expect(acme.storage().keys).toEqual([]);
});

it.each([
  'http://acme.atlassian.net',
  'javascript:alert(1)',
  'data:text/html,x',
  'https://user:secret@acme.atlassian.net',
  'https://acme.atlassian.net/path',
  'https://acme.atlassian.net?x=1',
  'https://аcme.atlassian.net',
  'https://acme.atlassian.net\u202e',
  'https://localhost',
  `https://${'a'.repeat(100_000)}.net`,
  '',
])('refuses a base URL that is none of Jira’s, number %#, and stores nothing', async (baseUrl) => {
  const acme = app.site('acme');
  acme.setJira({ baseUrl });
  await acme.install();
  expect(logged(app).at(-1)).toMatchObject({ event: 'install-failed', code: 'BASE_URL_INVALID' });
  expect(acme.storage().keys).toEqual([]);
});

it.each(['[]', 'null', '"https://acme.atlassian.net"', '{}', '{"baseUrl":7}'])(
  'refuses the answer %s from Jira and stores nothing',
  async (body) => {
    app.faults({ jira: { op: 'serverInfo', status: 200, body } });
    await app.site('acme').install();
    expect(logged(app).at(-1)).toMatchObject({ event: 'install-failed' });
    expect(app.site('acme').storage().keys).toEqual([]);
  },
);

it('logs a name, counts and milliseconds, and nothing that tells the site or a person', async () => {
  const acme = app.site('acme');
  await acme.install();
  expect(logged(app)).toEqual([{ event: 'installed', written: 1, attempt: 0, ms: someNumber }]);
});
