import type { StoredEntry, StoredField } from '../../capabilities/stored';
import { Failure } from '../failure';

/** What a read found under a declared key. */
export interface Found<Field extends string> {
  /** `null` when it is not exactly the declared fields in their declared shape. */
  readonly values: Readonly<Record<Field, string>> | null;
  /** ISO 8601, or `null` where the platform did not say. */
  readonly storedAt: string | null;
  readonly updatedAt: string | null;
  readonly expiresAt: string | null;
}

/** Decodes the answer to a read with metadata. Throws `STORAGE_ANSWER_INVALID`. */
export function decodeFound<Field extends string>(
  entry: StoredEntry<Field>,
  answer: unknown,
): Found<Field> {
  if (typeof answer !== 'object' || answer === null || !('value' in answer))
    throw new Failure('STORAGE_ANSWER_INVALID');
  const metadata: Readonly<Record<string, unknown>> = { ...answer };
  return {
    values: decodeValues(entry, answer.value),
    storedAt: asTime(metadata['createdAt']),
    updatedAt: asTime(metadata['updatedAt']),
    expiresAt: asTime(metadata['expireTime']),
  };
}

/** A copy of the values, if they are exactly the declared fields in their declared shape; else `null`. */
export function decodeValues<Field extends string>(
  entry: StoredEntry<Field>,
  value: unknown,
): Readonly<Record<Field, string>> | null {
  if (typeof value !== 'object' || value === null) return null;
  const given = new Map<string, unknown>(Object.entries(value));
  const names = fieldNames(entry);
  const fits =
    given.size === names.length &&
    names.every((name) => isShaped(entry.fields[name], given.get(name)));
  return fits ? (Object.fromEntries(given) as Record<Field, string>) : null;
}

const isShaped = ({ pattern, maxLength }: StoredField, value: unknown): boolean =>
  typeof value === 'string' && value.length <= maxLength && pattern.test(value);

/** The declared field names. Object.keys forgets the key type that the declaration guarantees. */
const fieldNames = <Field extends string>(entry: StoredEntry<Field>): readonly Field[] =>
  Object.keys(entry.fields) as Field[];

/** Forge gives creation and update times as numbers and expiry as ISO 8601. */
function asTime(value: unknown): string | null {
  if (typeof value !== 'number' && typeof value !== 'string') return null;
  const time = new Date(value);
  return Number.isNaN(time.getTime()) ? null : time.toISOString();
}
