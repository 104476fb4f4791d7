// Not from the package's index: that brings its queues, which the app has no use for, into the bundle.
import { InvocationError } from '@forge/events/out/invocationError';
import { InvocationErrorCode } from '@forge/events/out/invocationErrorCode';

import { retryAfterSeconds } from '../capabilities/retries';
import { bookOf } from './book';
import { Failure } from './failure';
import type { Invocation } from './invocation';

/**
 * Asks Forge to deliver the same event again, after the declared delay for this attempt; the handler
 * returns what this returns. Throws `UNDECLARED` where none is declared, as after the last one.
 * https://developer.atlassian.com/platform/forge/events-reference/product_events/
 */
export function askForRetry(invocation: Invocation, attempt: number): unknown {
  const retryAfter = retryAfterSeconds.at(attempt);
  if (retryAfter === undefined) throw new Failure('UNDECLARED');
  bookOf(invocation).counted.set('retryAfterSeconds', retryAfter);
  return new InvocationError({
    retryAfter,
    retryReason: InvocationErrorCode.FUNCTION_RETRY_REQUEST,
  });
}
