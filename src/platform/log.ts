import { allLogEvents, type Count, type LogEvent } from '../capabilities/log-events';
import { ERROR_CODES, type ErrorCode } from '../contract';
import { bookOf, type Book } from './book';
import { now } from './clock';
import { Failure } from './failure';
import type { Invocation } from './invocation';

/**
 * Writes the one line of a call: a declared event, its counts and at most one error code. Nobody gives
 * the counts: each is asked from what has counted it, so nothing made of a text can get in. `null`
 * stands for what could not be measured. Throws `UNDECLARED`, with nothing written, for any other event,
 * in a call of another kind, and for a second line.
 */
export function log(invocation: Invocation, event: LogEvent, code?: ErrorCode): void {
  const book = bookOf(invocation);
  const isDeclared = allLogEvents.includes(event) && event.in === book.kind && !book.isLogged;
  if (!isDeclared || (code !== undefined && !ERROR_CODES.includes(code)))
    throw new Failure('UNDECLARED');
  book.isLogged = true;
  const counts = Object.fromEntries(event.counts.map((name) => [name, countOf(book, name)]));
  // JSON leaves out a code that is undefined.
  const line = { event: event.name, ...counts, code };
  console.log(JSON.stringify(line));
}

/** One number, from what has counted it. */
function countOf({ keys, counted, receipt, started }: Book, name: Count): number | null {
  switch (name) {
    case 'found':
      return keys.counts().found;
    case 'erased':
      return keys.counts().erased;
    case 'remaining':
      return keys.counts().remaining;
    case 'walkedAll':
      return Number(keys.walkedAll);
    case 'platformCalls':
      return receipt.callsMade();
    case 'attempt':
      return counted.get(name) ?? null;
    case 'ms':
      return now() - started;
    default:
      return counted.get(name) ?? 0;
  }
}
