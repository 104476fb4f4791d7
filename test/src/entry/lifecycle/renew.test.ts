import type { Forge } from 'local-forge/forge';
import { DAY_MS, logged, someoneElses, storedRecord, installedApp } from '../../../rigs/app';
import { startTappedApp } from '../../../rigs/tapped-app';
import { atOnce } from '../../../rigs/virtual-app';

let app: Forge;
beforeEach(async () => {
  app = await installedApp('acme');
});
afterEach(() => {
  app.dispose();
});

const expiry = () => Date.parse(String(app.site('acme').storage().keys[0]?.expiresAt));

it('starts the time limit anew as the weeks pass, so that the record outlives its 90 days', async () => {
  const first = expiry();
  for (let week = 0; week < 20; week++) await app.advance(7 * DAY_MS);
  expect(storedRecord(app.site('acme'))).toBeDefined();
  expect((expiry() - first) / DAY_MS).toBeCloseTo(140, 1);
});

it('lets the record expire when no run renews it', async () => {
  await app.advance(91 * DAY_MS);
  expect(app.site('acme').storage().keys).toEqual([]);
});

it('does not renew a record that has expired but can still be read', async () => {
  app.faults({ kvs: { expiryLagMs: 2 * DAY_MS } });
  await app.advance(91 * DAY_MS);
  expect(storedRecord(app.site('acme'))).toBeDefined();
  await app.site('acme').renew();
  await app.advance(2 * DAY_MS);
  expect(app.site('acme').storage().keys).toEqual([]);
});

it('corrects the base URL of a renamed site', async () => {
  const acme = app.site('acme');
  acme.setJira({ baseUrl: 'https://renamed.atlassian.net' });
  await acme.renew();
  expect(storedRecord(acme)).toMatchObject({ baseUrl: 'https://renamed.atlassian.net' });
  expect(logged(app).at(-1)).toMatchObject({ event: 'renewed', written: 1, corrected: 1 });
});

it('renews with the known base URL when Jira cannot be asked', async () => {
  const acme = app.site('acme');
  const first = expiry();
  app.faults({ jira: { status: 503 } });
  await app.advance(7 * DAY_MS);
  expect(storedRecord(acme)).toMatchObject({ baseUrl: 'https://acme.atlassian.net' });
  expect((expiry() - first) / DAY_MS).toBeCloseTo(7, 1);
});

it.each([
  ['401', { status: 401 }],
  ['403', { status: 403 }],
  ['500', { status: 500 }],
  ['nothing that is an answer', { status: 200, body: '{}' }],
  ['an address that is none', { status: 200, body: '{"baseUrl":"http://acme.atlassian.net"}' }],
])('renews with the known base URL when Jira answers %s', async (_, answer) => {
  const acme = app.site('acme');
  const first = expiry();
  app.faults({ jira: { op: 'serverInfo', ...answer } });
  await app.advance(7 * DAY_MS);
  expect(storedRecord(acme)).toMatchObject({ baseUrl: 'https://acme.atlassian.net' });
  expect((expiry() - first) / DAY_MS).toBeCloseTo(7, 1);
  expect(logged(app).at(-1)).toMatchObject({ event: 'renewed', written: 1, corrected: 0 });
});

it('leaves the record as it was, and says so, when storage refuses', async () => {
  const before = app.site('acme').storage();
  app.faults({ kvs: { op: 'set', status: 500 } });
  await atOnce(() => app.site('acme').renew());
  expect(app.site('acme').storage()).toEqual(before);
  expect(logged(app).at(-1)).toMatchObject({ event: 'renew-failed', code: 'STORAGE_UNAVAILABLE' });
});

it('leaves the record as it was where something happens that nobody foresaw, and says so', async () => {
  const tapped = await startTappedApp();
  const acme = tapped.app.site('acme');
  await acme.install();
  const before = acme.storage();
  const strange = Object.assign(new Response(), { text: () => 'no promise' });
  tapped.tap(({ part }, pass) => (part === 'jira' ? Promise.resolve(strange) : pass()));
  await acme.renew();
  expect(acme.storage()).toEqual(before);
  expect(logged(tapped.app).at(-1)).toMatchObject({ event: 'renew-failed', code: 'INTERNAL' });
  tapped.app.dispose();
});

it('never creates a record', async () => {
  const acme = app.site('acme');
  await acme.invoke({ as: 'admin', module: 'privacy', functionKey: 'erase' });
  await acme.renew();
  expect(acme.storage().keys).toEqual([]);
});

it('leaves another installation’s record to expire', async () => {
  const acme = app.site('acme');
  acme.plant('installation', someoneElses);
  const before = acme.storage();
  await acme.renew();
  expect(acme.storage()).toEqual(before);
});
