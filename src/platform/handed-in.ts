import { getAppContext } from '@forge/api';

import type { HandedEntry, InvocationKind } from '../capabilities/handed';
import { handed } from '../capabilities/handed';
import { Failure } from './failure';
import { valueAt } from './paths';
import { openReceipt, type ReceiptBook } from './receipt';

/**
 * One call of the app by Forge. All that the call may use hangs on it and ends with it: processes are
 * shared between sites, so nothing of one call may outlive it.
 * https://developer.atlassian.com/platform/forge/tenant-data-isolation/
 */
export interface Invocation {
  readonly kind: InvocationKind;
  readonly receipt: ReceiptBook;
  /** The value of one declared field, noted as used. `UNDECLARED` for any other. */
  readonly take: (entry: HandedEntry) => unknown;
  /** Notes that the value of a field is about to be stored. `UNDECLARED` where none may be. */
  readonly keep: (entry: HandedEntry) => void;
  /** Milliseconds until Forge ends the call. */
  readonly remainingMs: () => number;
}

/** Opens the call that Forge has just made with these two arguments. */
export function receive(kind: InvocationKind, event: unknown, context: unknown): Invocation {
  const app = getAppContext();
  const given = { event, context, app: asData(app) };
  const receipt = openReceipt(kind, given);
  return {
    kind,
    receipt,
    take: (entry) => {
      if (!handed.includes(entry) || !entry.in.includes(kind)) throw new Failure('UNDECLARED');
      receipt.used(entry);
      return valueAt(given, entry.id);
    },
    keep: (entry) => {
      if (!handed.includes(entry) || entry.storedAs === undefined) throw new Failure('UNDECLARED');
      receipt.kept(entry);
    },
    remainingMs: () => app.invocationRemainingTimeInMillis(),
  };
}

/** The app context as plain data: its ids write themselves as strings, its functions drop out. */
const asData = (app: unknown): unknown => JSON.parse(JSON.stringify(app));
