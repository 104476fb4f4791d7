import { randomUUID } from 'node:crypto';

import { iso } from './clock';
import type { Failed, FunctionRun, Invocation, Outcome } from './invocation';
import { crossed, isObject } from '../json';
import { PlatformCalls, type CallTarget } from './platform-calls';
import { createRuntime, runWith, type RunningFunction } from './runtime';

/** One call of a manifest function. */
export interface FunctionCall extends CallTarget {
  readonly moduleKey: string;
  readonly moduleType: string;
  readonly arguments: readonly unknown[];
  readonly limitMs: number;
}

interface Ending {
  readonly outcome: Outcome;
  readonly result?: unknown;
  readonly error?: Failed;
}

/** https://developer.atlassian.com/platform/forge/limits-invocation/ */
const MAX_RESULT_BYTES = 5 * 1024 * 1024;

/** The id of the app's one environment. */
export const ENVIRONMENT_ID = '4d5a2f9e-7c1b-4e83-9f60-1b8e5a7d3c22';

/** Runs a function to its end or its time limit. Never throws: an error is an outcome. */
export async function runFunction(call: FunctionCall): Promise<FunctionRun> {
  const calls = new PlatformCalls(call);
  const at = iso(call.host.clock.now());
  const started = performance.now();
  const remainingMs = (): number => Math.max(0, call.limitMs - (performance.now() - started));
  const ending = await withinLimit(call.limitMs, () =>
    runWith(runningFunction(call, calls, remainingMs), () => runHandler(call)),
  );
  calls.end();
  const { outcome, result, error } = ending;
  const invocation: Invocation = {
    function: call.functionKey,
    outcome,
    durationMs: Math.round(performance.now() - started),
    calls: calls.count,
    ...(outcome === 'retry' ? { retryAfterS: retryAfterIn(result) } : {}),
    ...(error === undefined ? {} : { errorType: error.type }),
  };
  call.host.journal.ran({ site: call.profile.site, at, ...invocation });
  return { invocation, result, ...(error === undefined ? {} : { error }) };
}

function runningFunction(
  call: FunctionCall,
  calls: PlatformCalls,
  remainingMs: () => number,
): RunningFunction {
  const { host, profile, installation, functionKey, moduleKey, moduleType, person } = call;
  const runtime = createRuntime({
    appId: host.manifest.appId,
    appVersion: versionOf(installation.major),
    environmentId: ENVIRONMENT_ID,
    installationId: installation.id,
    invocationId: randomUUID(),
    cloudId: profile.cloudId,
    functionKey,
    moduleKey,
    moduleType,
    accountId: person?.accountId,
    scopes: installation.scopes,
    external: host.manifest.permissions.external,
    remainingMs,
  });
  const place = { site: profile.site, function: functionKey };
  return {
    runtime,
    now: host.clock.now,
    call: calls.call,
    egress: calls.egress,
    log: (level, message) => {
      host.journal.log({ ...place, level, message, at: iso(host.clock.now()) });
    },
  };
}

/** A version number, from its major part. */
export const versionOf = (major: number): string => `${major}.0.0`;

async function runHandler(call: FunctionCall): Promise<Ending> {
  try {
    const result = crossed(await handlerOf(call)(...call.arguments.map(crossed)));
    if (Buffer.byteLength(JSON.stringify(result ?? null)) > MAX_RESULT_BYTES)
      return failed(new Error('The result is larger than 5 MB.'));
    return { outcome: asksForRetry(result) ? 'retry' : 'ok', result };
  } catch (thrown) {
    return failed(thrown);
  }
}

function handlerOf({ host, functionKey }: FunctionCall): (...given: unknown[]) => unknown {
  const name = host.manifest.exportOf(functionKey);
  const handler = name === undefined ? undefined : host.app()[name];
  if (typeof handler !== 'function')
    throw new Error(`The app exports no handler for the function "${functionKey}".`);
  return (...given) => Reflect.apply(handler, undefined, given) as unknown;
}

const failed = (thrown: unknown): Ending => ({
  outcome: 'error',
  error:
    thrown instanceof Error
      ? { type: thrown.name, message: thrown.message }
      : { type: typeof thrown, message: 'Something was thrown that is not an error.' },
});

async function withinLimit(limitMs: number, work: () => Promise<Ending>): Promise<Ending> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const alarm = new Promise<Ending>((resolve) => {
    const error = {
      type: 'FUNCTION_TIME_OUT',
      message: `The function ran longer than ${limitMs} ms.`,
    };
    timer = setTimeout(() => {
      resolve({ outcome: 'timeout', error });
    }, limitMs);
  });
  try {
    return await Promise.race([work(), alarm]);
  } finally {
    clearTimeout(timer);
  }
}

/** How `@forge/events` marks the request for a retry. */
const asksForRetry = (result: unknown): boolean => isObject(result) && result['_retry'] === true;

/** The options of a request for a retry. */
export const retryOptionsIn = (result: unknown): Readonly<Record<string, unknown>> => {
  const options = isObject(result) ? result['retryOptions'] : undefined;
  return isObject(options) ? options : {};
};

/** https://developer.atlassian.com/platform/forge/events-reference/product_events/ */
const MAX_RETRY_AFTER_S = 900;

const retryAfterIn = (result: unknown): number => {
  const after = retryOptionsIn(result)['retryAfter'];
  return typeof after === 'number' ? Math.min(after, MAX_RETRY_AFTER_S) : 1;
};
