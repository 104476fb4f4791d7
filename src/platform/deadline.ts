import { about, pause, within } from './clock';
import { Failure } from './failure';
import type { Invocation } from './invocation';

/** Kept free at the end of a call, so that the answer and its log line still get out. */
const RESERVE_MS = 3_000;

/** The longest that one request to the platform may take before it counts as lost. */
const REQUEST_LIMIT_MS = 10_000;

/** The wait before a second attempt, in milliseconds; it doubles from there up to the longest. */
const FIRST_WAIT_MS = 200;
const LONGEST_WAIT_MS = 6_400;

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
  limitMs = REQUEST_LIMIT_MS,
): Promise<T> {
  const left = workMs(invocation);
  if (left === 0) throw new Failure('OUT_OF_TIME');
  const late = left < limitMs ? new Failure('OUT_OF_TIME') : lost;
  return within(Math.min(left, limitMs), late, request);
}

/**
 * Waits after an attempt that failed: longer each time, and between half and the whole of that by
 * chance, so that callers do not return all at once. `false`, at once, when the time is over by then.
 */
export async function waitedAfter(invocation: Invocation, attempt: number): Promise<boolean> {
  const longest = Math.min(FIRST_WAIT_MS * 2 ** (attempt - 1), LONGEST_WAIT_MS);
  return waited(invocation, about(longest));
}

/** Waits for so many milliseconds. `false`, at once, when the time is over by then. */
export async function waited(invocation: Invocation, ms: number): Promise<boolean> {
  if (ms >= workMs(invocation)) return false;
  await pause(ms);
  return true;
}
