import { waitedAfter, withinTime } from '../deadline';
import { Failure } from '../failure';
import { bookOf } from '../book';
import type { Invocation } from '../invocation';
import { valueAt } from '../paths';
import type { StorageRequest } from '../receipt';

/** Requests for one thing before it counts as failed. Every request this app makes may be repeated. */
const ATTEMPTS = 5;

/**
 * The same while storage is busy: at least 6 seconds of waiting in all. An uninstall comes only once,
 * so it waits for as long as it has.
 */
const ATTEMPTS_WHEN_BUSY = 7;

const BUSY = 429;
const BAD_REQUEST = 400;

/**
 * Asks storage for one thing, noting each request in the receipt. Waits, longer each time and with
 * chance, and asks again when storage is busy, broken or answers nonsense, while there is time.
 * Whatever goes wrong becomes `STORAGE_UNAVAILABLE`, `STORAGE_ANSWER_INVALID` or `OUT_OF_TIME`: what the
 * storage client throws can carry the raw answer. That client keeps no header, so the Retry-After of a
 * busy storage cannot be read; the growing waits outlast it instead.
 */
export async function recorded<T>(
  invocation: Invocation,
  call: StorageRequest,
  request: () => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await once(invocation, call, request);
    } catch (thrown) {
      const over = attempt >= attemptsFor(invocation, thrown);
      if (over || !(await waitedAfter(invocation, attempt))) throw thrown;
    }
  }
}

/** Whether storage found fault with the request itself, rather than with the app or the moment. */
export const isRefusedRequest = (thrown: unknown): boolean => statusOf(thrown) === BAD_REQUEST;

async function once<T>(
  invocation: Invocation,
  call: StorageRequest,
  request: () => Promise<T>,
): Promise<T> {
  const close = bookOf(invocation).receipt.callsStorage(call);
  try {
    const answer = await withinTime(invocation, new Failure('STORAGE_UNAVAILABLE'), request);
    close(true);
    return answer;
  } catch (thrown) {
    close(false);
    throw thrown instanceof Failure ? thrown : new Failure('STORAGE_UNAVAILABLE', thrown);
  }
}

/** A refusal (any 4xx but 429) would be the same the next time; everything else may pass in time. */
function attemptsFor(invocation: Invocation, thrown: unknown): number {
  const status = statusOf(thrown) ?? 0;
  if (status === BUSY)
    return bookOf(invocation).kind === 'preUninstall' ? Infinity : ATTEMPTS_WHEN_BUSY;
  return status >= 400 && status < 500 ? 1 : ATTEMPTS;
}

/**
 * The status of a refusal; `undefined` where no answer came, or a good one that is nonsense. Read by its
 * place in the error, which is the same in every version of the storage client so far.
 */
function statusOf(thrown: unknown): number | undefined {
  const cause = thrown instanceof Failure ? thrown.cause : undefined;
  const status = cause instanceof Error ? valueAt(cause, 'responseDetails.status') : undefined;
  return typeof status === 'number' ? status : undefined;
}
