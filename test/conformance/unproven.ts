import type { StorageCall } from './storage-case';

/**
 * Something that the doors use of `@forge/kvs` and that no run has shown for version 2, which npm
 * may have while the registry here ends at 1.6.5. What is told of 2 comes from public notes on the
 * source of 2.0.7, and on runs of it on a real site (October 2026); they tell of no difference in
 * what the doors use. Every answer is decoded, so that another shape is refused and not trusted.
 */
export interface Unproven {
  readonly known: 'unproven';
  readonly calls: readonly StorageCall[];
  /** The behaviour of 1.6.5, as its source and these cases show. */
  readonly now: string;
  /** What the notes say of 2.0.7. */
  readonly told: string;
  /** What the app does if version 2 differs. */
  readonly otherwise: string;
}

const unproven = (
  calls: readonly StorageCall[],
  now: string,
  told: string,
  otherwise: string,
): Unproven => ({
  known: 'unproven',
  calls,
  now,
  told,
  otherwise,
});

export const unprovenInTwo: readonly Unproven[] = [
  unproven(
    ['get'],
    'With metadata fields, an object of value and times; without a value, nothing.',
    'The same endpoint; a key that is missing answers nothing.',
    'An answer of another shape is malformed, or STORAGE_ANSWER_INVALID, and is not shown.',
  ),
  unproven(
    ['set'],
    'A time limit, a policy for keys, and the value before it, where that is asked for.',
    'The same three options.',
    'A type that changed fails the compiler; a limit that is not kept fails the case on expiry.',
  ),
  unproven(
    ['query'],
    'A page of keys and a cursor, which is absent on the last page.',
    'Results and a next cursor, absent on the last page.',
    'A cursor that is neither a text nor absent ends the walk as not measured.',
  ),
  unproven(
    ['batchDelete', 'batchGet'],
    'Keys that worked and keys that failed, each failure with a code.',
    'The same two lists; a key that is missing fails with KEY_NOT_FOUND, and nothing is thrown.',
    'A key that is told of in neither list counts as still there.',
  ),
  unproven(
    ['get', 'set', 'delete', 'query', 'batchDelete', 'batchGet'],
    'A failure is an error whose details hold the status; 429 and 400 are told by it.',
    'The same error with a code; 400, 404, 409 and 422 were seen.',
    'A failure without a status is STORAGE_UNAVAILABLE, and is tried again as any other.',
  ),
];
