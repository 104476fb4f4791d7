import { KVS, KVS_ERRORS, KVS_QUERY } from '../sources';
import { keysOf, outcome, refused, type Ground, type StorageCase } from '../storage-case';

const numbered = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => String(index).padStart(3, '0'));

const plant = async ({ kvs, key, settled }: Ground, names: readonly string[]): Promise<void> => {
  for (const name of names) await kvs.set(key(name), name);
  await settled();
};

const ownQuery = ({ kvs, key, WhereConditions }: Ground, prefix = '') =>
  kvs.query().where('key', WhereConditions.beginsWith(key(prefix)));

const namesIn = ({ key }: Ground, results: readonly { readonly key: string }[]): string[] =>
  results.map((one) => one.key.slice(key('').length));

/** Listing keys, page by page. */
export const queryCases: readonly StorageCase[] = [
  {
    name: 'a page has ten keys unless told otherwise, in order, with a cursor while there are more',
    calls: ['query'],
    known: 'documented',
    source: KVS_QUERY,
    run: async (ground) => {
      await plant(ground, numbered(12).reverse());
      const { results, nextCursor } = await ownQuery(ground).getMany();
      return [namesIn(ground, results), typeof nextCursor];
    },
    expected: [numbered(10), 'string'],
  },
  {
    name: 'pages lead to the end without a gap or a repetition',
    calls: ['query'],
    known: 'documented',
    source: KVS_QUERY,
    run: async (ground) => {
      await plant(ground, numbered(23));
      const pages: string[][] = [];
      let cursor: string | undefined;
      do {
        const query = ownQuery(ground).limit(10);
        const page = await (cursor === undefined ? query : query.cursor(cursor)).getMany();
        pages.push(namesIn(ground, page.results));
        cursor = page.nextCursor;
      } while (cursor !== undefined && pages.length < 5);
      return [pages.flat(), pages.length];
    },
    expected: [numbered(23), 3],
  },
  {
    name: 'a cursor used twice gives the same page twice',
    calls: ['query'],
    known: 'assumed',
    open: 'a query starts after its cursor; whether a cursor may be used twice is not said',
    run: async (ground) => {
      await plant(ground, numbered(15));
      const { nextCursor = '' } = await ownQuery(ground).getMany();
      const again = async () =>
        namesIn(ground, (await ownQuery(ground).cursor(nextCursor).getMany()).results);
      return [await again(), await again()];
    },
    expected: [numbered(15).slice(10), numbered(15).slice(10)],
  },
  {
    name: 'a cursor goes on after its key, also when that key is deleted meanwhile',
    calls: ['query', 'delete'],
    known: 'assumed',
    open: 'cursors derive from identifiers in the storage below; whether those outlive their key is not said',
    run: async (ground) => {
      await plant(ground, numbered(12));
      const { nextCursor = '' } = await ownQuery(ground).getMany();
      await ground.kvs.delete(ground.key('009'));
      return namesIn(ground, (await ownQuery(ground).cursor(nextCursor).getMany()).results);
    },
    expected: ['010', '011'],
  },
  {
    name: 'a prefix finds what begins with it, and a strange one nothing',
    calls: ['query'],
    known: 'documented',
    source: KVS_QUERY,
    run: async (ground) => {
      await plant(ground, ['a:1', 'a:2', 'ab', 'b:1']);
      const found = await ownQuery(ground, 'a:').getMany();
      const none = await ownQuery(ground, 'c').getMany();
      return [namesIn(ground, found.results), none.results, typeof none.nextCursor];
    },
    expected: [['a:1', 'a:2'], [], 'undefined'],
  },
  {
    name: 'a query answers values, and metadata where it is asked for',
    calls: ['query'],
    known: 'package',
    run: async (ground) => {
      const { kvs, key, WhereConditions, MetadataField } = ground;
      await kvs.set(key('one'), { deep: [1] }, { ttl: { value: 1, unit: 'DAYS' } });
      await ground.settled();
      const where = WhereConditions.beginsWith(key(''));
      const metadataFields = [MetadataField.EXPIRE_TIME];
      const plain = await kvs.query().where('key', where).getMany();
      const told = await kvs.query({ metadataFields }).where('key', where).getMany();
      const timeOf = ({ results: [first] }: typeof plain): string => typeof first?.expireTime;
      return [plain.results[0]?.value, timeOf(plain), timeOf(told)];
    },
    expected: [{ deep: [1] }, 'undefined', 'string'],
  },
  {
    name: 'getOne answers the first key, and nothing where there is none',
    calls: ['query'],
    known: 'package',
    run: async (ground) => {
      const before = (await ownQuery(ground).getOne()) === undefined;
      await plant(ground, ['b', 'a']);
      return [before, (await ownQuery(ground).getOne())?.value];
    },
    expected: [true, 'a'],
  },
  {
    name: 'a page takes a hundred keys',
    calls: ['query'],
    known: 'assumed',
    open: 'the page on queries says “a maximum of 100”, the table of codes “below 100”',
    run: (ground) => outcome(ground, () => ownQuery(ground).limit(100).getMany()),
    expected: { answers: { results: [] } },
  },
  {
    name: 'a page takes no more than a hundred keys',
    calls: ['query'],
    known: 'documented',
    source: KVS_ERRORS,
    run: (ground) => outcome(ground, () => ownQuery(ground).limit(101).getMany()),
    expected: refused('LIST_QUERY_LIMIT_EXCEEDED'),
  },
  {
    name: 'keys are in the order of their characters',
    calls: ['query'],
    known: 'documented',
    source: KVS,
    run: async (ground) => {
      await plant(ground, ['a', 'B', '1', 'a-', 'a.b', 'a_b', 'a#b', 'a b', 'A']);
      return keysOf(ground);
    },
    expected: ['1', 'A', 'B', 'a', 'a b', 'a#b', 'a-', 'a.b', 'a_b'],
  },
  {
    name: 'a listing may lag behind a write that a read already sees',
    calls: ['query', 'get'],
    known: 'documented',
    source: KVS,
    localOnly: true,
    run: async (ground) => {
      ground.time?.listLate(1_000);
      await plant(ground, ['one']);
      const listed = await keysOf(ground);
      await ground.time?.pass(1_001);
      return [await ground.kvs.get(ground.key('one')), listed, await keysOf(ground)];
    },
    expected: ['one', [], ['one']],
  },
];
