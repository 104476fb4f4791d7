import { outcome, type Ground, type StorageCase } from '../storage-case';

const KIB = 1024;
const MAX_BATCH = 25;

type Calls = Readonly<Record<string, () => Promise<unknown>>>;

/** Calls that are or should be refused, with a code that no page of Atlassian's documents. */
function withoutPublishedCode({ kvs, key, WhereConditions }: Ground): Calls {
  const one = { key: key('one'), value: 1 };
  const many = Array.from({ length: MAX_BATCH + 1 }, (_, index) => ({
    key: key(`k${String(index)}`),
    value: 1,
  }));
  const large = many.slice(0, 18).map((item) => ({ ...item, value: 'x'.repeat(239 * KIB) }));
  const ttl = (value: number) => kvs.set(key('one'), 1, { ttl: { value, unit: 'DAYS' } });
  return {
    'a key that exists, under FAIL_IF_EXISTS': async () => {
      await kvs.set(key('one'), 1);
      return kvs.set(key('one'), 2, { keyPolicy: 'FAIL_IF_EXISTS' });
    },
    'the value null': () => kvs.set(key('one'), null),
    'no value': () => kvs.set(key('one'), undefined),
    'a limit of a year and a day': () => ttl(366),
    'a limit of no time': () => ttl(0),
    'a batch of none': () => kvs.batchSet([]),
    'a batch of twenty-six': () => kvs.batchSet(many),
    'a batch with a key twice': () => kvs.batchSet([one, one]),
    'a batch of more than four megabytes': () => kvs.batchSet(large),
    'a transaction with a key twice': () =>
      kvs.transact().set(key('one'), 1).delete(key('one')).execute(),
    'a cursor that storage did not make': () =>
      kvs
        .query()
        .where('key', WhereConditions.beginsWith(key('')))
        .cursor('nonsense')
        .getMany(),
  };
}

/** Calls whose refusals are in Atlassian's table of codes. */
function withPublishedCode({ kvs, key }: Ground): Calls {
  const nested = Array.from({ length: 32 }).reduce<unknown>((inner) => ({ in: inner }), 1);
  return {
    'an empty key': () => kvs.set('', 1),
    'a key too long': () => kvs.set('k'.repeat(501), 1),
    'a key with a slash': () => kvs.set(key('/'), 1),
    'a value too large': () => kvs.set(key('one'), 'x'.repeat(241 * KIB)),
    'a value too deep': () => kvs.set(key('one'), nested),
    'a page too large': () => kvs.query().limit(101).getMany(),
  };
}

async function toldOf(ground: Ground, calls: Calls): Promise<Record<string, unknown>> {
  const told: Record<string, unknown> = {};
  for (const [name, call] of Object.entries(calls)) told[name] = await outcome(ground, call);
  return told;
}

async function messagesOf({ ForgeKvsAPIError }: Ground, calls: Calls): Promise<unknown> {
  const told: Record<string, unknown> = {};
  for (const [name, call] of Object.entries(calls))
    told[name] = await call().catch((thrown: unknown) =>
      thrown instanceof ForgeKvsAPIError ? thrown.message : 'another error',
    );
  return told;
}

const badRequest = { refuses: 'BAD_REQUEST', status: 400 };

/** The codes of refusals that documentation leaves open; one run on a real site logs them all. */
export const codeCases: readonly StorageCase[] = [
  {
    name: 'refusals for which no code is published',
    calls: ['set', 'batchSet', 'transact', 'query'],
    known: 'assumed',
    open: 'statuses 400 and 409 are documented, codes are not',
    run: (ground) => toldOf(ground, withoutPublishedCode(ground)),
    expected: {
      'a key that exists, under FAIL_IF_EXISTS': { refuses: 'KEY_CONFLICT', status: 409 },
      'the value null': badRequest,
      'no value': badRequest,
      'a limit of a year and a day': badRequest,
      'a limit of no time': badRequest,
      'a batch of none': badRequest,
      'a batch of twenty-six': badRequest,
      'a batch with a key twice': badRequest,
      'a batch of more than four megabytes': { refuses: 'MAX_SIZE', status: 400 },
      'a transaction with a key twice': badRequest,
      'a cursor that storage did not make': badRequest,
    },
  },
  {
    name: 'a refusal says what Atlassian’s table of codes says of its code',
    calls: ['set', 'query'],
    known: 'assumed',
    open: 'the table describes each code; whether the message has the same words is not said',
    run: (ground) => messagesOf(ground, withPublishedCode(ground)),
    expected: {
      'an empty key': 'The provided key needs to be more than one character.',
      'a key too long': 'The provided key has exceeded the maximum 500 characters.',
      'a key with a slash':
        'The provided key does not match the regex: /^(?!\\s+$)[a-zA-Z0-9:._\\s-#]+$/',
      'a value too large': 'The provided value has exceeded the maximum size limit.',
      'a value too deep': 'The provided value has exceeded the maximum object depth (32) limit.',
      'a page too large': 'Limit for list query should be below 100.',
    },
  },
];
