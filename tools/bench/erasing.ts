import { startTappedApp } from '../../test/rigs/tapped-app';

/** What it took to erase a number of keys and the record. */
export interface EraseFigures {
  readonly keys: number;
  readonly calls: number;
  /** The record's deletion and its check, then listings, batches and their checks. */
  readonly leastCalls: number;
  /** With immediate answers from the platform. */
  readonly seconds: number;
  /** With `latencyMs` for each platform call; `null` without times. */
  readonly secondsWithLatency: number | null;
  /** The least time at that latency, given which calls must follow each other. */
  readonly leastSecondsWithLatency: number;
  readonly latencyMs: number;
}

const SIZES = [0, 1, 300, 10_000];
const LATENCY_MS = 25;
const PAGE = 100;
const BATCH = 25;

/** Erases as an uninstall does, on the local Forge, in real time. */
export async function measureErasing(withTimes: boolean): Promise<EraseFigures[]> {
  const figures: EraseFigures[] = [];
  for (const keys of SIZES) {
    const { calls, seconds } = await erase(keys, 0);
    const late = withTimes ? await erase(keys, LATENCY_MS) : null;
    figures.push({
      keys,
      calls,
      leastCalls: 2 + pagesOf(keys) + 2 * Math.ceil(keys / BATCH),
      seconds,
      secondsWithLatency: late?.seconds ?? null,
      leastSecondsWithLatency: (leastRounds(keys) * LATENCY_MS) / 1000,
      latencyMs: LATENCY_MS,
    });
  }
  return figures;
}

const pagesOf = (keys: number): number => Math.max(1, Math.ceil(keys / PAGE));

/** The record's two calls, one listing after the other, and a last batch with its proof. */
const leastRounds = (keys: number): number => 2 + pagesOf(keys) + (keys === 0 ? 0 : 2);

async function erase(keys: number, latencyMs: number): Promise<{ calls: number; seconds: number }> {
  const { app } = await startTappedApp();
  const site = app.site('acme');
  try {
    await site.install();
    for (let n = 0; n < keys; n++) site.plant(`left-over-${n}`, n);
    if (latencyMs > 0) app.faults({ kvs: { latencyMs } });
    const { invocation } = await site.run('pre-uninstall', {}, {});
    if (site.storage().keys.length > 0) throw new Error('Something was not erased.');
    return { calls: invocation.calls, seconds: invocation.durationMs / 1000 };
  } finally {
    app.dispose();
  }
}
