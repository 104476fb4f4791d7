import { byName } from 'sightglass-for-jira/json/own';

import type { StoredEntry, StoredField } from '../../capabilities/stored';
import type { Book } from '../book';
import { asTime } from '../clock';
import { Failure } from '../failure';
import { valueAt } from '../paths';

export type Values<Field extends string> = Readonly<Record<Field, string>>;

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
  book: Book,
  entry: StoredEntry<Field>,
  answer: unknown,
): Found<Field> {
  if (typeof answer !== 'object' || answer === null || !('value' in answer))
    throw new Failure('STORAGE_ANSWER_INVALID');
  const metadata = new Map<string, unknown>(Object.entries(answer));
  const values = decodeValues(entry, answer.value);
  for (const [name, value] of Object.entries<string>(values ?? {})) book.give(name, value, null);
  return {
    values,
    storedAt: asTime(metadata.get('createdAt')),
    updatedAt: asTime(metadata.get('updatedAt')),
    expiresAt: asTime(metadata.get('expireTime')),
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
    names.every((name) => isShaped(byName(entry.fields, name), given.get(name)));
  return fits ? (Object.fromEntries(given) as Record<Field, string>) : null;
}

const isShaped = ({ pattern, maxLength }: StoredField, value: unknown): boolean =>
  typeof value === 'string' && value.length <= maxLength && new RegExp(pattern).test(value);

/** The declared field names. Object.keys forgets the key type that the declaration guarantees. */
const fieldNames = <Field extends string>(entry: StoredEntry<Field>): readonly Field[] =>
  Object.keys(entry.fields) as Field[];

/** Whether what stood under a key held these very values. */
export const isSame = (before: unknown, values: Readonly<Record<string, string>>): boolean =>
  Object.entries(values).every(([name, value]) => valueAt(before, name) === value);
