import { serverInfo } from '../capabilities/operations';
import { record } from '../capabilities/stored';
import type { Invocation } from '../platform/invocation';
import { callJira } from '../platform/jira';
import { deleteEntry, readEntry } from '../platform/storage/storage';

/** How Jira answers an app that it does not know, or not any more. */
const REFUSALS: readonly number[] = [401, 403, 404];

/**
 * Whether what was just written may stay: it is still there, and Jira still answers this app. Otherwise
 * the app is being removed, and the write is taken back. A Jira that does not answer at all proves
 * nothing, so what was written stays then.
 */
export async function mayStay(invocation: Invocation): Promise<boolean> {
  const isRefused = await callJira(invocation, serverInfo).then(
    ({ status }) => REFUSALS.includes(status),
    () => false,
  );
  if (isRefused) {
    await deleteEntry(invocation, record);
    return false;
  }
  return readEntry(invocation, record).then(
    (found) => found !== null,
    () => true,
  );
}
