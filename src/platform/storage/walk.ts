import { kvs } from '@forge/kvs';

import { walking } from '../../capabilities/stored';
import { bookOf, type Book } from '../book';
import type { Invocation } from '../invocation';
import { nameOf, type ListedKey } from './listed-key';
import { recorded } from './storage-call';
import { nextPage, namesIn, unreadIn, type KeyPage } from './walk-answers';

/** https://developer.atlassian.com/platform/forge/storage-reference/kvs-api-query/ */
const PAGE_SIZE = 100;

/** Lists one page of all keys, from the start; the page tells how to list the next one. */
export const listKeys = (invocation: Invocation): Promise<KeyPage> =>
  listFrom(invocation, new Set());

async function listFrom(
  invocation: Invocation,
  seen: ReadonlySet<string>,
  cursor?: string,
): Promise<KeyPage> {
  const { keys } = mayWalk(invocation);
  keys.walkedAll = false;
  const page = await recorded(invocation, { action: 'list', key: '*', keys: 0 }, async () => {
    const query = kvs.query().limit(PAGE_SIZE);
    const answer: unknown = await (cursor === undefined ? query : query.cursor(cursor)).getMany();
    return nextPage(answer, seen, (more, next) => listFrom(invocation, more, next));
  });
  page.keys.forEach((key) => {
    keys.list(nameOf(key));
  });
  keys.walkedAll = page.next === null;
  return page;
}

/** Deletes up to 25 listed keys and returns those that the platform did not confirm as deleted. */
export function deleteKeys(
  invocation: Invocation,
  keys: readonly ListedKey[],
): Promise<readonly ListedKey[]> {
  mayWalk(invocation).requireWriting();
  const batch = keys.map((key) => ({ key: nameOf(key) }));
  return recorded(invocation, { action: 'delete', key: '*', keys: keys.length }, async () => {
    const deleted = new Set(namesIn(await kvs.batchDelete(batch), 'successfulKeys'));
    return keys.filter((key) => !deleted.has(nameOf(key)));
  });
}

/** Reads up to 25 listed keys, strongly consistent, and returns those that are not proven gone. */
export async function notGone(
  invocation: Invocation,
  keys: readonly ListedKey[],
): Promise<readonly ListedKey[]> {
  const book = mayWalk(invocation);
  const batch = keys.map((key) => ({ key: nameOf(key) }));
  const looks = keys.map((key) => ({ key, seen: book.keys.look(nameOf(key)) }));
  const call = { action: 'read', key: '*', keys: keys.length } as const;
  const there = await recorded(invocation, call, async () => {
    const answer: unknown = await kvs.batchGet(batch);
    return new Set([...namesIn(answer, 'successfulKeys'), ...unreadIn(answer)]);
  });
  looks.forEach(({ key, seen }) => {
    seen(there.has(nameOf(key)));
  });
  return keys.filter((key) => there.has(nameOf(key)));
}

function mayWalk(invocation: Invocation): Book {
  const book = bookOf(invocation);
  book.require(walking);
  return book;
}
