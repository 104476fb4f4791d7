import { serverInfo } from '../capabilities/operations';
import { record } from '../capabilities/stored';
import { Failure } from '../platform/failure';
import type { Invocation } from '../platform/invocation';
import { callJira } from '../platform/jira';

/**
 * The base URL of the calling site as Jira tells it now. Throws `JIRA_NOT_READY` on 401 and 403, which
 * Jira may answer for minutes after an install; `JIRA_UNAVAILABLE` on any other refusal; and
 * `BASE_URL_INVALID` unless it is a bare `https:` origin.
 */
export async function askBaseUrl(invocation: Invocation): Promise<string> {
  const { status, told } = await callJira(invocation, serverInfo);
  if (status === 401 || status === 403) throw new Failure('JIRA_NOT_READY');
  if (status !== 200) throw new Failure('JIRA_UNAVAILABLE');
  const url = told.get('baseUrl');
  if (url === undefined) throw new Failure('JIRA_ANSWER_INVALID');
  if (typeof url !== 'string' || url.length > record.fields.baseUrl.maxLength)
    throw new Failure('BASE_URL_INVALID');
  return url;
}
