import { taken } from '../../capabilities/handed';
import { logEvents } from '../../capabilities/log-events';
import type { ErrorCode } from '../../contract';
import { recordInstall } from '../../record/write';
import { codeOf } from '../../platform/failure';
import { receive, type Invocation } from '../../platform/handed-in';
import { log } from '../../platform/log';
import { askForRetry } from '../../platform/retry';

/**
 * Seconds to wait before each of the 4 further deliveries that Forge grants. After an install Jira may
 * refuse the app for minutes: https://developer.atlassian.com/platform/forge/events-reference/life-cycle/
 */
const RETRY_AFTER_SECONDS = [10, 60, 300, 900] as const;

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
export async function installed(event: unknown, context: unknown): Promise<unknown> {
  const started = Date.now();
  const invocation = receive('trigger', event, context);
  const attempt = attemptOf(invocation);
  try {
    const written = await recordInstall(invocation);
    log(logEvents.installed, { written: Number(written), attempt, ms: Date.now() - started });
    return undefined;
  } catch (thrown) {
    return afterFailure(codeOf(thrown), attempt, Date.now() - started);
  }
}

function afterFailure(code: ErrorCode, attempt: number, ms: number): unknown {
  const retryAfterSeconds = PASSING.has(code) ? RETRY_AFTER_SECONDS[attempt] : undefined;
  if (retryAfterSeconds === undefined) {
    log(logEvents.installFailed, { attempt, ms }, code);
    return undefined;
  }
  log(logEvents.installRetried, { attempt, retryAfterSeconds, ms }, code);
  return askForRetry(retryAfterSeconds);
}

/** 0 for the first delivery. A count that is not one is past the last retry, so nothing repeats. */
function attemptOf(invocation: Invocation): number {
  const count = invocation.take(taken.retryCount) ?? 0;
  return typeof count === 'number' && Number.isInteger(count) && count >= 0
    ? count
    : RETRY_AFTER_SECONDS.length;
}
