import type { TakenEntry, Told } from '../capabilities/handed';
import type { KeyCounts } from './storage/keys';

/**
 * One call of the app by Forge. All that the call may use hangs on it and ends with it: processes are
 * shared between sites, so nothing of one call may outlive it. Only the door for what is handed in can
 * make one, and every other door refuses whatever else is given for one.
 * https://developer.atlassian.com/platform/forge/tenant-data-isolation/
 */
export interface Invocation {
  /** What one declared field tells, noted as used. `UNDECLARED` for any other. */
  readonly take: <Kind extends keyof Told>(entry: TakenEntry<Kind>) => Told[Kind];
  /** Milliseconds until Forge ends the call. */
  readonly remainingMs: () => number;
  /** The scopes that the requests made so far stood on. */
  readonly usedScopes: () => ReadonlySet<string>;
  /** How many requests to the platform have been made so far. */
  readonly callsMade: () => number;
  /** What storage was seen to hold, and what of it is proven gone, counted in keys. */
  readonly keyCounts: () => KeyCounts;
  /** The same call, as if it ended so many milliseconds earlier. */
  readonly endingEarlier: (ms: number) => Invocation;
}
