import type * as ForgeKvs from '@forge/kvs';

/** The parts of `@forge/kvs` that the cases need. */
export type StoragePackage = Pick<
  typeof ForgeKvs,
  'kvs' | 'ForgeKvsAPIError' | 'WhereConditions' | 'MetadataField' | 'Filter' | 'FilterConditions'
>;

/** What only a local Forge can do: move time, and delay expiry and listings. */
export interface TimeMachine {
  readonly pass: (ms: number) => Promise<void>;
  readonly expireLate: (ms: number) => void;
  readonly listLate: (ms: number) => void;
}

/** What a case runs on: a local Forge or a real site. */
export interface Ground extends StoragePackage {
  /** A key for this case alone; all of them start with `key('')`. */
  readonly key: (name: string) => string;
  /** Waits until listings show what was written, which takes time on a real site. */
  readonly settled: () => Promise<void>;
  /** Absent on a real site. */
  readonly time?: TimeMachine;
}

/** Every call of `@forge/kvs`, whether it is modelled or not. */
export const STORAGE_CALLS = [
  'get',
  'set',
  'delete',
  'getSecret',
  'setSecret',
  'deleteSecret',
  'query',
  'batchGet',
  'batchSet',
  'batchDelete',
  'transact',
  'transact.check',
  'entity',
] as const;
export type StorageCall = (typeof STORAGE_CALLS)[number];

/** The source of the expected answer, or what only a real site can settle. */
export type Evidence =
  | { readonly known: 'documented' | 'seen'; readonly source: string }
  | { readonly known: 'package' }
  | { readonly known: 'unmodelled' }
  | { readonly known: 'assumed'; readonly open: string };

export type Known = Evidence['known'];

/** One behaviour of storage, with the expected observations as JSON. */
export type StorageCase = Evidence & {
  /** A sentence, and the name of the case. */
  readonly name: string;
  readonly calls: readonly StorageCall[];
  readonly run: (ground: Ground) => Promise<unknown>;
  readonly expected: unknown;
  /** Whether it needs a time machine, or is about the local Forge only. */
  readonly localOnly?: true;
};

/** Runs a call and returns its answer, or the code and status of its refusal. */
export async function outcome(
  { ForgeKvsAPIError }: Pick<StoragePackage, 'ForgeKvsAPIError'>,
  call: () => Promise<unknown>,
): Promise<unknown> {
  try {
    return { answers: (await call()) ?? 'nothing' };
  } catch (thrown) {
    if (!(thrown instanceof ForgeKvsAPIError)) throw thrown;
    return { refuses: thrown.code, status: thrown.responseDetails.status };
  }
}

/** As `outcome`, but a refusal with its status alone, where Atlassian publishes no code. */
export async function statusOf(
  forgeKvs: Pick<StoragePackage, 'ForgeKvsAPIError'>,
  call: () => Promise<unknown>,
): Promise<unknown> {
  const seen = await outcome(forgeKvs, call);
  return typeof seen === 'object' && seen !== null && 'status' in seen
    ? { refusedWith: seen.status }
    : seen;
}

/** The outcome of a call that answers nothing. */
export const DONE = { answers: 'nothing' };

/** The outcome of a refusal. */
export const refused = (refuses: string, status = 400): object => ({ refuses, status });

const MAX_PAGE = 100;

/** Every key of a case, from all pages. */
export async function keysOf(ground: Ground): Promise<string[]> {
  const { kvs, key, WhereConditions } = ground;
  await ground.settled();
  const found: string[] = [];
  let cursor: string | undefined;
  do {
    const query = kvs
      .query()
      .where('key', WhereConditions.beginsWith(key('')))
      .limit(MAX_PAGE);
    const page = await (cursor === undefined ? query : query.cursor(cursor)).getMany();
    found.push(...page.results.map((one) => one.key));
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return found.map((one) => one.slice(key('').length));
}
