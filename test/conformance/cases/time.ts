import { KVS_API } from '../sources';
import { DONE, statusOf, type Ground, type StorageCase } from '../storage-case';

const MINUTE_MS = 60_000;
const oneMinute = { ttl: { value: 1, unit: 'MINUTES' } } as const;

const passed = async ({ time }: Ground, ms: number): Promise<void> => {
  await time?.pass(ms);
};
const isThere = async ({ kvs, key }: Ground): Promise<boolean> =>
  (await kvs.get(key('one'))) !== undefined;

/** The times that storage reports, and what happens at expiry. */
export const timeCases: readonly StorageCase[] = [
  {
    name: 'metadata comes only where it is asked for',
    calls: ['get'],
    known: 'package',
    run: async ({ kvs, key, MetadataField }) => {
      await kvs.set(key('one'), 1, oneMinute);
      const metadataFields = [MetadataField.UPDATED_AT];
      const some = await kvs.get<number>(key('one'), { metadataFields });
      return [typeof some?.updatedAt, typeof some?.createdAt, typeof some?.expireTime];
    },
    expected: ['number', 'undefined', 'undefined'],
  },
  {
    name: 'the time of expiry is ISO text, as far from the last write as the limit says',
    calls: ['get', 'set'],
    known: 'package',
    run: async ({ kvs, key, MetadataField }) => {
      await kvs.set(key('one'), 1, oneMinute);
      const metadataFields = [MetadataField.UPDATED_AT, MetadataField.EXPIRE_TIME];
      const { updatedAt = 0, expireTime = '' } =
        (await kvs.get<number>(key('one'), { metadataFields })) ?? {};
      return Math.round((Date.parse(expireTime) - updatedAt) / MINUTE_MS);
    },
    expected: 1,
  },
  {
    name: 'a value without a time limit has no time of expiry',
    calls: ['get'],
    known: 'package',
    run: async ({ kvs, key, MetadataField }) => {
      await kvs.set(key('one'), 1);
      const metadataFields = [MetadataField.EXPIRE_TIME];
      return typeof (await kvs.get<number>(key('one'), { metadataFields }))?.expireTime;
    },
    expected: 'undefined',
  },
  {
    name: 'writing again keeps the time of creation and moves that of the update',
    calls: ['set', 'get'],
    known: 'documented',
    source: KVS_API,
    localOnly: true,
    run: async (ground) => {
      const { kvs, key, MetadataField } = ground;
      const metadataFields = [MetadataField.CREATED_AT, MetadataField.UPDATED_AT];
      await kvs.set(key('one'), 1);
      await passed(ground, MINUTE_MS);
      await kvs.set(key('one'), 2);
      const { createdAt = 0, updatedAt = 0 } =
        (await kvs.get<number>(key('one'), { metadataFields })) ?? {};
      return Math.round((updatedAt - createdAt) / MINUTE_MS);
    },
    expected: 1,
  },
  {
    name: 'a value is there until its limit and gone after it',
    calls: ['set', 'get'],
    known: 'documented',
    source: KVS_API,
    localOnly: true,
    run: async (ground) => {
      await ground.kvs.set(ground.key('one'), 1, oneMinute);
      await passed(ground, MINUTE_MS - 1_000);
      const before = await isThere(ground);
      await passed(ground, 1_001);
      return [before, await isThere(ground)];
    },
    expected: [true, false],
  },
  {
    name: 'an expired value may be read for up to two days, and no longer',
    calls: ['set', 'get'],
    known: 'documented',
    source: KVS_API,
    localOnly: true,
    run: async (ground) => {
      const late = 48 * 60 * MINUTE_MS;
      ground.time?.expireLate(late);
      await ground.kvs.set(ground.key('one'), 1, oneMinute);
      await passed(ground, late);
      const lateStill = await isThere(ground);
      await passed(ground, 2 * MINUTE_MS);
      return [lateStill, await isThere(ground)];
    },
    expected: [true, false],
  },
  {
    name: 'writing again with a limit starts that limit anew',
    calls: ['set', 'get'],
    known: 'documented',
    source: KVS_API,
    localOnly: true,
    run: async (ground) => {
      const { kvs, key } = ground;
      await kvs.set(key('one'), 1, oneMinute);
      await passed(ground, MINUTE_MS / 2);
      await kvs.set(key('one'), 2, oneMinute);
      await passed(ground, MINUTE_MS / 2 + 1);
      return isThere(ground);
    },
    expected: true,
  },
  {
    name: 'writing again without a limit leaves none',
    calls: ['set', 'get'],
    known: 'assumed',
    open: 'a limit is said to start when a value is written, not to end when it is replaced',
    run: async ({ kvs, key, MetadataField }) => {
      await kvs.set(key('one'), 1, oneMinute);
      await kvs.set(key('one'), 2);
      const metadataFields = [MetadataField.EXPIRE_TIME];
      return typeof (await kvs.get<number>(key('one'), { metadataFields }))?.expireTime;
    },
    expected: 'undefined',
  },
  {
    name: 'a limit of a year is taken, and one of a day more is not',
    calls: ['set'],
    known: 'documented',
    source: KVS_API,
    run: async (ground) => {
      const set = (value: number) =>
        statusOf(ground, () =>
          ground.kvs.set(ground.key('one'), 1, { ttl: { value, unit: 'DAYS' } }),
        );
      return [await set(365), await set(366)];
    },
    expected: [DONE, { refusedWith: 400 }],
  },
];
