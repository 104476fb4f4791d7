import { logEvents } from '../../capabilities/log-events';
import { rewriteOnUpgrade } from '../../record/write';
import { codeOf } from '../../platform/failure';
import type { Invocation } from '../../platform/invocation';
import { log } from '../../platform/log';

/** Rewrites the record after a major upgrade, so that no older shape of it survives. */
export async function upgraded(invocation: Invocation): Promise<void> {
  try {
    await rewriteOnUpgrade(invocation);
    log(invocation, logEvents.upgraded);
  } catch (thrown) {
    log(invocation, logEvents.upgradeFailed, codeOf(thrown));
  }
}
