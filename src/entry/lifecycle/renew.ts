import { logEvents } from '../../capabilities/log-events';
import { renewRecord } from '../../record/renew';
import { codeOf } from '../../platform/failure';
import type { Invocation } from '../../platform/invocation';
import { log } from '../../platform/log';

/** Renews the record once a week. A run that fails is not repeated; the next one is due in a week. */
export async function renew(invocation: Invocation): Promise<void> {
  try {
    await renewRecord(invocation);
    log(invocation, logEvents.renewed);
  } catch (thrown) {
    log(invocation, logEvents.renewFailed, codeOf(thrown));
  }
}
