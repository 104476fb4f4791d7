import { record } from '../capabilities/stored';
import type { RecordOutcome, RefreshOutcome } from '../contract';
import type { InstallationRecord } from '../capabilities/stored';
import type { Invocation } from '../platform/invocation';
import { deleteEntry, writeEntry } from '../platform/storage/storage';
import { isSame } from '../platform/storage/stored-value';
import { askBaseUrl } from './base-url';
import { callingInstallation, callingProduct, namedInstallation } from './identity';
import { readRecord, type Standing } from './read';
import { mayStay } from './removal';

/**
 * Writes the record on install. Nothing is written when the same three values are stored already, so
 * that an event delivered twice changes nothing.
 */
export async function recordInstall(invocation: Invocation): Promise<void> {
  const clientKey = namedInstallation(invocation);
  const productType = callingProduct(invocation);
  const [standing, baseUrl] = await Promise.all([readRecord(invocation), askBaseUrl(invocation)]);
  const values = { clientKey, baseUrl, productType };
  if (holds(standing, values)) return;
  if (standing.state === 'none') await writeEntry(invocation, record, values);
  else await rewrite(invocation, values);
}

/** Rewrites the record on upgrade, if there is one. Another installation's is left as it is. */
export async function rewriteOnUpgrade(invocation: Invocation): Promise<void> {
  const clientKey = namedInstallation(invocation);
  const productType = callingProduct(invocation);
  const { state } = await readRecord(invocation);
  if (state === 'none' || state === 'foreign') return;
  const baseUrl = await askBaseUrl(invocation);
  await rewrite(invocation, { clientKey, baseUrl, productType });
}

/**
 * Corrects the record, and starts its time limit anew, because an admin asks for it. Where nothing is
 * stored, nothing is written: somebody may have erased it a moment ago.
 */
export async function refreshRecord(invocation: Invocation): Promise<RefreshOutcome> {
  const { standing, values } = await compare(invocation);
  if (standing.state === 'none') return { change: 'nothing-stored' };
  const written = await rewrite(invocation, values);
  if (!written) return { change: 'nothing-stored' };
  return { change: holds(standing, values) ? 'unchanged' : 'corrected' };
}

/** Stores what is true now because an admin asks for it, whatever stood there before. */
export async function recordAnew(invocation: Invocation): Promise<RecordOutcome> {
  const { standing, values } = await compare(invocation);
  await writeEntry(invocation, record, values);
  if (!(await mayStay(invocation))) return { change: 'taken-back' };
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

/**
 * Writes the record, but only over what is there: `false`, with nothing left behind, when somebody has
 * erased it meanwhile. Forge has no such condition, so the write asks what it replaced, and what
 * replaced nothing is deleted at once.
 */
export async function rewrite(
  invocation: Invocation,
  values: InstallationRecord,
): Promise<boolean> {
  const before = await writeEntry(invocation, record, values, true);
  if (before === null) await deleteEntry(invocation, record);
  return before !== null;
}

/** Whether exactly these values stand in the record. */
const holds = (standing: Standing, values: InstallationRecord): boolean =>
  'values' in standing && isSame(standing.values, { ...values });
