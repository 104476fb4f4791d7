import { randomUUID } from 'node:crypto';

import { DAY_MS, HOUR_MS, MINUTE_MS } from '../running/clock';
import type { Host } from '../running/host';
import { NotModelled } from '../refusal';
import { KeySpace } from '../storage/key-space';
import type { InstallationData } from '../storage/view';

/** One installation of the app on a site, from install to uninstall. */
export interface Installation {
  readonly id: string;
  /** The major version that the site's admin approved. */
  major: number;
  scopes: string[];
  readonly data: InstallationData;
  /** The next due time of each scheduled trigger, by key. */
  readonly due: Map<string, number>;
}

/** The empty store of a new installation. */
export const emptyData = ({ clock, faults }: Host): InstallationData => ({
  plain: new KeySpace(clock, () => faults.expiryLagMs),
  secrets: new KeySpace(clock, () => faults.expiryLagMs),
});

/** A new installation: a new id, an empty store, every declared scope granted. */
export const newInstallation = (host: Host): Installation => ({
  id: randomUUID(),
  major: 1,
  scopes: [...host.manifest.scopes],
  data: emptyData(host),
  due: new Map(
    host.manifest
      .ofType('scheduledTrigger')
      .map(({ key }) => [key, host.clock.now() + FIRST_RUN_AFTER_MS]),
  ),
});

/** https://developer.atlassian.com/platform/forge/manifest-reference/modules/scheduled-trigger/ */
const FIRST_RUN_AFTER_MS = 5 * MINUTE_MS;
const INTERVAL_MS = new Map([
  ['fiveMinute', 5 * MINUTE_MS],
  ['hour', HOUR_MS],
  ['day', DAY_MS],
  ['week', 7 * DAY_MS],
]);

/** Whether a scheduled trigger is due; if so, moves its due time past now. */
export function takeDue(installation: Installation, key: string, interval = '', now = 0): boolean {
  const everyMs = INTERVAL_MS.get(interval);
  if (everyMs === undefined) throw new NotModelled(`the interval "${interval}"`);
  const due = installation.due.get(key) ?? Infinity;
  if (due > now) return false;
  installation.due.set(key, due + everyMs * (Math.floor((now - due) / everyMs) + 1));
  return true;
}
