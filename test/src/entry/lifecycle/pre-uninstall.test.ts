import type { Forge } from 'local-forge/forge';
import { DAY_MS, logged, someNumber, installedApp } from '../../../rigs/app';
import { atOnce } from '../../../rigs/virtual-app';

let app: Forge;
beforeEach(async () => {
  app = await installedApp('acme', 'globex');
});
afterEach(() => {
  app.dispose();
});

it('leaves nothing of acme and does not touch globex', async () => {
  const globex = app.site('globex').storage();
  const { storage } = await atOnce(() => app.site('acme').uninstall());
  expect(storage).toEqual({ before: 1, after: 0 });
  expect(app.site('acme').storage()).toMatchObject({ keys: [], secrets: [] });
  expect(app.site('globex').storage()).toEqual(globex);
});

it('leaves nothing for Atlassian to keep or to bring back', async () => {
  await atOnce(() => app.site('acme').uninstall());
  expect(app.site('acme').storage().softDeleted?.keys ?? []).toEqual([]);
});

it('erases what older versions left, over many pages, and says so in one line', async () => {
  const acme = app.site('acme');
  for (let n = 0; n < 234; n++) acme.plant(`left-over-${n}`, { n });
  await atOnce(() => acme.uninstall());
  expect(acme.storage().keys).toEqual([]);
  const lines = logged(app).filter(({ event }) => event === 'erased');
  expect(lines).toEqual([
    {
      event: 'erased',
      found: 235,
      erased: 235,
      remaining: 0,
      walkedAll: 1,
      platformCalls: someNumber,
      ms: someNumber,
    },
  ]);
});

it('erases the record first, so that it goes even when nothing can be listed', async () => {
  const acme = app.site('acme');
  acme.plant('left-over', 1);
  app.faults({ kvs: { op: 'query', status: 500 } });
  await atOnce(() => acme.uninstall());
  expect(acme.storage().softDeleted?.keys.map(({ key }) => key)).toEqual(['left-over']);
  expect(logged(app).at(-1)).toMatchObject({ event: 'erased', code: 'STORAGE_UNAVAILABLE' });
});

it('says that what it could not list was not measured, instead of that nothing is left', async () => {
  const acme = app.site('acme');
  for (let n = 0; n < 30; n++) acme.plant(`left-over-${n}`, { n });
  app.faults({ kvs: { op: 'query', status: 500 } });
  await atOnce(() => acme.uninstall());
  expect(acme.storage().softDeleted?.keys).toHaveLength(30);
  expect(logged(app).at(-1)).toMatchObject({
    event: 'erased',
    found: 1,
    erased: 1,
    remaining: null,
    walkedAll: 0,
    code: 'STORAGE_UNAVAILABLE',
  });
});

it('says of nothing that it is 0 where storage answered nothing at all', async () => {
  app.faults({ kvs: { status: 500 } });
  await atOnce(() => app.site('acme').uninstall());
  expect(logged(app).at(-1)).toMatchObject({
    event: 'erased',
    found: null,
    erased: null,
    remaining: null,
    walkedAll: 0,
    code: 'STORAGE_UNAVAILABLE',
  });
});

it('is not misled by a listing that lags behind its own deletes', async () => {
  const acme = app.site('acme');
  for (let n = 0; n < 30; n++) acme.plant(`left-over-${n}`, n);
  await app.advance(1000);
  app.faults({ kvs: { listLagMs: 500 } });
  await atOnce(() => acme.uninstall());
  expect(logged(app).at(-1)).toMatchObject({
    event: 'erased',
    found: 31,
    erased: 31,
    remaining: 0,
  });
});

it('is gone from Atlassian’s own copy after 28 days', async () => {
  app.faults({ kvs: { status: 500 } });
  await atOnce(() => app.site('acme').uninstall());
  expect(app.site('acme').storage().softDeleted?.keys).toHaveLength(1);
  await app.advance(28 * DAY_MS + 1);
  expect(app.site('acme').storage().softDeleted).toBeNull();
});
