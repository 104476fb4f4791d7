import type * as ForgeKvs from '@forge/kvs';

import { inFunction, probedForge } from './test-app';
import type { Forge } from '../forge';

type Kvs = (typeof ForgeKvs)['kvs'];

let forge: Forge;
let forgeKvs: typeof ForgeKvs;

beforeEach(async () => {
  forge = await probedForge();
  forgeKvs = await import('@forge/kvs');
});
afterEach(() => {
  forge.dispose();
});

const inApp = <T>(code: (kvs: Kvs) => Promise<T>): Promise<T> =>
  inFunction(forge, () => code(forgeKvs.kvs));

const refusalOf = (code: (kvs: Kvs) => Promise<unknown>): Promise<unknown> =>
  inApp(code).then(
    () => 'accepted',
    (thrown: unknown) => (thrown instanceof forgeKvs.ForgeKvsAPIError ? thrown.code : thrown),
  );

test('a stored value is read back, and a missing key is undefined', async () => {
  await inApp((kvs) => kvs.set('one', { a: [1, true, 'x'] }));
  expect(await inApp((kvs) => kvs.get('one'))).toEqual({ a: [1, true, 'x'] });
  expect(await inApp((kvs) => kvs.get('two'))).toBeUndefined();
});

test('neither a value given nor a value returned stays connected to the store', async () => {
  const given = { list: [1] };
  await inApp((kvs) => kvs.set('one', given));
  given.list.push(2);
  const returned = await inApp((kvs) => kvs.get<{ list: number[] }>('one'));
  returned?.list.push(3);
  expect(await inApp((kvs) => kvs.get('one'))).toEqual({ list: [1] });
});

test('deleting a missing key succeeds', async () => {
  await expect(inApp((kvs) => kvs.delete('none'))).resolves.toBeUndefined();
});

test('metadata is returned only where it is asked for', async () => {
  const { MetadataField } = forgeKvs;
  await inApp((kvs) => kvs.set('one', 1, { ttl: { value: 2, unit: 'DAYS' } }));
  const metadataFields = [
    MetadataField.CREATED_AT,
    MetadataField.UPDATED_AT,
    MetadataField.EXPIRE_TIME,
  ];
  const found = await inApp((kvs) => kvs.get('one', { metadataFields }));
  expect(found?.createdAt).toEqual(expect.any(Number));
  expect(Date.parse(found?.expireTime ?? '')).toBe((found?.updatedAt ?? 0) + 172_800_000);
  expect(await inApp((kvs) => kvs.get('one', { metadataFields: [] }))).toEqual({
    key: 'one',
    value: 1,
  });
});

test('overwriting keeps the creation time and moves the update time', async () => {
  const times = (): unknown => forge.site('acme').storage().keys[0];
  await inApp((kvs) => kvs.set('one', 1));
  const before = times();
  await forge.advance(60_000);
  await inApp((kvs) => kvs.set('one', 2));
  expect(times()).toMatchObject({ createdAt: expect.stringMatching(/Z$/) as string, value: 2 });
  expect(times()).not.toEqual(before);
});

test('FAIL_IF_EXISTS refuses a second write, and returnValue answers the old or the new value', async () => {
  const once = { keyPolicy: 'FAIL_IF_EXISTS' } as const;
  await inApp((kvs) => kvs.set('one', 1, once));
  expect(await refusalOf((kvs) => kvs.set('one', 2, once))).toBe('KEY_CONFLICT');
  const replaced: unknown = await inApp((kvs) =>
    kvs.set('one', 3, { keyPolicy: 'OVERRIDE', returnValue: 'PREVIOUS' }),
  );
  expect(replaced).toEqual({ key: 'one', value: 1 });
  const written: unknown = await inApp((kvs) =>
    kvs.set('one', 4, { keyPolicy: 'OVERRIDE', returnValue: 'LATEST' }),
  );
  expect(written).toEqual({ key: 'one', value: 4 });
});

test('a query answers ten keys in order by default and goes on at the cursor', async () => {
  for (let index = 11; index >= 0; index -= 1)
    forge.site('acme').plant(`key-${String(index).padStart(2, '0')}`, index);
  const first = await inApp((kvs) => kvs.query().getMany());
  expect(first.results.map(({ key }) => key)).toEqual(
    Array.from({ length: 10 }, (_, index) => `key-0${index}`),
  );
  const second = await inApp((kvs) =>
    kvs
      .query()
      .cursor(first.nextCursor ?? '')
      .getMany(),
  );
  expect(second.results.map(({ value }) => value)).toEqual([10, 11]);
  expect(second.nextCursor).toBeUndefined();
});

test('a query by prefix finds only what begins with it', async () => {
  for (const key of ['a:1', 'a:2', 'b:1']) forge.site('acme').plant(key, key);
  const where = forgeKvs.WhereConditions.beginsWith('a:');
  const found = await inApp((kvs) => kvs.query().where('key', where).getMany());
  expect(found.results.map(({ key }) => key)).toEqual(['a:1', 'a:2']);
});

test('secrets live apart from plain values and no query finds them', async () => {
  await inApp((kvs) => kvs.setSecret('one', 's3cret'));
  expect(await inApp((kvs) => kvs.get('one'))).toBeUndefined();
  expect(await inApp((kvs) => kvs.getSecret('one'))).toBe('s3cret');
  expect((await inApp((kvs) => kvs.query().getMany())).results).toEqual([]);
  expect(forge.site('acme').storage()).toMatchObject({ keys: [], secrets: [{ key: 'one' }] });
  await inApp((kvs) => kvs.deleteSecret('one'));
  expect(forge.site('acme').storage().secrets).toEqual([]);
});

test('a batch reports every key for itself', async () => {
  const set = await inApp((kvs) =>
    kvs.batchSet([
      { key: 'good', value: 1 },
      { key: 'bad/key', value: 2 },
    ]),
  );
  expect(set.successfulKeys).toEqual([{ key: 'good' }]);
  expect(set.failedKeys).toMatchObject([{ key: 'bad/key', error: { code: 'INVALID_KEY' } }]);
  const got = await inApp((kvs) => kvs.batchGet([{ key: 'good' }, { key: 'gone' }]));
  expect(got.successfulKeys).toEqual([{ key: 'good', value: 1 }]);
  expect(got.failedKeys).toMatchObject([{ key: 'gone', error: { code: 'KEY_NOT_FOUND' } }]);
  const deleted = await inApp((kvs) => kvs.batchDelete([{ key: 'good' }, { key: 'gone' }]));
  expect(deleted.failedKeys).toEqual([]);
  expect(forge.site('acme').storage().keys).toEqual([]);
});

test('a batch with no, repeated or more than 25 keys fails whole', async () => {
  const many = Array.from({ length: 26 }, (_, index) => ({ key: `k${index}`, value: 1 }));
  const twice = [
    { key: 'k', value: 1 },
    { key: 'k', value: 2 },
  ];
  for (const items of [[], twice])
    expect(await refusalOf((kvs) => kvs.batchSet(items))).toBe('BAD_REQUEST');
  expect(await refusalOf((kvs) => kvs.batchSet(many))).toBe('TOO_MANY_BATCH_ENTITIES');
  expect(forge.site('acme').storage().keys).toEqual([]);
});

test('a transaction does all or nothing', async () => {
  forge.site('acme').plant('old', 1);
  await inApp((kvs) => kvs.transact().set('new', 2).delete('old').execute());
  expect(forge.site('acme').storage().keys).toMatchObject([{ key: 'new', value: 2 }]);
  const refused = refusalOf((kvs) => kvs.transact().delete('new').set('bad/key', 3).execute());
  expect(await refused).toBe('INVALID_KEY');
  expect(forge.site('acme').storage().keys).toHaveLength(1);
});

test.each([
  ['KEY_TOO_SHORT', '', 1],
  ['KEY_TOO_LONG', 'k'.repeat(501), 1],
  ['INVALID_KEY', 'a/b', 1],
  ['INVALID_KEY', '  ', 1],
  ['BAD_REQUEST', 'key', null],
  ['MAX_SIZE', 'key', 'x'.repeat(240 * 1024)],
])('%s refuses what Forge refuses', async (code, key, value) => {
  expect(await refusalOf((kvs) => kvs.set(key, value))).toBe(code);
});

test('values just inside the limits are taken', async () => {
  const nested = (levels: number): unknown => (levels === 0 ? 1 : { in: nested(levels - 1) });
  expect(await refusalOf((kvs) => kvs.set('k'.repeat(500), 'x'.repeat(240 * 1024 - 2)))).toBe(
    'accepted',
  );
  expect(await refusalOf((kvs) => kvs.set('deep', nested(31)))).toBe('accepted');
  expect(await refusalOf((kvs) => kvs.set('deeper', nested(32)))).toBe('MAX_DEPTH');
  expect(await refusalOf((kvs) => kvs.setSecret('s', 'x'.repeat(128 * 1024)))).toBe('MAX_SIZE');
});

test('a page of a query has at most 100 keys', async () => {
  expect(await refusalOf((kvs) => kvs.query().limit(100).getMany())).toBe('accepted');
  expect(await refusalOf((kvs) => kvs.query().limit(101).getMany())).toBe(
    'LIST_QUERY_LIMIT_EXCEEDED',
  );
});

test('a time to live ends after at most a year', async () => {
  const set = (value: number): Promise<unknown> =>
    refusalOf((kvs) => kvs.set('k', 1, { ttl: { value, unit: 'DAYS' } }));
  expect(await set(365)).toBe('accepted');
  expect(await set(366)).toBe('BAD_REQUEST');
  expect(await set(0)).toBe('INVALID_TTL');
});

test('custom entities are not modelled, and say so', async () => {
  await expect(inApp((kvs) => kvs.entity('things').get('k'))).rejects.toThrow(
    'not modelled by the local Forge: storage operation /api/v1/entity/get',
  );
});

test('without the scope storage:app the store is closed', async () => {
  forge.site('acme').plant('one', 1);
  forge.site('acme').revoke('storage:app');
  expect(await refusalOf((kvs) => kvs.get('one'))).toBe('FORBIDDEN');
});
