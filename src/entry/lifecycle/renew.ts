import { logEvents } from '../../capabilities/log-events';
import { renewRecord } from '../../record/renew';
import { codeOf } from '../../platform/failure';
import { receive } from '../../platform/handed-in';
import { log } from '../../platform/log';

/** Renews the record once a week. A run that fails is not repeated; the next one is due in a week. */
export async function renew(event: unknown, context: unknown): Promise<void> {
  const started = Date.now();
  const invocation = receive('scheduled', event, context);
  try {
    const { written, corrected } = await renewRecord(invocation);
    const ms = Date.now() - started;
    log(logEvents.renewed, { written: Number(written), corrected: Number(corrected), ms });
  } catch (thrown) {
    log(logEvents.renewFailed, { ms: Date.now() - started }, codeOf(thrown));
  }
}
