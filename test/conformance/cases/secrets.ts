import { KVS_SECRETS } from '../sources';
import { DONE, keysOf, outcome, type StorageCase } from '../storage-case';

/** Secrets, which are stored separately from plain values. */
export const secretCases: readonly StorageCase[] = [
  {
    name: 'a secret and a plain value of one name are two things',
    calls: ['setSecret', 'getSecret', 'get', 'set'],
    known: 'documented',
    source: KVS_SECRETS,
    run: async ({ kvs, key }) => {
      await kvs.setSecret(key('one'), 'hidden');
      const plainBefore = (await kvs.get(key('one'))) === undefined;
      await kvs.set(key('one'), 'plain');
      return [plainBefore, await kvs.getSecret(key('one')), await kvs.get(key('one'))];
    },
    expected: [true, 'hidden', 'plain'],
  },
  {
    name: 'no query lists a secret',
    calls: ['setSecret', 'query'],
    known: 'documented',
    source: KVS_SECRETS,
    run: async (ground) => {
      await ground.kvs.setSecret(ground.key('one'), 'hidden');
      return keysOf(ground);
    },
    expected: [],
  },
  {
    name: 'a secret is deleted by its name, and only by the call for secrets',
    calls: ['deleteSecret', 'getSecret', 'delete'],
    known: 'documented',
    source: KVS_SECRETS,
    run: async (ground) => {
      const { kvs, key } = ground;
      await kvs.setSecret(key('one'), 'hidden');
      await kvs.delete(key('one'));
      const left = await kvs.getSecret(key('one'));
      const deleted = await outcome(ground, () => kvs.deleteSecret(key('one')));
      const again = await outcome(ground, () => kvs.deleteSecret(key('one')));
      return [left, deleted, again, (await kvs.getSecret(key('one'))) === undefined];
    },
    expected: ['hidden', DONE, DONE, true],
  },
  {
    name: 'a batch neither reads nor deletes a secret',
    calls: ['batchDelete', 'batchGet', 'getSecret'],
    known: 'package',
    run: async ({ kvs, key }) => {
      await kvs.setSecret(key('one'), 'hidden');
      const got = await kvs.batchGet([{ key: key('one') }]);
      await kvs.batchDelete([{ key: key('one') }]);
      return [got.successfulKeys.length, await kvs.getSecret(key('one'))];
    },
    expected: [0, 'hidden'],
  },
];
