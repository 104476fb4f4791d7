import { kvs } from '@forge/kvs';

import { Failure } from '../failure';
import type { Invocation } from '../handed-in';
import type { Lanes } from './lanes';
import { isRefusedRequest, recorded } from './storage-call';

/** https://developer.atlassian.com/platform/forge/storage-reference/kvs-api-query/ */
const PAGE_SIZE = 100;

/** https://developer.atlassian.com/platform/forge/storage-reference/kvs-batch/ */
export const BATCH_SIZE = 25;

/** A key that a listing has found. Only a listing can make one, so nothing else can be named. */
class ListedKey {
  readonly #key: string;

  constructor(key: string) {
    this.#key = key;
  }

  get name(): string {
    return this.#key;
  }
}
export type { ListedKey };

interface KeyPage {
  readonly keys: readonly ListedKey[];
  readonly next: string | undefined;
}

/**
 * Every key, page by page, the next page being listed while one is looked at. Listings lag behind writes,
 * so a key may be gone already or missing. `send` says when a listing may start. Throws
 * `STORAGE_ANSWER_INVALID` where a cursor comes back, which would lead round in circles.
 */
export async function* walkKeys(
  invocation: Invocation,
  send: Lanes = (request) => request(),
): AsyncGenerator<readonly ListedKey[]> {
  const cursors = new Set<string>();
  const list = (cursor?: string): Promise<KeyPage> => {
    const page = send(() => listKeys(invocation, cursor));
    // Who stops in the middle leaves one listing behind that nobody waits for.
    page.catch(() => undefined);
    return page;
  };
  let coming: Promise<KeyPage> | undefined = list();
  while (coming !== undefined) {
    const { keys, next }: KeyPage = await coming;
    if (next !== undefined && cursors.has(next)) throw new Failure('STORAGE_ANSWER_INVALID');
    if (next !== undefined) cursors.add(next);
    coming = next === undefined ? undefined : list(next);
    yield keys;
  }
}

/** Lists one page of all keys. */
async function listKeys(invocation: Invocation, cursor: string | undefined): Promise<KeyPage> {
  return recorded(invocation, { action: 'list', key: '*', keys: 0 }, async () => {
    const query = kvs.query().limit(PAGE_SIZE);
    const page: unknown = await (cursor === undefined ? query : query.cursor(cursor)).getMany();
    const keys = namesIn(page, 'results').map((key) => new ListedKey(key));
    return { keys, next: cursorOf(page) };
  });
}

/**
 * Deletes up to 25 listed keys and returns those that the platform did not confirm as deleted. A batch
 * that is refused is tried in halves, so that one key that nobody can delete does not keep the others.
 */
export async function deleteListed(
  invocation: Invocation,
  keys: readonly ListedKey[],
): Promise<readonly ListedKey[]> {
  try {
    return await deleteBatch(invocation, keys);
  } catch (thrown) {
    if (!isRefusedRequest(thrown)) throw thrown;
    if (keys.length === 1) return keys;
    const half = Math.ceil(keys.length / 2);
    const first = await deleteListed(invocation, keys.slice(0, half));
    return [...first, ...(await deleteListed(invocation, keys.slice(half)))];
  }
}

/** 25 keys of 500 characters each stay far below the 4 MB that a batch may have. */
function deleteBatch(
  invocation: Invocation,
  keys: readonly ListedKey[],
): Promise<readonly ListedKey[]> {
  const call = { action: 'delete', key: '*', keys: keys.length } as const;
  return recorded(invocation, call, async () => {
    const answer: unknown = await kvs.batchDelete(keys.map(({ name }) => ({ key: name })));
    const deleted = new Set(namesIn(answer, 'successfulKeys'));
    return keys.filter(({ name }) => !deleted.has(name));
  });
}

/**
 * Reads up to 25 listed keys and returns those that are not proven gone. A batch of reads is as
 * strongly consistent as the single reads it is documented to execute.
 */
export async function notGone(
  invocation: Invocation,
  keys: readonly ListedKey[],
): Promise<readonly ListedKey[]> {
  const call = { action: 'read', key: '*', keys: keys.length } as const;
  return recorded(invocation, call, async () => {
    const answer: unknown = await kvs.batchGet(keys.map(({ name }) => ({ key: name })));
    const there = new Set([...namesIn(answer, 'successfulKeys'), ...unreadIn(answer)]);
    return keys.filter(({ name }) => there.has(name));
  });
}

/** The codes with which a batch of reads may say that a key is not there. */
const MISSING: ReadonlySet<unknown> = new Set(['KEY_NOT_FOUND', 'NOT_FOUND']);

const unreadIn = (answer: unknown): string[] =>
  itemsIn(answer, 'failedKeys')
    .filter((item) => !MISSING.has(property(property(item, 'error'), 'code')))
    .map(nameOf);

const namesIn = (answer: unknown, list: string): string[] => itemsIn(answer, list).map(nameOf);

function itemsIn(answer: unknown, list: string): readonly unknown[] {
  const items = property(answer, list);
  if (!Array.isArray(items)) throw new Failure('STORAGE_ANSWER_INVALID');
  return items;
}

function nameOf(item: unknown): string {
  const key = property(item, 'key');
  if (typeof key !== 'string') throw new Failure('STORAGE_ANSWER_INVALID');
  return key;
}

function cursorOf(page: unknown): string | undefined {
  const cursor = property(page, 'nextCursor');
  if (cursor === undefined || typeof cursor === 'string') return cursor;
  throw new Failure('STORAGE_ANSWER_INVALID');
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.getOwnPropertyDescriptor(value, name)?.value
    : undefined;
}
