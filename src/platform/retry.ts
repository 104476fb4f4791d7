// Not from the package's index: that brings its queues, which the app has no use for, into the bundle.
import { InvocationError } from '@forge/events/out/invocationError';
import { InvocationErrorCode } from '@forge/events/out/invocationErrorCode';

/**
 * Asks Forge to deliver the same event again after a delay; the handler returns what this returns.
 * Forge takes at most 900 seconds and delivers at most 4 more times.
 * https://developer.atlassian.com/platform/forge/events-reference/product_events/
 */
export const askForRetry = (afterSeconds: number): unknown =>
  new InvocationError({
    retryAfter: afterSeconds,
    retryReason: InvocationErrorCode.FUNCTION_RETRY_REQUEST,
  });
