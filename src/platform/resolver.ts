import { makeResolver, type Handlers } from '@forge/resolver';
import type { Definitions } from '@forge/resolver/shared';

import { taken } from '../capabilities/handed';
import { logEvents } from '../capabilities/log-events';
import type { Result } from '../contract';
import { codeOf, Failure } from './failure';
import { receive, type Invocation } from './handed-in';
import { log } from './log';

/** A function of the app as Forge calls it. */
export type ForgeFunction = (event: unknown, context: unknown) => Promise<unknown>;

/**
 * Serves one page's definitions. Only their own names are reachable: `@forge/resolver` looks names up
 * with `in`, so without this `constructor` would reach `Object.prototype`.
 */
export const serve =
  <D extends Definitions>(definitions: (invocation: Invocation) => Handlers<D>): ForgeFunction =>
  (event, context) =>
    answer(async () => {
      const invocation = receive('resolver', event, context);
      const handlers = definitions(invocation);
      const functionKey = invocation.take(taken.functionKey);
      if (typeof functionKey !== 'string' || !Object.hasOwn(handlers, functionKey))
        throw new Failure('BAD_REQUEST');
      return makeResolver<D>(handlers)({ call: { functionKey }, context: {} }, {});
    });

/** Runs one definition behind its permission check and turns what it throws into a code. */
export const behind = <T, Allowed>(
  check: () => Promise<Allowed>,
  work: (allowed: Allowed) => Promise<T>,
): Promise<Result<T>> =>
  answer<Result<T>>(async () => ({ ok: true, value: await work(await check()) }));

/** The only place where a page's failure becomes an answer: a code, and one log line. */
async function answer<T>(work: () => Promise<T>): Promise<T | Result<never>> {
  const started = Date.now();
  try {
    return await work();
  } catch (thrown) {
    const code = codeOf(thrown);
    log(logEvents.refused, { ms: Date.now() - started }, code);
    return { ok: false, error: { code } };
  }
}
