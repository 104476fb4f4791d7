import type { Forge } from 'local-forge/forge';
import { logged, someNumber, someoneElses, storedRecord, installedApp } from '../../../rigs/app';

let app: Forge;
beforeEach(async () => {
  app = await installedApp('acme');
});
afterEach(() => {
  app.dispose();
});

it('rewrites the record with what Jira says now', async () => {
  const acme = app.site('acme');
  acme.setJira({ baseUrl: 'https://renamed.atlassian.net' });
  await acme.upgrade();
  expect(storedRecord(acme)).toMatchObject({ baseUrl: 'https://renamed.atlassian.net' });
});

it('turns what an older version left under the key into a record', async () => {
  const acme = app.site('acme');
  acme.plant('installation', { clientKey: 'old', more: true });
  await acme.upgrade();
  expect(Object.keys(storedRecord(acme) ?? {})).toEqual(['clientKey', 'baseUrl', 'productType']);
});

it('says what it did in one line', async () => {
  await app.site('acme').upgrade();
  expect(logged(app).at(-1)).toEqual({ event: 'upgraded', written: 1, ms: someNumber });
});

it('leaves the record of another installation as it is', async () => {
  const acme = app.site('acme');
  acme.plant('installation', someoneElses);
  const before = acme.storage();
  await acme.upgrade();
  expect(acme.storage()).toEqual(before);
  expect(logged(app).at(-1)).toMatchObject({ event: 'upgraded', written: 0 });
});

it('does not bring an erased record back', async () => {
  const acme = app.site('acme');
  await acme.invoke({ as: 'admin', module: 'privacy', functionKey: 'erase' });
  await acme.upgrade();
  expect(acme.storage().keys).toEqual([]);
});

it('leaves the record as it was when Jira cannot be asked', async () => {
  const before = app.site('acme').storage();
  app.faults({ jira: { status: 500 } });
  await app.site('acme').upgrade();
  expect(app.site('acme').storage()).toEqual(before);
  expect(logged(app).at(-1)).toMatchObject({ event: 'upgrade-failed', code: 'JIRA_UNAVAILABLE' });
});
