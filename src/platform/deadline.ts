import { Failure } from './failure';
import type { Invocation } from './invocation';

/** Kept free at the end of a call, so that the answer and its log line still get out. */
export const RESERVE_MS = 3_000;

/** The longest that one request to the platform may take before it counts as lost. */
const REQUEST_LIMIT_MS = 10_000;

/** Milliseconds that work may still take. */
export const workMs = (invocation: Invocation): number =>
  Math.max(0, invocation.remainingMs() - RESERVE_MS);

/**
 * Waits for one request to the platform, but never into the reserve: a request that hangs must not
 * take the answer down with it. Throws `OUT_OF_TIME`, or `lost` when the request alone took too long.
 */
export async function withinTime<T>(
  invocation: Invocation,
  lost: Failure,
  request: () => Promise<T>,
): Promise<T> {
  const left = workMs(invocation);
  if (left === 0) throw new Failure('OUT_OF_TIME');
  const limit = Math.min(left, REQUEST_LIMIT_MS);
  const late = limit < REQUEST_LIMIT_MS ? new Failure('OUT_OF_TIME') : lost;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const alarm = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(late);
    }, limit);
  });
  try {
    return await Promise.race([request(), alarm]);
  } finally {
    clearTimeout(timer);
  }
}
