import { KVS_API, REST } from '../sources';
import { DONE, outcome, statusOf, type StorageCase } from '../storage-case';

const HOUR_MS = 3_600_000;
const CONFLICT = { refusedWith: 409 };

/** What a write does to an existing value, and what it answers. */
export const policyCases: readonly StorageCase[] = [
  {
    name: 'FAIL_IF_EXISTS writes once and then refuses',
    calls: ['set', 'get'],
    known: 'documented',
    source: REST,
    run: async (ground) => {
      const { kvs, key } = ground;
      const write = (value: number) =>
        statusOf(ground, () => kvs.set(key('one'), value, { keyPolicy: 'FAIL_IF_EXISTS' }));
      return [await write(1), await write(2), await kvs.get(key('one'))];
    },
    expected: [DONE, CONFLICT, 1],
  },
  {
    name: 'FAIL_IF_EXISTS lets one of several writers at once win',
    calls: ['set'],
    known: 'assumed',
    open: 'a write to one key is atomic, but nobody says that the look before it is part of it',
    run: async (ground) => {
      const { kvs, key } = ground;
      const write = (value: number) =>
        outcome(ground, () => kvs.set(key('one'), value, { keyPolicy: 'FAIL_IF_EXISTS' }));
      const outcomes = await Promise.all([1, 2, 3, 4].map(write));
      return outcomes.filter((one) => JSON.stringify(one) === JSON.stringify(DONE)).length;
    },
    expected: 1,
  },
  {
    name: 'FAIL_IF_EXISTS writes again after a deletion',
    calls: ['set', 'delete'],
    known: 'documented',
    source: KVS_API,
    run: async (ground) => {
      const { kvs, key } = ground;
      const once = { keyPolicy: 'FAIL_IF_EXISTS' } as const;
      await kvs.set(key('one'), 1, once);
      await kvs.delete(key('one'));
      return outcome(ground, () => kvs.set(key('one'), 2, once));
    },
    expected: DONE,
  },
  {
    name: 'OVERRIDE answers the value before or the value now where it is asked to',
    calls: ['set'],
    known: 'package',
    run: async ({ kvs, key }) => {
      await kvs.set(key('one'), 1);
      const answers = (value: number, returnValue: 'PREVIOUS' | 'LATEST') =>
        kvs.set(key('one'), value, { keyPolicy: 'OVERRIDE', returnValue });
      const before: { value: number } | undefined = await answers(2, 'PREVIOUS');
      const now: { value: number } | undefined = await answers(3, 'LATEST');
      return [before?.value, now?.value];
    },
    expected: [1, 3],
  },
  {
    name: 'OVERRIDE has no value before to answer for a new key',
    calls: ['set'],
    known: 'assumed',
    open: 'what PREVIOUS answers where nothing was',
    run: (ground) =>
      outcome(ground, () =>
        ground.kvs.set(ground.key('one'), 1, { keyPolicy: 'OVERRIDE', returnValue: 'PREVIOUS' }),
      ),
    expected: DONE,
  },
  {
    name: 'FAIL_IF_EXISTS still refuses while an expired value waits to be deleted',
    calls: ['set'],
    known: 'assumed',
    open: 'whether an expired value that can still be read counts as existing',
    localOnly: true,
    run: async (ground) => {
      const { kvs, key, time } = ground;
      time?.expireLate(HOUR_MS);
      const write = () => {
        const options = {
          keyPolicy: 'FAIL_IF_EXISTS',
          ttl: { value: 1, unit: 'MINUTES' },
        } as const;
        return statusOf(ground, () => kvs.set(key('one'), 1, options));
      };
      await write();
      await time?.pass(HOUR_MS);
      const late = await write();
      await time?.pass(HOUR_MS);
      return [late, await write()];
    },
    expected: [CONFLICT, DONE],
  },
];
