import type { Forge } from 'local-forge/forge';
import type { PlatformCall } from 'local-forge/running/journal';
import type { Step } from './life';
import { Normaliser } from './normaliser';

/** The outcome of one step: the answer, the calls, the logs, and what is stored. */
export interface Entry {
  readonly answer: unknown;
  readonly calls: readonly unknown[];
  readonly logs: readonly unknown[];
  readonly storage: unknown;
}

const SITE = 'acme';

/** Runs a life on a local Forge and records each step, without what may differ between runs. */
export async function transcribe(forge: Forge, life: readonly Step[]): Promise<readonly Entry[]> {
  const normaliser = new Normaliser();
  const site = forge.site(SITE);
  const entries: Entry[] = [];
  for (const { take } of life) {
    const calls = forge.calls().length;
    const logs = forge.logs().length;
    const answer = await take(site, forge);
    const entry = {
      answer,
      calls: forge.calls().slice(calls).map(comparable),
      logs: forge.logs().slice(logs),
      storage: site.storage(),
    };
    entries.push(normaliser.of(entry));
  }
  return entries;
}

/** A call without its times, which are not compared. */
const comparable = (call: PlatformCall): unknown => ({ ...call, ms: null, at: null });
