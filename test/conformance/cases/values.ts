import { KVS } from '../sources';
import { DONE, keysOf, outcome, statusOf, type StorageCase } from '../storage-case';

/** Reading, writing and deleting one key. */
export const valueCases: readonly StorageCase[] = [
  {
    name: 'a missing key reads as undefined',
    calls: ['get'],
    known: 'package',
    run: async ({ kvs, key }) => (await kvs.get(key('none'))) === undefined,
    expected: true,
  },
  {
    name: 'every kind of JSON value is read back as it was written',
    calls: ['set', 'get'],
    known: 'documented',
    source: KVS,
    run: async ({ kvs, key }) => {
      const values = [
        'text',
        'ü🚀',
        '',
        0,
        -1.5,
        true,
        false,
        [],
        {},
        { list: [1, { deep: 'x' }] },
      ];
      const read: unknown[] = [];
      for (const value of values) {
        await kvs.set(key('one'), value);
        read.push(await kvs.get(key('one')));
      }
      return read;
    },
    expected: ['text', 'ü🚀', '', 0, -1.5, true, false, [], {}, { list: [1, { deep: 'x' }] }],
  },
  {
    name: 'writing answers nothing, and writing again replaces the whole value',
    calls: ['set', 'get'],
    known: 'documented',
    source: KVS,
    run: async (ground) => {
      const { kvs, key } = ground;
      const first = await outcome(ground, () => kvs.set(key('one'), { a: 1, b: 2 }));
      await kvs.set(key('one'), { b: 3 });
      return [first, await kvs.get(key('one'))];
    },
    expected: [DONE, { b: 3 }],
  },
  {
    name: 'what JSON leaves out is not stored',
    calls: ['set', 'get'],
    known: 'package',
    run: async ({ kvs, key }) => {
      await kvs.set(key('one'), { kept: null, left: undefined });
      return kvs.get(key('one'));
    },
    expected: { kept: null },
  },
  {
    name: 'neither a value given nor a value read stays connected to the store',
    calls: ['set', 'get'],
    known: 'package',
    run: async ({ kvs, key }) => {
      const given = { list: [1] };
      await kvs.set(key('one'), given);
      given.list.push(2);
      const read = await kvs.get<{ list: number[] }>(key('one'));
      read?.list.push(3);
      return kvs.get(key('one'));
    },
    expected: { list: [1] },
  },
  {
    name: 'a deleted key is gone, and deleting it again succeeds',
    calls: ['delete', 'get'],
    known: 'package',
    run: async (ground) => {
      const { kvs, key } = ground;
      await kvs.set(key('one'), 1);
      const twice = [1, 2].map(() => () => kvs.delete(key('one')));
      const outcomes = [];
      for (const one of twice) outcomes.push(await outcome(ground, one));
      return [...outcomes, (await kvs.get(key('one'))) === undefined, await keysOf(ground)];
    },
    expected: [DONE, DONE, true, []],
  },
  {
    name: 'null is no value',
    calls: ['set'],
    known: 'documented',
    source: KVS,
    run: (ground) => statusOf(ground, () => ground.kvs.set(ground.key('one'), null)),
    expected: { refusedWith: 400 },
  },
];
