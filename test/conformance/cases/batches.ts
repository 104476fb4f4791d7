import { KVS_BATCH, KVS_TRANSACTIONS, SEEN_WITH_TWO } from '../sources';
import {
  DONE,
  keysOf,
  outcome,
  refused,
  statusOf,
  type Ground,
  type StorageCase,
} from '../storage-case';

const MAX = 25;
const REFUSED = { refusedWith: 400 };

const items = ({ key }: Ground, count: number) =>
  Array.from({ length: count }, (_, index) => ({ key: key(`k${index}`), value: index }));

const counts = (result: {
  readonly successfulKeys: readonly unknown[];
  readonly failedKeys: readonly unknown[];
}): number[] => [result.successfulKeys.length, result.failedKeys.length];

/** Many keys in one call, each of which succeeds or fails alone. */
export const batchCases: readonly StorageCase[] = [
  {
    name: 'a batch of twenty-five is written, read and deleted',
    calls: ['batchSet', 'batchGet', 'batchDelete'],
    known: 'documented',
    source: KVS_BATCH,
    run: async (ground) => {
      const { kvs } = ground;
      const all = items(ground, MAX);
      const set = await kvs.batchSet(all);
      const got = await kvs.batchGet<number>(all);
      const deleted = await kvs.batchDelete(all);
      const values = got.successfulKeys.map(({ value }) => value).sort((a, b) => a - b);
      return [counts(set), values.at(-1), counts(deleted), await keysOf(ground)];
    },
    expected: [[MAX, 0], MAX - 1, [MAX, 0], []],
  },
  {
    name: 'a batch with more than twenty-five keys, none, or one twice is refused whole',
    calls: ['batchSet'],
    known: 'documented',
    source: KVS_BATCH,
    run: async (ground) => {
      const batches = [items(ground, MAX + 1), [], [...items(ground, 1), ...items(ground, 1)]];
      const outcomes: unknown[] = [];
      for (const batch of batches)
        outcomes.push(await statusOf(ground, () => ground.kvs.batchSet(batch)));
      return [outcomes, await keysOf(ground)];
    },
    expected: [[REFUSED, REFUSED, REFUSED], []],
  },
  {
    name: 'a key that is refused fails alone and is named with its code',
    calls: ['batchSet'],
    known: 'documented',
    source: KVS_BATCH,
    run: async (ground) => {
      const { kvs, key } = ground;
      const set = await kvs.batchSet([
        { key: key('good'), value: 1 },
        { key: key('bad/key'), value: 2 },
      ]);
      const failed = set.failedKeys.map(({ key: name, error }) => [
        name.slice(key('').length),
        error.code,
        typeof error.message,
      ]);
      return [counts(set), failed, await keysOf(ground)];
    },
    expected: [[1, 1], [['bad/key', 'INVALID_KEY', 'string']], ['good']],
  },
  {
    name: 'reading a batch names the keys that are missing as failed',
    calls: ['batchGet'],
    known: 'seen',
    source: SEEN_WITH_TWO,
    run: async ({ kvs, key }) => {
      await kvs.set(key('good'), 1);
      const got = await kvs.batchGet([{ key: key('good') }, { key: key('gone') }]);
      return [counts(got), got.failedKeys.map(({ error }) => error.code)];
    },
    expected: [[1, 1], ['KEY_NOT_FOUND']],
  },
  {
    name: 'deleting a batch succeeds also for keys that are missing',
    calls: ['batchDelete'],
    known: 'assumed',
    open: 'deleting one key succeeds whether it exists or not; of a batch nobody says so',
    run: async ({ kvs, key }) => counts(await kvs.batchDelete([{ key: key('gone') }])),
    expected: [1, 0],
  },
  {
    name: 'each key of a batch may have a time limit',
    calls: ['batchSet', 'get'],
    known: 'package',
    run: async ({ kvs, key, MetadataField }) => {
      const options = { ttl: { value: 1, unit: 'DAYS' } } as const;
      await kvs.batchSet([{ key: key('one'), value: 1, options }]);
      const metadataFields = [MetadataField.EXPIRE_TIME];
      return typeof (await kvs.get<number>(key('one'), { metadataFields }))?.expireTime;
    },
    expected: 'string',
  },
  {
    name: 'a batch of more than four megabytes is refused whole',
    calls: ['batchSet'],
    known: 'documented',
    source: KVS_BATCH,
    run: async (ground) => {
      const value = 'x'.repeat(239 * 1024);
      const batch = items(ground, 18).map(({ key }) => ({ key, value }));
      return [await statusOf(ground, () => ground.kvs.batchSet(batch)), await keysOf(ground)];
    },
    expected: [REFUSED, []],
  },
];

/** Many changes in one call, all of them or none. */
export const transactionCases: readonly StorageCase[] = [
  {
    name: 'a transaction writes and deletes together and answers nothing',
    calls: ['transact'],
    known: 'documented',
    source: KVS_TRANSACTIONS,
    run: async (ground) => {
      const { kvs, key } = ground;
      await kvs.set(key('old'), 1);
      const done = await outcome(ground, () =>
        kvs.transact().set(key('new'), 2).delete(key('old')).execute(),
      );
      return [done, await keysOf(ground)];
    },
    expected: [DONE, ['new']],
  },
  {
    name: 'a transaction with one bad key does nothing',
    calls: ['transact'],
    known: 'documented',
    source: KVS_TRANSACTIONS,
    run: async (ground) => {
      const { kvs, key } = ground;
      await kvs.set(key('old'), 1);
      const refusal = await outcome(ground, () =>
        kvs.transact().delete(key('old')).set(key('bad/key'), 2).execute(),
      );
      return [refusal, await keysOf(ground)];
    },
    expected: [refused('INVALID_KEY'), ['old']],
  },
  {
    name: 'a transaction with a key twice, or more than twenty-five, does nothing',
    calls: ['transact'],
    known: 'documented',
    source: KVS_TRANSACTIONS,
    run: async (ground) => {
      const { kvs, key } = ground;
      const twice = kvs.transact().set(key('one'), 1).delete(key('one'));
      const many = kvs.transact();
      for (const { key: name, value } of items(ground, MAX + 1)) many.set(name, value);
      const outcomes = [
        await statusOf(ground, () => twice.execute()),
        await statusOf(ground, () => many.execute()),
      ];
      return [outcomes, await keysOf(ground)];
    },
    expected: [[REFUSED, { refusedWith: 422 }], []],
  },
  {
    name: 'a transaction keeps time limits',
    calls: ['transact', 'get'],
    known: 'package',
    run: async ({ kvs, key, MetadataField }) => {
      const limit = { ttl: { value: 1, unit: 'DAYS' } } as const;
      await kvs.transact().set(key('one'), 1, undefined, limit).execute();
      const metadataFields = [MetadataField.EXPIRE_TIME];
      return typeof (await kvs.get<number>(key('one'), { metadataFields }))?.expireTime;
    },
    expected: 'string',
  },
];
