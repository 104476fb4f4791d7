import { asApp, asUser, assumeTrustedRoute, type APIResponse } from '@forge/api';

import { operations, type JiraOperation } from '../capabilities/operations';
import { withinTime } from './deadline';
import { Failure } from './failure';
import type { Invocation } from './handed-in';

/** What Jira answered: the status, and the body where it is JSON. */
export interface JiraAnswer {
  readonly status: number;
  readonly body: unknown;
}

/**
 * Sends one declared operation to Jira and returns the answer, whatever its status.
 * Throws `UNDECLARED` before anything leaves the process, `JIRA_UNAVAILABLE` when no answer comes,
 * `JIRA_ANSWER_INVALID` when a good status comes with a body that is not JSON, and `OUT_OF_TIME`.
 */
export async function callJira(
  invocation: Invocation,
  operation: JiraOperation,
  query: Readonly<Record<string, string>> = {},
): Promise<JiraAnswer> {
  requireDeclared(operation, query);
  const close = invocation.receipt.callsJira(operation);
  let status: number | null = null;
  try {
    return await withinTime(invocation, new Failure('JIRA_UNAVAILABLE'), async () => {
      const response = await send(operation, query);
      status = response.status;
      return await decode(response);
    });
  } finally {
    close(status);
  }
}

function requireDeclared(operation: JiraOperation, query: Readonly<Record<string, string>>): void {
  const known = operations.includes(operation);
  if (!known || !Object.keys(query).every((name) => operation.query.includes(name)))
    throw new Failure('UNDECLARED');
}

async function send(
  operation: JiraOperation,
  query: Readonly<Record<string, string>>,
): Promise<APIResponse> {
  const search = new URLSearchParams(query).toString();
  const route = assumeTrustedRoute(search === '' ? operation.path : `${operation.path}?${search}`);
  const caller = operation.as === 'app' ? asApp() : asUser();
  try {
    return await caller.requestJira(route, {
      method: operation.method,
      headers: { Accept: 'application/json' },
    });
  } catch (cause) {
    throw new Failure('JIRA_UNAVAILABLE', cause);
  }
}

async function decode(response: APIResponse): Promise<JiraAnswer> {
  const text = await response.text().catch((cause: unknown) => {
    throw new Failure('JIRA_UNAVAILABLE', cause);
  });
  try {
    return { status: response.status, body: JSON.parse(text) };
  } catch (cause) {
    if (response.ok) throw new Failure('JIRA_ANSWER_INVALID', cause);
    return { status: response.status, body: undefined };
  }
}
