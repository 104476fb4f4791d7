import { kvs, MetadataField } from '@forge/kvs';

import { stored, type StoredEntry } from '../../capabilities/stored';
import { Failure } from '../failure';
import type { Invocation } from '../handed-in';
import { recorded } from './storage-call';
import { decodeFound, decodeValues, type Found } from './stored-value';

/**
 * Reads one declared entry, strongly consistent; `null` when nothing is stored under its key.
 * Throws `UNDECLARED`, `STORAGE_UNAVAILABLE`, `STORAGE_ANSWER_INVALID` or `OUT_OF_TIME`.
 */
export async function readEntry<Field extends string>(
  invocation: Invocation,
  entry: StoredEntry<Field>,
): Promise<Found<Field> | null> {
  requireDeclared(entry);
  const metadataFields = [
    MetadataField.CREATED_AT,
    MetadataField.UPDATED_AT,
    MetadataField.EXPIRE_TIME,
  ];
  const call = { action: 'read', key: entry.key, keys: 1 } as const;
  return recorded(invocation, call, async () => {
    const answer: unknown = await kvs.get(entry.key, { metadataFields });
    return answer === undefined ? null : decodeFound(entry, answer);
  });
}

/**
 * Writes one declared entry whole, and starts its time limit anew. Throws `UNDECLARED`, with nothing
 * written, unless `values` are exactly the declared fields in their declared shape.
 */
export async function writeEntry<Field extends string>(
  invocation: Invocation,
  entry: StoredEntry<Field>,
  values: Readonly<Record<Field, string>>,
): Promise<void> {
  requireWritable(entry, values);
  await recorded(invocation, { action: 'write', key: entry.key, keys: 1 }, () =>
    kvs.set(entry.key, values, timeLimit(entry)),
  );
}

/**
 * Writes one declared entry as `writeEntry` does, but only over what is there: `false`, with nothing
 * left behind, when somebody has erased it meanwhile. Forge has no such condition, so the write asks
 * what it replaced, and what replaced nothing is deleted at once.
 */
export async function rewriteEntry<Field extends string>(
  invocation: Invocation,
  entry: StoredEntry<Field>,
  values: Readonly<Record<Field, string>>,
): Promise<boolean> {
  requireWritable(entry, values);
  const options = { ...timeLimit(entry), keyPolicy: 'OVERRIDE', returnValue: 'PREVIOUS' } as const;
  const call = { action: 'write', key: entry.key, keys: 1 } as const;
  const replaced = await recorded(invocation, call, async () => {
    // Without two type arguments this would be the overload that answers nothing.
    const answer = await kvs.set<object, unknown>(entry.key, values, options);
    return answer?.value !== undefined && answer.value !== null;
  });
  if (!replaced) await deleteEntry(invocation, entry);
  return replaced;
}

/** Deletes one declared entry. Deleting what is not there is no failure. */
export async function deleteEntry(invocation: Invocation, entry: StoredEntry): Promise<void> {
  requireDeclared(entry);
  await recorded(invocation, { action: 'delete', key: entry.key, keys: 1 }, () =>
    kvs.delete(entry.key),
  );
}

function requireDeclared(entry: StoredEntry): void {
  if (!stored.includes(entry)) throw new Failure('UNDECLARED');
}

function requireWritable<Field extends string>(entry: StoredEntry<Field>, values: unknown): void {
  requireDeclared(entry);
  if (decodeValues(entry, values) === null) throw new Failure('UNDECLARED');
}

const timeLimit = ({ timeLimitDays }: StoredEntry) =>
  ({ ttl: { value: timeLimitDays, unit: 'DAYS' } }) as const;
