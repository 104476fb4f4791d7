import { stored, type StoredEntry } from '../../capabilities/stored';
import type { ErrorCode } from '../../contract';
import { waited } from '../../platform/deadline';
import { codeOf, Failure } from '../../platform/failure';
import type { Invocation } from '../../platform/invocation';
import { deleteEntry, readEntry } from '../../platform/storage/storage';

/** How long a button that was pressed right before may still be at work on what it writes. */
const LATE_MS = 500;

/**
 * Looks at the declared entries once more, a moment after an erase that left nothing: what somebody has
 * written meanwhile is erased as well. Never throws; tells what kept it from its end, if anything did.
 */
export async function lookOnceMore(invocation: Invocation): Promise<ErrorCode | null> {
  if (!(await waited(invocation, LATE_MS))) return null;
  try {
    for (const entry of stored) await eraseIfBack(invocation, entry);
    return null;
  } catch (thrown) {
    return codeOf(thrown);
  }
}

async function eraseIfBack(invocation: Invocation, entry: StoredEntry): Promise<void> {
  if ((await readEntry(invocation, entry)) === null) return;
  await deleteEntry(invocation, entry);
  if ((await readEntry(invocation, entry)) !== null) throw new Failure('STORAGE_UNAVAILABLE');
}
