import { batchCases, transactionCases } from './cases/batches';
import { codeCases } from './cases/codes';
import { limitCases, refusedCases } from './cases/limits';
import { policyCases } from './cases/policies';
import { queryCases } from './cases/queries';
import { secretCases } from './cases/secrets';
import { timeCases } from './cases/time';
import { valueCases } from './cases/values';
import { keysOf, type Ground, type StorageCase } from './storage-case';

/** Every case, for a local Forge and for a real site. */
export const suite: readonly StorageCase[] = [
  ...valueCases,
  ...policyCases,
  ...timeCases,
  ...queryCases,
  ...secretCases,
  ...batchCases,
  ...transactionCases,
  ...limitCases,
  ...codeCases,
  ...refusedCases,
];

/** The result of one case. */
export interface Verdict {
  readonly name: string;
  readonly known: StorageCase['known'];
  readonly agrees: boolean;
  /** What was observed; only where it differs. */
  readonly seen?: unknown;
}

/** Runs one case and removes what it stored. */
export async function runCase(one: StorageCase, ground: Ground): Promise<unknown> {
  try {
    return asJson(await one.run(ground));
  } finally {
    for (const name of await keysOf(ground)) await ground.kvs.delete(ground.key(name));
    for (const name of ['one', 'secret']) await ground.kvs.deleteSecret(ground.key(name));
  }
}

/** Runs, one after another, every case that a real site can run. */
export async function runOnSite(groundOf: (index: number) => Ground): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const [index, one] of suite.entries()) {
    if (one.localOnly === true) continue;
    const seen = await runCase(one, groundOf(index)).catch((thrown: unknown) =>
      thrown instanceof Error ? `failed: ${thrown.message}` : 'failed',
    );
    const agrees = JSON.stringify(seen) === JSON.stringify(asJson(one.expected));
    verdicts.push({ name: one.name, known: one.known, agrees, ...(agrees ? {} : { seen }) });
  }
  return verdicts;
}

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));
