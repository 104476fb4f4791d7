import { record } from '../capabilities/stored';
import type { InstallationRecord, RehearseOutcome } from '../contract';
import type { Invocation } from '../platform/invocation';
import { writeEntry } from '../platform/storage';
import { eraseEverything } from './erase';
import { Progress } from './progress';
import { readRecord } from './read';

/** Kept free for writing the record back, out of the time that a real uninstall would erase in. */
const WRITE_BACK_MS = 5_000;

/**
 * Runs the uninstall's own erase, counts it, and writes the record back as it was. A record that is
 * not three well-formed values cannot be written back, nor is one that somebody else has erased between
 * this reading and this erasing.
 */
export async function rehearseUninstall(invocation: Invocation): Promise<RehearseOutcome> {
  const standing = await readRecord(invocation);
  const progress = new Progress();
  const counts = await eraseEverything(endingEarlier(invocation), progress);
  const stands = 'values' in standing && !progress.wasMissing(record.key);
  return { counts, writtenBack: stands && (await writeBack(invocation, standing.values)) };
}

const endingEarlier = (invocation: Invocation): Invocation => ({
  ...invocation,
  remainingMs: () => invocation.remainingMs() - WRITE_BACK_MS,
});

/** That the record is gone for good must not hide what was erased, so a failure is an outcome here. */
const writeBack = (invocation: Invocation, values: InstallationRecord): Promise<boolean> =>
  writeEntry(invocation, record, values).then(
    () => true,
    () => false,
  );
