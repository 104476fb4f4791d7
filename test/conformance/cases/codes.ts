import { SEEN_WITH_TWO } from '../sources';
import { outcome, refused, type Ground, type StorageCase } from '../storage-case';

const KIB = 1024;
const MAX_BATCH = 25;

type Calls = Readonly<Record<string, () => Promise<unknown>>>;

const manyOf = ({ key }: Ground) =>
  Array.from({ length: MAX_BATCH + 1 }, (_, index) => ({
    key: key(`k${String(index)}`),
    value: 1,
  }));

const limitOf = ({ kvs, key }: Ground, value: number) =>
  kvs.set(key('one'), 1, { ttl: { value, unit: 'DAYS' } });

/** Calls whose refusals no page of Atlassian's documents, and a real site has answered. */
function withSeenCode(ground: Ground): Calls {
  const { kvs, key } = ground;
  const transaction = (names: readonly string[]) =>
    names.reduce((open, name) => open.set(name, 1), kvs.transact()).execute();
  return {
    'a key that exists, under FAIL_IF_EXISTS': async () => {
      await kvs.set(key('one'), 1);
      return kvs.set(key('one'), 2, { keyPolicy: 'FAIL_IF_EXISTS' });
    },
    'a limit of no time': () => limitOf(ground, 0),
    'a batch of twenty-six': () => kvs.batchSet(manyOf(ground)),
    'a transaction of twenty-six': () => transaction(manyOf(ground).map((one) => one.key)),
    'a transaction with a key twice': () => transaction([key('one'), key('one')]),
  };
}

/** Calls that are or should be refused, with a code that nobody has told of. */
function withoutKnownCode(ground: Ground): Calls {
  const { kvs, key, WhereConditions } = ground;
  const one = { key: key('one'), value: 1 };
  const large = manyOf(ground)
    .slice(0, 18)
    .map((item) => ({ ...item, value: 'x'.repeat(239 * KIB) }));
  return {
    'the value null': () => kvs.set(key('one'), null),
    'no value': () => kvs.set(key('one'), undefined),
    'a limit of a year and a day': () => limitOf(ground, 366),
    'a batch of none': () => kvs.batchSet([]),
    'a batch with a key twice': () => kvs.batchSet([one, one]),
    'a batch of more than four megabytes': () => kvs.batchSet(large),
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
    name: 'refusals for which no code is published, as a real site answers them',
    calls: ['set', 'batchSet', 'transact'],
    known: 'seen',
    source: SEEN_WITH_TWO,
    run: (ground) => toldOf(ground, withSeenCode(ground)),
    expected: {
      'a key that exists, under FAIL_IF_EXISTS': refused('KEY_CONFLICT', 409),
      'a limit of no time': refused('INVALID_TTL'),
      'a batch of twenty-six': refused('TOO_MANY_BATCH_ENTITIES'),
      'a transaction of twenty-six': refused('UNPROCESSABLE_ENTITY', 422),
      'a transaction with a key twice': refused('KEY_DUPLICATION_ERROR'),
    },
  },
  {
    name: 'refusals for which no code is known',
    calls: ['set', 'batchSet', 'query'],
    known: 'assumed',
    open: 'the status 400 is documented, codes are not',
    run: (ground) => toldOf(ground, withoutKnownCode(ground)),
    expected: {
      'the value null': badRequest,
      'no value': badRequest,
      'a limit of a year and a day': badRequest,
      'a batch of none': badRequest,
      'a batch with a key twice': badRequest,
      'a batch of more than four megabytes': { refuses: 'MAX_SIZE', status: 400 },
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
