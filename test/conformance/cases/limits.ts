import { KVS, KVS_ERRORS, LIMITS } from '../sources';
import { DONE, outcome, refused, type Ground, type StorageCase } from '../storage-case';

const KIB = 1024;
const LONGEST_KEY = 500;
const QUOTES = 2;

const nested = (levels: number): unknown => (levels === 0 ? 1 : { in: nested(levels - 1) });

const setAt = (ground: Ground, key: string, value: unknown = 1): Promise<unknown> =>
  outcome(ground, () => ground.kvs.set(key, value));

/** A value whose JSON has this many bytes. */
const ofBytes = (bytes: number): string => 'x'.repeat(bytes - QUOTES);

/** Limits on length, size and depth, and the form of refusals. */
export const limitCases: readonly StorageCase[] = [
  {
    name: 'a key has one to five hundred characters',
    calls: ['set'],
    known: 'documented',
    source: KVS_ERRORS,
    run: async (ground) => {
      const longest = ground.key('').padEnd(LONGEST_KEY, 'k');
      return [
        await setAt(ground, longest),
        await setAt(ground, `${longest}k`),
        await setAt(ground, ''),
      ];
    },
    expected: [DONE, refused('KEY_TOO_LONG'), refused('KEY_TOO_SHORT')],
  },
  {
    name: 'a key has letters, digits, spaces and : . _ - # only, and is not all spaces',
    calls: ['set', 'get', 'delete'],
    known: 'documented',
    source: KVS_ERRORS,
    run: async (ground) => {
      const { kvs, key } = ground;
      const outcomes = [await setAt(ground, key('aZ9:._- #')), await setAt(ground, '   ')];
      for (const character of ['/', 'ü', '*', '"', '\\'])
        outcomes.push(await setAt(ground, key(character)));
      outcomes.push(await outcome(ground, () => kvs.get(key('/'))));
      outcomes.push(await outcome(ground, () => kvs.delete(key('/'))));
      return outcomes;
    },
    expected: [DONE, ...Array.from({ length: 8 }, () => refused('INVALID_KEY'))],
  },
  {
    name: 'a value has 240 KiB of JSON, a secret 128',
    calls: ['set', 'setSecret'],
    known: 'documented',
    source: LIMITS,
    run: async (ground) => {
      const { kvs, key } = ground;
      const secret = (bytes: number) =>
        outcome(ground, () => kvs.setSecret(key('secret'), ofBytes(bytes)));
      return [
        await setAt(ground, key('one'), ofBytes(240 * KIB)),
        await setAt(ground, key('one'), ofBytes(240 * KIB + 1)),
        await secret(128 * KIB),
        await secret(128 * KIB + 1),
      ];
    },
    expected: [DONE, refused('MAX_SIZE'), DONE, refused('MAX_SIZE')],
  },
  {
    name: 'a value may be 31 levels deep',
    calls: ['set'],
    known: 'documented',
    source: LIMITS,
    run: async (ground) => {
      const { key } = ground;
      return [
        await setAt(ground, key('one'), nested(31)),
        await setAt(ground, key('one'), nested(32)),
      ];
    },
    expected: [DONE, refused('MAX_DEPTH')],
  },
  {
    name: 'a refusal is an error of the package with code, message, method, path and status',
    calls: ['set'],
    known: 'package',
    run: async ({ kvs, ForgeKvsAPIError }) => {
      const thrown: unknown = await kvs.set('', 1).catch((error: unknown) => error);
      if (!(thrown instanceof ForgeKvsAPIError)) return 'another error';
      const { name, code, message, responseDetails } = thrown;
      const { status, httpMethod, httpPath } = responseDetails;
      return { name, code, message: typeof message, status, httpMethod, httpPath };
    },
    expected: {
      name: 'ForgeKvsError',
      code: 'KEY_TOO_SHORT',
      message: 'string',
      status: 400,
      httpMethod: 'POST',
      httpPath: '/api/v1/set',
    },
  },
  {
    name: 'a refused write changes nothing',
    calls: ['set', 'get'],
    known: 'documented',
    source: KVS,
    run: async (ground) => {
      const { kvs, key } = ground;
      await kvs.set(key('one'), 1);
      await setAt(ground, key('one'), ofBytes(240 * KIB + 1));
      return kvs.get(key('one'));
    },
    expected: 1,
  },
];

/** Calls that the local Forge does not model are refused by name. This app uses none of them. */
export const refusedCases: readonly StorageCase[] = [
  {
    name: 'custom entities are refused by name',
    calls: ['entity'],
    known: 'unmodelled',
    localOnly: true,
    run: ({ kvs, key }) => messageOf(() => kvs.entity('things').get(key('one'))),
    expected: 'not modelled by the local Forge: storage operation /api/v1/entity/get',
  },
  {
    name: 'conditions in a transaction are refused by name',
    calls: ['transact.check'],
    known: 'unmodelled',
    localOnly: true,
    run: ({ kvs, key, Filter, FilterConditions }) => {
      const conditions = new Filter<{ a: number }>().and('a', FilterConditions.equalTo(1));
      const entity = { entityName: 'things', conditions };
      return messageOf(() => kvs.transact().check(key('one'), entity).execute());
    },
    expected: 'not modelled by the local Forge: custom entities',
  },
];

const messageOf = (call: () => Promise<unknown>): Promise<unknown> =>
  call().then(
    () => 'accepted',
    (thrown: unknown) => (thrown instanceof Error ? thrown.message : 'another error'),
  );
