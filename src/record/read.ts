import { record } from '../capabilities/stored';
import type { InstallationRecord } from '../capabilities/stored';
import { isPast } from '../platform/clock';
import type { Invocation } from '../platform/invocation';
import { readEntry } from '../platform/storage/storage';
import type { Found } from '../platform/storage/stored-value';
import { callingInstallation } from './identity';

type Times = Omit<Found<keyof InstallationRecord>, 'values'>;

/** The record as it stands, and whose it is. */
export type Standing =
  | { readonly state: 'none' }
  | { readonly state: 'malformed' }
  | ({ readonly state: 'ours' | 'foreign'; readonly values: InstallationRecord } & Times);

/**
 * Reads the record, strongly consistent. `foreign` means that its client key is not the id of the
 * installation that calls, as after a copy of the site or a re-linked reinstall.
 */
export async function readRecord(invocation: Invocation): Promise<Standing> {
  const installation = callingInstallation(invocation);
  const found = await readEntry(invocation, record);
  if (found === null || isOver(found.expiresAt)) return { state: 'none' };
  const { values, ...times } = found;
  if (values === null) return { state: 'malformed' };
  return { state: values.clientKey === installation ? 'ours' : 'foreign', values, ...times };
}

/**
 * Forge may still return an expired value for up to 48 hours; the app counts it as gone.
 * https://developer.atlassian.com/platform/forge/storage-reference/kvs-api/
 */
const isOver = (time: string | null): boolean => time !== null && isPast(time);
