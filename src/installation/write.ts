import { taken, type HandedEntry } from '../capabilities/handed';
import { record } from '../capabilities/stored';
import type { InstallationRecord, RefreshOutcome } from '../contract';
import type { Invocation } from '../platform/invocation';
import { rewriteEntry, writeEntry } from '../platform/storage';
import { askBaseUrl } from './base-url';
import { callingInstallation, callingProduct, namedInstallation } from './identity';
import { readRecord, type Standing } from './read';

/**
 * Writes the record on install. Returns `false`, with nothing written, when the same three values are
 * stored already, so that an event delivered twice changes nothing.
 */
export async function recordInstall(invocation: Invocation): Promise<boolean> {
  const clientKey = namedInstallation(invocation);
  const productType = callingProduct(invocation);
  const [standing, baseUrl] = await Promise.all([readRecord(invocation), askBaseUrl(invocation)]);
  const values = { clientKey, baseUrl, productType };
  if (holds(standing, values)) return false;
  keep(invocation, taken.eventInstallation);
  await writeEntry(invocation, record, values);
  return true;
}

/** Rewrites the record on upgrade, if there is one. Another installation's is left as it is. */
export async function rewriteOnUpgrade(invocation: Invocation): Promise<boolean> {
  const clientKey = namedInstallation(invocation);
  const productType = callingProduct(invocation);
  const { state } = await readRecord(invocation);
  if (state === 'none' || state === 'foreign') return false;
  const baseUrl = await askBaseUrl(invocation);
  keep(invocation, taken.eventInstallation);
  return rewriteEntry(invocation, record, { clientKey, baseUrl, productType });
}

/** Stores what is true now because an admin asks for it, whatever stood there before. */
export async function recordAnew(invocation: Invocation): Promise<RefreshOutcome> {
  const clientKey = callingInstallation(invocation);
  const productType = callingProduct(invocation);
  const [standing, baseUrl] = await Promise.all([readRecord(invocation), askBaseUrl(invocation)]);
  const values = { clientKey, baseUrl, productType };
  keep(invocation, taken.installation);
  await writeEntry(invocation, record, values);
  if (standing.state === 'none') return { change: 'recorded' };
  return { change: holds(standing, values) ? 'unchanged' : 'corrected' };
}

/** Notes what of the hand-over is about to be stored. */
function keep(invocation: Invocation, clientKeyFrom: HandedEntry): void {
  invocation.keep(clientKeyFrom);
  invocation.keep(taken.installContext);
}

/** Whether exactly these values stand in the record. */
const holds = (standing: Standing, values: InstallationRecord): boolean =>
  'values' in standing &&
  standing.values.clientKey === values.clientKey &&
  standing.values.baseUrl === values.baseUrl &&
  standing.values.productType === values.productType;
