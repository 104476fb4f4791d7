import { kvs, MetadataField } from '@forge/kvs';

import type { StoredEntry } from '../../capabilities/stored';
import type { Invocation } from '../invocation';
import { recorded } from './storage-call';
import { decodeFound, isSame, type Found, type Values } from './stored-value';
import { requireReadable, requireWritable } from './writable';

const { CREATED_AT, UPDATED_AT, EXPIRE_TIME } = MetadataField;
const metadataFields = [CREATED_AT, UPDATED_AT, EXPIRE_TIME];

/**
 * Reads one declared entry, strongly consistent; `null` when nothing is stored under its key.
 * Throws `UNDECLARED`, `STORAGE_UNAVAILABLE`, `STORAGE_ANSWER_INVALID` or `OUT_OF_TIME`.
 */
export async function readEntry<Field extends string>(
  invocation: Invocation,
  entry: StoredEntry<Field>,
): Promise<Found<Field> | null> {
  const book = requireReadable(invocation, entry);
  const seen = book.keys.look(entry.key);
  const call = { action: 'read', key: entry.key, keys: 1 } as const;
  const found = await recorded(invocation, call, async () => {
    const answer: unknown = await kvs.get(entry.key, { metadataFields });
    return answer === undefined ? null : decodeFound(book, entry, answer);
  });
  seen(found !== null);
  return found;
}

/**
 * Writes one declared entry whole and starts its time limit anew. Throws `UNDECLARED`, with nothing
 * written, unless `values` are exactly the declared fields in their declared shape, each of them given
 * by Forge, Jira or storage in this very call. `asks`: what stood there before is told, `null` for nothing.
 */
export async function writeEntry<Field extends string>(
  invocation: Invocation,
  entry: StoredEntry<Field>,
  values: Values<Field>,
  asks = false,
): Promise<unknown> {
  const book = requireWritable(invocation, entry, values);
  const limit = { ttl: { value: entry.timeLimitDays, unit: 'DAYS' } } as const;
  const asking = { ...limit, keyPolicy: 'OVERRIDE', returnValue: 'PREVIOUS' } as const;
  const call = { action: 'write', key: entry.key, keys: 1 } as const;
  const before = await recorded(invocation, call, async () => {
    if (!asks) return kvs.set(entry.key, values, limit);
    // Without two type arguments this would be the overload that answers nothing.
    return (await kvs.set<object, unknown>(entry.key, values, asking))?.value ?? null;
  });
  book.counted.set('written', 1);
  if (asks) book.counted.set('corrected', Number(before !== null && !isSame(before, values)));
  return before;
}

/** Deletes one declared entry. Deleting what is not there is no failure. */
export async function deleteEntry(invocation: Invocation, entry: StoredEntry): Promise<void> {
  const book = requireReadable(invocation, entry);
  book.requireWriting();
  const call = { action: 'delete', key: entry.key, keys: 1 } as const;
  await recorded(invocation, call, () => kvs.delete(entry.key));
  book.counted.delete('written');
}
