import { BATCH_SIZE } from '../platform/walk';

/** Batches that run at once: a page of 100 listed keys is 4 batches of 25. */
const LANES = 4;

/** Runs `work` over batches of 25, a few at a time, and returns all results in one list. */
export async function inBatches<Item, Out>(
  items: readonly Item[],
  work: (batch: readonly Item[]) => Promise<readonly Out[]>,
): Promise<Out[]> {
  const results: Out[] = [];
  for (let from = 0; from < items.length; from += BATCH_SIZE * LANES) {
    const lanes = Array.from({ length: LANES }, (_, lane) => from + lane * BATCH_SIZE)
      .filter((start) => start < items.length)
      .map((start) => work(items.slice(start, start + BATCH_SIZE)));
    results.push(...(await Promise.all(lanes)).flat());
  }
  return results;
}
