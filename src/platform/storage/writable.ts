import { stored, type StoredEntry } from '../../capabilities/stored';
import { bookOf, type Book } from '../book';
import { Failure } from '../failure';
import type { Invocation } from '../invocation';
import { decodeValues } from './stored-value';

/** The book of a call that may act on this very entry. Throws `UNDECLARED`. */
export function requireReadable(invocation: Invocation, entry: StoredEntry): Book {
  const book = bookOf(invocation);
  book.require(entry);
  if (!stored.includes(entry)) throw new Failure('UNDECLARED');
  return book;
}

/** The same, for a call that may write these very values: each was given in this call. */
export function requireWritable(
  invocation: Invocation,
  entry: StoredEntry,
  given: Readonly<Record<string, string>>,
): Book {
  const book = requireReadable(invocation, entry);
  book.requireWriting();
  const values = decodeValues(entry, given);
  if (
    values === null ||
    !Object.entries(values).every(([name, value]) => book.isGiven(name, value))
  )
    throw new Failure('UNDECLARED');
  for (const [name, value] of Object.entries(values)) book.keep(name, value);
  return book;
}
