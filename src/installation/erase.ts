import { stored } from '../capabilities/stored';
import type { EraseCounts, ErrorCode } from '../contract';
import { codeOf } from '../platform/failure';
import type { Invocation } from '../platform/invocation';
import { deleteEntry, readEntry } from '../platform/storage';
import { deleteListed, listKeys, notGone, type ListedKey } from '../platform/walk';
import { inBatches } from './batches';

/** How often a key that is not proven gone is deleted again, and how often the walk is repeated. */
const ROUNDS = 3;

/** What an erase knows so far, by key. */
interface Progress {
  readonly found: Set<string>;
  readonly gone: Set<string>;
  walkedAll: boolean;
}

/**
 * Erases everything the app has stored, declared or not: declared entries first, then every key that a
 * walk over all keys finds. Only what a strongly consistent read no longer finds counts as erased.
 * Never throws: what stopped it, and what is left, is in the counts, and a second run goes on from there.
 */
export async function eraseEverything(invocation: Invocation): Promise<EraseCounts> {
  const started = Date.now();
  const callsBefore = invocation.receipt.platformCalls();
  const progress: Progress = { found: new Set(), gone: new Set(), walkedAll: false };
  const stoppedBy = await untilStopped(async () => {
    await eraseDeclared(invocation, progress);
    await eraseFound(invocation, progress);
  });
  return {
    found: progress.found.size,
    erased: progress.gone.size,
    remaining: progress.found.size - progress.gone.size,
    walkedAll: progress.walkedAll,
    stoppedBy,
    platformCalls: invocation.receipt.platformCalls() - callsBefore,
    ms: Date.now() - started,
  };
}

async function untilStopped(work: () => Promise<void>): Promise<ErrorCode | null> {
  try {
    await work();
    return null;
  } catch (thrown) {
    return codeOf(thrown);
  }
}

/** The declared entries by name, so that they go even when nothing can be listed. */
async function eraseDeclared(invocation: Invocation, { found, gone }: Progress): Promise<void> {
  for (const entry of stored) {
    const there = (await readEntry(invocation, entry)) !== null;
    if (there) found.add(entry.key);
    await deleteEntry(invocation, entry);
    if (there && (await readEntry(invocation, entry)) === null) gone.add(entry.key);
  }
}

/**
 * Walks, deletes and proves until a whole walk finds no key that it did not know. Listings lag behind
 * deletes, so a key that is proven gone may be listed again and is passed over.
 */
async function eraseFound(invocation: Invocation, progress: Progress): Promise<void> {
  for (let round = 0; round < ROUNDS; round++) {
    const fresh = await walkAndDelete(invocation, progress);
    progress.walkedAll = true;
    if (fresh.length === 0) return;
    await prove(invocation, progress, fresh);
  }
}

/** Deletes while it lists, page by page, and returns every key that was not known to be gone. */
async function walkAndDelete(invocation: Invocation, progress: Progress): Promise<ListedKey[]> {
  const fresh: ListedKey[] = [];
  let page = await listKeys(invocation, undefined);
  for (;;) {
    const keys = page.keys.filter(({ name }) => !progress.gone.has(name));
    keys.forEach(({ name }) => progress.found.add(name));
    fresh.push(...keys);
    const deletes = inBatches(keys, (batch) => deleteListed(invocation, batch));
    const [next] = await Promise.all([
      page.next === undefined ? undefined : listKeys(invocation, page.next),
      deletes,
    ]);
    if (next === undefined) return fresh;
    page = next;
  }
}

/** Reads back what was deleted, and deletes again what is still there. */
async function prove(
  invocation: Invocation,
  { gone }: Progress,
  keys: readonly ListedKey[],
): Promise<void> {
  let unproven = keys;
  for (let round = 0; round < ROUNDS && unproven.length > 0; round++) {
    if (round > 0) await inBatches(unproven, (batch) => deleteListed(invocation, batch));
    const still = new Set(await inBatches(unproven, (batch) => notGone(invocation, batch)));
    unproven.filter((key) => !still.has(key)).forEach(({ name }) => gone.add(name));
    unproven = [...still];
  }
}
