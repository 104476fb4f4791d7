import { makeResolver } from '@forge/resolver';
import { byName } from 'sightglass-for-jira/json/own';

import { taken } from '../capabilities/handed';
import { logEvents } from '../capabilities/log-events';
import { allServed, type Page, type ServedEntry } from '../capabilities/served';
import type { Panel, Result } from '../contract';
import { bookOf } from './book';
import { codeOf, Failure } from './failure';
import { guards } from './guard';
import type { Work } from './handed-in';
import type { Invocation } from './invocation';
import { log } from './log';
import { isPlain, type Handlers } from './served-shapes';

/**
 * Serves what is declared for one page: exactly these names, each behind the guard that is declared for
 * it. Nothing of a handler runs before its guard, and its answer holds nothing but what is declared; the
 * receipt is added here. Throws, as the app is loaded, where a handler is missing or not declared.
 */
export function serve<D>(page: Page, handlers: Handlers<D>): Work {
  const given = Object.fromEntries(Object.entries<Handler>(handlers));
  const entries = allServed.filter((entry) => entry.page === page);
  const names = entries.map(({ name }) => name);
  if (!isPlain(given, names)) throw new Failure('UNDECLARED');
  return async (invocation) => {
    try {
      const functionKey = invocation.take(taken.functionKey);
      const entry = entries.find(({ name }) => name === functionKey);
      if (entry === undefined) throw new Failure('BAD_REQUEST');
      const handler = byName(given, entry.name);
      const answer = (): Promise<unknown> => behindGuard(invocation, entry, handler);
      const call = { call: { functionKey: entry.name }, context: {} };
      return await makeResolver({ [entry.name]: answer })(call, {});
    } catch (thrown) {
      return refused(invocation, thrown);
    }
  };
}

type Handler = (invocation: Invocation, viewer: Panel['viewer']) => Promise<object>;

async function behindGuard(
  invocation: Invocation,
  entry: ServedEntry,
  handler: Handler,
): Promise<Result<object>> {
  const guard = byName(guards, entry.guard);
  const book = bookOf(invocation);
  book.served = entry;
  const value = await handler(invocation, await guard(invocation));
  if (!isPlain(value, entry.shows)) throw new Failure('UNDECLARED');
  const { receipt } = entry;
  return {
    ok: true,
    value: receipt === null ? value : { ...value, receipt: book.receipt.write(receipt) },
  };
}

/** The only place where a page's failure becomes an answer: a code, and one log line. */
function refused(invocation: Invocation, thrown: unknown): Result<never> {
  const code = codeOf(thrown);
  log(invocation, logEvents.refused, code);
  return { ok: false, error: { code } };
}
