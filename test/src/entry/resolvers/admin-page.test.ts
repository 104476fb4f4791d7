import { permissionScope, storageScope } from '../../../../src/capabilities/scopes';
import type { Forge } from 'local-forge/forge';
import committed from '../../../../src/disclosure/disclosure.json';
import { ask, DAY_MS, someoneElses, storedRecord, valueOf, installedApp } from '../../../rigs/app';
import { atOnce } from '../../../rigs/virtual-app';

let app: Forge;
beforeEach(async () => {
  app = await installedApp('acme', 'globex');
});
afterEach(() => {
  app.dispose();
});

const overview = async () =>
  valueOf(await atOnce(() => ask(app.site('acme'), 'admin', 'overview')));
const erase = async () => valueOf(await ask(app.site('acme'), 'admin', 'erase'));
const refresh = async () => valueOf(await ask(app.site('acme'), 'admin', 'refresh'));
const rehearse = async () => valueOf(await ask(app.site('acme'), 'admin', 'rehearse'));

it('shows the stored values, when they were stored and when they expire, as its own', async () => {
  const { record } = await overview();
  expect(record).toMatchObject({ state: 'ours', values: storedRecord(app.site('acme')) });
  const { storedAt, expiresAt } = record as { storedAt: string; expiresAt: string };
  expect((Date.parse(expiresAt) - Date.parse(storedAt)) / DAY_MS).toBeCloseTo(90, 3);
});

it('shows each scope as declared, granted, used and disclosed alike, with its reason', async () => {
  const { scopes, differences } = await overview();
  const agreed = { declared: true, granted: true, used: true, disclosed: true };
  expect(scopes).toEqual([
    { id: 'storage:app', reason: storageScope.reason, ...agreed },
    { id: 'read:permission:jira', reason: permissionScope.reason, ...agreed },
  ]);
  expect(differences).toEqual([]);
});

it('writes nothing when it is only looked at', async () => {
  const before = app.site('acme').storage();
  await overview();
  expect(app.site('acme').storage()).toEqual(before);
});

it('tells in its receipt each call it made, in whose name, and how it went', async () => {
  const { receipt } = await overview();
  expect(receipt.jira).toMatchObject([
    { method: 'GET', path: '/rest/api/3/mypermissions', as: 'user', status: 200 },
  ]);
  expect(receipt.storage).toMatchObject([
    { action: 'read', key: 'installation', ok: true },
    { action: 'list', key: '*', ok: true },
  ]);
});

it('tells in its receipt what it was handed, all of it declared and none of it kept', async () => {
  const { receipt } = await overview();
  const undeclared = receipt.handed.filter(({ declared }) => !declared);
  expect(undeclared).toEqual([]);
  expect(receipt.handed.filter(({ kept }) => kept)).toEqual([]);
  const used = receipt.handed.filter(({ use }) => use === 'used').map(({ path }) => path);
  expect(used).toEqual([
    'event.call.functionKey',
    'context.principal.accountId',
    'app.installationAri',
    'app.permissions.scopes',
  ]);
});

it('shows another installation’s record as foreign', async () => {
  app.site('acme').plant('installation', someoneElses);
  expect((await overview()).record).toMatchObject({ state: 'foreign', values: someoneElses });
});

it('shows as malformed what is not exactly the three values', async () => {
  app.site('acme').plant('installation', { ...storedRecord(app.site('acme')), name: 'x' });
  expect((await overview()).record).toEqual({ state: 'malformed' });
});

it('names a key that nobody declared', async () => {
  app.site('acme').plant('surprise', 1);
  expect((await overview()).otherKeys).toEqual({
    state: 'walked',
    undeclared: ['surprise'],
    undeclaredCount: 1,
  });
});

it('names at most 20 keys that nobody declared, and counts all of them', async () => {
  for (let n = 0; n < 21; n++) app.site('acme').plant(`surprise-${n}`, n);
  const { otherKeys } = await overview();
  expect(otherKeys).toMatchObject({ state: 'walked', undeclaredCount: 21 });
  expect('undeclared' in otherKeys && otherKeys.undeclared).toHaveLength(20);
});

it('says what it could not read instead of showing an old value', async () => {
  app.faults({ kvs: { op: 'get', status: 500 } });
  expect((await overview()).record).toEqual({
    state: 'unreadable',
    code: 'STORAGE_UNAVAILABLE',
  });
});

it('erases all, shows nothing stored, and records again when asked', async () => {
  expect(await erase()).toMatchObject({ found: 1, erased: 1, remaining: 0 });
  expect(app.site('acme').storage().keys).toEqual([]);
  expect((await overview()).record).toEqual({ state: 'none' });
  expect(await refresh()).toEqual({ change: 'nothing-stored' });
  expect(app.site('acme').storage().keys).toEqual([]);
  expect(valueOf(await ask(app.site('acme'), 'admin', 'record'))).toEqual({ change: 'recorded' });
  expect(storedRecord(app.site('acme'))).toMatchObject({ baseUrl: 'https://acme.atlassian.net' });
});

it('corrects a renamed base URL on refresh, and says when nothing changed', async () => {
  expect(await refresh()).toEqual({ change: 'unchanged' });
  app.site('acme').setJira({ baseUrl: 'https://renamed.atlassian.net' });
  expect(await refresh()).toEqual({ change: 'corrected' });
  expect(storedRecord(app.site('acme'))).toMatchObject({
    baseUrl: 'https://renamed.atlassian.net',
  });
});

it('rehearses the uninstall with the real erase and puts the same record back', async () => {
  const acme = app.site('acme');
  const before = storedRecord(acme);
  acme.plant('left-over', 1);
  expect(await rehearse()).toMatchObject({
    writtenBack: true,
    counts: { found: 2, erased: 2, remaining: 0, walkedAll: true, stoppedBy: null },
  });
  expect(storedRecord(acme)).toEqual(before);
  expect(acme.storage().keys).toHaveLength(1);
});

it('keeps globex apart: nothing done at acme reaches it', async () => {
  const before = app.site('globex').storage();
  await erase();
  await ask(app.site('acme'), 'admin', 'record');
  expect(app.site('globex').storage()).toEqual(before);
});

it('says that the site has not granted a scope that the code has', async () => {
  app.site('acme').revoke('storage:app');
  const { scopes, record, otherKeys, differences } = await overview();
  expect(differences).toEqual([{ kind: 'not-granted', id: 'storage:app' }]);
  expect(scopes[0]).toMatchObject({ id: 'storage:app', granted: false });
  expect(record).toMatchObject({ state: 'unreadable' });
  expect(otherKeys).toEqual({ state: 'unreadable', code: 'STORAGE_UNAVAILABLE' });
});

it('answers every question, with what it has just read of this site', async () => {
  const statement = valueOf(await ask(app.site('acme'), 'admin', 'statement'));
  expect(statement.answers).toHaveLength(60);
  const live = statement.answers.flatMap(({ sentences }) => sentences);
  expect(live.filter(({ proof }) => proof === 'live').length).toBeGreaterThan(0);
});

it('hands out what every file is written from', async () => {
  const document = valueOf(await ask(app.site('acme'), 'admin', 'document'));
  expect(document.live?.record).toMatchObject({ state: 'ours' });
  expect(document.disclosure).toEqual(committed);
  const { readAt, record, otherKeys, scopes } = await overview();
  expect(document.live).toEqual({ ...document.live, record, otherKeys, scopes });
  expect(Date.parse(readAt)).toBeGreaterThanOrEqual(Date.parse(String(document.live?.readAt)));
});
