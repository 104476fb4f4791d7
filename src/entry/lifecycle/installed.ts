import { taken } from '../../capabilities/handed';
import { logEvents } from '../../capabilities/log-events';
import { retryAfterSeconds } from '../../capabilities/retries';
import type { ErrorCode } from '../../contract';
import { recordInstall } from '../../record/write';
import { codeOf } from '../../platform/failure';
import type { Invocation } from '../../platform/invocation';
import { log } from '../../platform/log';
import { askForRetry } from '../../platform/retry';

/** What may pass by itself. Anything else would fail again. */
const PASSING: ReadonlySet<ErrorCode> = new Set([
  'JIRA_NOT_READY',
  'JIRA_UNAVAILABLE',
  'STORAGE_UNAVAILABLE',
  'STORAGE_ANSWER_INVALID',
  'JIRA_ANSWER_INVALID',
  'OUT_OF_TIME',
]);

/** Stores the record when the app is installed; asks Forge to call again while Jira is not ready. */
export async function installed(invocation: Invocation): Promise<unknown> {
  // 0 for the first delivery. A count that is not one is past the last retry, so nothing repeats.
  const attempt = invocation.take(taken.retryCount) ?? retryAfterSeconds.length;
  try {
    await recordInstall(invocation);
    log(invocation, logEvents.installed);
    return undefined;
  } catch (thrown) {
    return afterFailure(invocation, codeOf(thrown), attempt);
  }
}

function afterFailure(invocation: Invocation, code: ErrorCode, attempt: number): unknown {
  if (!PASSING.has(code) || attempt >= retryAfterSeconds.length) {
    log(invocation, logEvents.installFailed, code);
    return undefined;
  }
  const again = askForRetry(invocation, attempt);
  log(invocation, logEvents.installRetried, code);
  return again;
}
