import { stored, type StoredEntry } from '../../capabilities/stored';
import type { EraseCounts } from '../../contract';
import { now } from '../../platform/clock';
import { withinTime } from '../../platform/deadline';
import { Failure } from '../../platform/failure';
import type { Invocation } from '../../platform/invocation';
import { deleteEntry, readEntry } from '../../platform/storage/storage';
import { Progress } from './progress';
import { Sweep } from './sweep';

/** The longest that looking for a declared key may hold up what is left to delete. */
const LOOK_LIMIT_MS = 5_000;

/**
 * Erases everything the app has stored, declared or not: declared entries by name first, then every key
 * that a walk over all keys finds. Only what a strongly consistent read no longer finds counts as erased.
 * Never throws: what stopped it, and what is left, is in the counts, and a second run goes on from there.
 * It starts from what `progress` knows: a declared key that is gone already is left alone.
 */
export async function eraseEverything(
  invocation: Invocation,
  progress = new Progress(),
): Promise<EraseCounts> {
  const started = now();
  const callsBefore = invocation.callsMade();
  await lookAtDeclared(invocation, progress);
  await eraseDeclared(invocation, progress);
  const walkedAll = await new Sweep(invocation, progress).run();
  await eraseDeclared(invocation, progress);
  return {
    ...invocation.keyCounts(),
    stoppedBy: progress.stoppedBy(walkedAll),
    platformCalls: invocation.callsMade() - callsBefore,
    ms: now() - started,
  };
}

/**
 * Looks whether the declared entries are there at all, for the counts: `platform/storage/keys.ts` notes what each
 * look finds. Nothing else depends on it, so a failure is passed over.
 */
const lookAtDeclared = (invocation: Invocation, progress: Progress): Promise<unknown> =>
  Promise.allSettled(
    stored.filter(({ key }) => !progress.knows(key)).map((entry) => isThere(invocation, entry)),
  );

const isThere = (invocation: Invocation, entry: StoredEntry): Promise<boolean> =>
  withinTime(
    invocation,
    new Failure('STORAGE_UNAVAILABLE'),
    async () => (await readEntry(invocation, entry)) !== null,
    LOOK_LIMIT_MS,
  );

/** Every declared entry that is not proven gone; one that cannot be erased does not stop the rest. */
async function eraseDeclared(invocation: Invocation, progress: Progress): Promise<void> {
  for (const entry of stored.filter(({ key }) => !progress.isGone(key)))
    await eraseEntry(invocation, progress, entry).catch((thrown: unknown) => {
      progress.note(thrown);
    });
}

async function eraseEntry(
  invocation: Invocation,
  progress: Progress,
  entry: StoredEntry,
): Promise<void> {
  await deleteEntry(invocation, entry);
  progress.prove(entry.key, !(await isThere(invocation, entry)));
}
