import type * as ForgeKvs from '@forge/kvs';

import { DAY_MS, HOUR_MS } from '../running/clock';
import type { Forge } from '../forge';
import { inFunction, probedForge } from './test-app';

type Kvs = (typeof ForgeKvs)['kvs'];

let forge: Forge;

beforeEach(async () => {
  forge = await probedForge();
});
afterEach(() => {
  forge.dispose();
});

const keysStored = (): string[] =>
  forge
    .site('acme')
    .storage()
    .keys.map(({ key }) => key);

const inApp = async <T>(code: (kvs: Kvs) => Promise<T>): Promise<T> => {
  const { kvs } = await import('@forge/kvs');
  return inFunction(forge, () => code(kvs));
};

const storeForADay = (): Promise<void> =>
  inApp((kvs) => kvs.set('short', 1, { ttl: { value: 1, unit: 'DAYS' } }));

test('a value is gone at its expiry and not before', async () => {
  await storeForADay();
  await forge.advance(DAY_MS - HOUR_MS);
  expect(await inApp((kvs) => kvs.get('short'))).toBe(1);
  await forge.advance(HOUR_MS);
  expect(await inApp((kvs) => kvs.get('short'))).toBeUndefined();
  expect(keysStored()).toEqual([]);
});

test('a new write without a limit lifts the old limit', async () => {
  await storeForADay();
  await inApp((kvs) => kvs.set('short', 2));
  await forge.advance(2 * DAY_MS);
  expect(await inApp((kvs) => kvs.get('short'))).toBe(2);
});

test('an expired value can stay readable for a while, as on Forge', async () => {
  forge.faults({ kvs: { expiryLagMs: 48 * HOUR_MS } });
  await storeForADay();
  await forge.advance(2 * DAY_MS);
  expect(await inApp((kvs) => kvs.get('short'))).toBe(1);
  await forge.advance(DAY_MS);
  expect(await inApp((kvs) => kvs.get('short'))).toBeUndefined();
});

test('inside a function, now is the platform’s now, however far it was advanced', async () => {
  const frozen = await probedForge({ clock: { now: () => Date.UTC(2030, 0, 1) } });
  await frozen.advance(30 * DAY_MS);
  const inside = await inFunction(frozen, () =>
    Promise.resolve([Date.now(), new Date().getTime()]),
  );
  expect(inside).toEqual([Date.UTC(2030, 0, 31), Date.UTC(2030, 0, 31)]);
  frozen.dispose();
});

test('a given clock is the platform’s clock', async () => {
  const frozen = await probedForge({ clock: { now: () => Date.UTC(2030, 0, 1) } });
  const inside = await inFunction(frozen, () => Promise.resolve(new Date().toISOString()));
  expect(inside).toBe('2030-01-01T00:00:00.000Z');
  frozen.dispose();
});

test('listings lag behind writes and deletions while reads do not', async () => {
  forge.site('acme').plant('old', 1);
  await forge.advance(2 * HOUR_MS);
  forge.faults({ kvs: { listLagMs: HOUR_MS } });
  await inApp(async (kvs) => {
    await kvs.delete('old');
    await kvs.set('new', 2);
  });
  const listed = async (): Promise<string[]> =>
    (await inApp((kvs) => kvs.query().getMany())).results.map(({ key }) => key);
  expect(await listed()).toEqual(['old']);
  expect(await inApp((kvs) => kvs.get('old'))).toBeUndefined();
  await forge.advance(HOUR_MS);
  expect(await listed()).toEqual(['new']);
});

test('time moves forward only', async () => {
  await expect(forge.advance(-1)).rejects.toMatchObject({ status: 400, code: 'INVALID_TIME' });
});
