import { record } from '../capabilities/stored';
import type { RehearseOutcome } from '../contract';
import type { Invocation } from '../platform/invocation';
import { writeEntry } from '../platform/storage';
import { eraseEverything } from './erase';
import { readRecord } from './read';

/**
 * Runs the uninstall's own erase, counts it, and writes the record back as it was. A record that is
 * not three well-formed values is erased and cannot be written back.
 */
export async function rehearseUninstall(invocation: Invocation): Promise<RehearseOutcome> {
  const standing = await readRecord(invocation);
  const counts = await eraseEverything(invocation);
  if (!('values' in standing)) return { counts, writtenBack: false };
  await writeEntry(invocation, record, standing.values);
  return { counts, writtenBack: true };
}
