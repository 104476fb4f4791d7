import { logEvents } from '../../capabilities/log-events';
import { eraseEverything } from '../../record/erase/erase';
import { lookOnceMore } from '../../record/erase/last-look';
import type { Invocation } from '../../platform/invocation';
import { log } from '../../platform/log';

/**
 * Erases everything before the app goes. Forge calls this once, for at most 55 seconds, and takes no
 * notice of a failure, so it never throws and its one log line says what is left.
 * https://developer.atlassian.com/platform/forge/manifest-reference/modules/pre-uninstall-trigger/
 */
export async function preUninstall(invocation: Invocation): Promise<void> {
  const { stoppedBy } = await eraseEverything(invocation);
  const code = stoppedBy ?? (await lookOnceMore(invocation));
  log(invocation, logEvents.erased, code ?? undefined);
}
