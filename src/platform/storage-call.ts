import { ForgeKvsAPIError } from '@forge/kvs';

import { withinTime, workMs } from './deadline';
import { Failure } from './failure';
import type { Invocation } from './invocation';
import type { StorageRequest } from './receipt';

/** Requests for one thing before it counts as failed. Every request this app makes may be repeated. */
const ATTEMPTS = 5;

/** The wait before the second request, in milliseconds; it doubles from there. */
const FIRST_WAIT_MS = 200;

/**
 * Asks storage for one thing, noting each request in the receipt. Waits, longer each time and with
 * chance, and asks again when storage is busy, broken or answers nonsense, while there is time.
 * Whatever goes wrong becomes `STORAGE_UNAVAILABLE`, `STORAGE_ANSWER_INVALID` or `OUT_OF_TIME`: what the
 * storage client throws can carry the raw answer. That client hides the Retry-After header.
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
      const wait = waitAfter(attempt);
      if (attempt === ATTEMPTS || !mayPass(thrown) || wait >= workMs(invocation)) throw thrown;
      await pause(wait);
    }
  }
}

async function once<T>(
  invocation: Invocation,
  call: StorageRequest,
  request: () => Promise<T>,
): Promise<T> {
  const close = invocation.receipt.callsStorage(call);
  try {
    const answer = await withinTime(invocation, new Failure('STORAGE_UNAVAILABLE'), request);
    close(true);
    return answer;
  } catch (thrown) {
    close(false);
    throw thrown instanceof Failure ? thrown : new Failure('STORAGE_UNAVAILABLE', thrown);
  }
}

/** Between half and the whole of the growing wait, so that callers do not return all at once. */
const waitAfter = (attempt: number): number =>
  FIRST_WAIT_MS * 2 ** (attempt - 1) * (0.5 + Math.random() / 2);

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** A refusal (any 4xx but 429) would be the same the next time; everything else may pass. */
function mayPass(thrown: unknown): boolean {
  if (!(thrown instanceof Failure) || thrown.code === 'OUT_OF_TIME') return false;
  const { cause } = thrown;
  if (!(cause instanceof ForgeKvsAPIError)) return true;
  const { status } = cause.responseDetails;
  return status < 400 || status === 429 || status >= 500;
}
