import { record } from '../../capabilities/stored';
import type { RehearseOutcome } from '../../contract';
import type { InstallationRecord } from '../../capabilities/stored';
import type { Invocation } from '../../platform/invocation';
import { writeEntry } from '../../platform/storage/storage';
import { eraseEverything } from './erase';
import { Progress } from './progress';
import { readRecord } from '../read';
import { mayStay } from '../removal';

/** Kept free for writing the record back, out of the time that a real uninstall would erase in. */
const WRITE_BACK_MS = 5_000;

/**
 * Runs the uninstall's own erase, counts it, and writes the record back as it was. One that is not three
 * well-formed values is erased and cannot be written back. Where there is none to write back, none is
 * deleted by name: another rehearsal may be about to write back what it has read.
 */
export async function rehearseUninstall(invocation: Invocation): Promise<RehearseOutcome> {
  const standing = await readRecord(invocation);
  const progress = new Progress();
  if (standing.state === 'none') progress.prove(record.key, true);
  else progress.found(record.key);
  const counts = await eraseEverything(invocation.endingEarlier(WRITE_BACK_MS), progress);
  const writtenBack = 'values' in standing && (await writeBack(invocation, standing.values));
  return { counts, writtenBack };
}

/** That the record is gone must not hide what was erased, so a failure is an outcome here. */
const writeBack = (invocation: Invocation, values: InstallationRecord): Promise<boolean> =>
  writeEntry(invocation, record, values).then(
    () => mayStay(invocation).catch(() => true),
    () => false,
  );
