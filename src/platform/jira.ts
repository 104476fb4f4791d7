import { asApp, asUser, assumeTrustedRoute, type APIResponse } from '@forge/api';

import { operations, type JiraOperation } from '../capabilities/operations';
import { bookOf } from './book';
import { withinTime } from './deadline';
import { Failure } from './failure';
import type { Invocation } from './invocation';
import { answerTold, isAsDeclared, type JiraAnswer, type Query } from './jira-shapes';

/**
 * Sends one declared operation to Jira and returns what it declares of the answer, whatever the status.
 * Throws `UNDECLARED` before anything leaves the process, `JIRA_UNAVAILABLE` when no answer comes,
 * `JIRA_ANSWER_INVALID` when a good status comes with a body that is not JSON, and `OUT_OF_TIME`.
 */
export async function callJira(
  invocation: Invocation,
  operation: JiraOperation,
  query: Query = {},
): Promise<JiraAnswer> {
  const book = bookOf(invocation);
  book.require(operation);
  if (!operations.includes(operation) || !isAsDeclared(invocation, operation, query))
    throw new Failure('UNDECLARED');
  const close = book.receipt.callsJira(operation);
  let status: number | null = null;
  try {
    return await withinTime(invocation, new Failure('JIRA_UNAVAILABLE'), async () => {
      const response = await send(operation, query);
      status = response.status;
      return answerTold(book, operation, status, await bodyOf(response));
    });
  } finally {
    close(status);
  }
}

async function send({ path, as, method }: JiraOperation, query: Query): Promise<APIResponse> {
  const search = new URLSearchParams(query).toString();
  const route = assumeTrustedRoute(search === '' ? path : `${path}?${search}`);
  const caller = as === 'app' ? asApp() : asUser();
  try {
    return await caller.requestJira(route, { method, headers: { Accept: 'application/json' } });
  } catch (cause) {
    throw new Failure('JIRA_UNAVAILABLE', cause);
  }
}

async function bodyOf(response: APIResponse): Promise<unknown> {
  const text = await response.text().catch((cause: unknown) => {
    throw new Failure('JIRA_UNAVAILABLE', cause);
  });
  try {
    return JSON.parse(text);
  } catch (cause) {
    if (response.ok) throw new Failure('JIRA_ANSWER_INVALID', cause);
    return undefined;
  }
}
