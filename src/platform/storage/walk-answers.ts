import { Failure } from '../failure';
import { valueAt } from '../paths';
import { ListedKey } from './listed-key';

/** One page of all keys. */
export interface KeyPage {
  readonly keys: readonly ListedKey[];
  /** Lists the next page; `null` where there is none. */
  readonly next: (() => Promise<KeyPage>) | null;
}

type ListNext = (seen: ReadonlySet<string>, cursor: string) => Promise<KeyPage>;

/**
 * Decodes one page. Throws `STORAGE_ANSWER_INVALID`, also for a cursor that has been there before, which
 * would lead round in circles.
 */
export function nextPage(answer: unknown, seen: ReadonlySet<string>, list: ListNext): KeyPage {
  const keys = namesIn(answer, 'results').map((key) => new ListedKey(key));
  const cursor = cursorOf(answer);
  if (cursor === undefined) return { keys, next: null };
  if (seen.has(cursor)) throw new Failure('STORAGE_ANSWER_INVALID');
  return { keys, next: () => list(new Set([...seen, cursor]), cursor) };
}

/** The codes with which a batch of reads may say that a key is not there. */
const MISSING: ReadonlySet<unknown> = new Set(['KEY_NOT_FOUND', 'NOT_FOUND']);

export const unreadIn = (answer: unknown): string[] =>
  itemsIn(answer, 'failedKeys')
    .filter((item) => !MISSING.has(valueAt(item, 'error.code')))
    .map(keyOf);

export const namesIn = (answer: unknown, list: string): string[] =>
  itemsIn(answer, list).map(keyOf);

function itemsIn(answer: unknown, list: string): readonly unknown[] {
  const items = valueAt(answer, list);
  if (!Array.isArray(items)) throw new Failure('STORAGE_ANSWER_INVALID');
  return items;
}

function keyOf(item: unknown): string {
  const key = valueAt(item, 'key');
  if (typeof key !== 'string') throw new Failure('STORAGE_ANSWER_INVALID');
  return key;
}

function cursorOf(page: unknown): string | undefined {
  const cursor = valueAt(page, 'nextCursor');
  if (cursor === undefined || typeof cursor === 'string') return cursor;
  throw new Failure('STORAGE_ANSWER_INVALID');
}
