import { taken, type HandedEntry } from '../capabilities/handed';
import { record } from '../capabilities/stored';
import type { RecordOutcome, RefreshOutcome } from '../contract';
import type { InstallationRecord } from '../capabilities/stored';
import type { Invocation } from '../platform/handed-in';
import { rewriteEntry, writeEntry } from '../platform/storage/storage';
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
  if (standing.state !== 'none') return rewriteEntry(invocation, record, values);
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

/**
 * Corrects the record, and starts its time limit anew, because an admin asks for it. Where nothing is
 * stored, nothing is written: somebody may have erased it a moment ago.
 */
export async function refreshRecord(invocation: Invocation): Promise<RefreshOutcome> {
  const { standing, values } = await compare(invocation);
  if (standing.state === 'none') return { change: 'nothing-stored' };
  keep(invocation, taken.installation);
  const written = await rewriteEntry(invocation, record, values);
  if (!written) return { change: 'nothing-stored' };
  return { change: holds(standing, values) ? 'unchanged' : 'corrected' };
}

/** Stores what is true now because an admin asks for it, whatever stood there before. */
export async function recordAnew(invocation: Invocation): Promise<RecordOutcome> {
  const { standing, values } = await compare(invocation);
  keep(invocation, taken.installation);
  await writeEntry(invocation, record, values);
  return { change: holds(standing, values) ? 'unchanged' : 'recorded' };
}

/** The record as it stands, beside what is true now. */
async function compare(
  invocation: Invocation,
): Promise<{ standing: Standing; values: InstallationRecord }> {
  const clientKey = callingInstallation(invocation);
  const productType = callingProduct(invocation);
  const [standing, baseUrl] = await Promise.all([readRecord(invocation), askBaseUrl(invocation)]);
  return { standing, values: { clientKey, baseUrl, productType } };
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
