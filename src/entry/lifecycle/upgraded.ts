import { logEvents } from '../../capabilities/log-events';
import { rewriteOnUpgrade } from '../../record/write';
import { codeOf } from '../../platform/failure';
import { receive } from '../../platform/handed-in';
import { log } from '../../platform/log';

/** Rewrites the record after a major upgrade, so that no older shape of it survives. */
export async function upgraded(event: unknown, context: unknown): Promise<void> {
  const started = Date.now();
  const invocation = receive('trigger', event, context);
  try {
    const written = await rewriteOnUpgrade(invocation);
    log(logEvents.upgraded, { written: Number(written), ms: Date.now() - started });
  } catch (thrown) {
    log(logEvents.upgradeFailed, { ms: Date.now() - started }, codeOf(thrown));
  }
}
